import type { Facts, RuleId, Step } from "../rules/outcome";
import type { PersonResult, Route } from "../rules/results";
import type { CellScalar } from "../workbook/grid";
import { explanationWords as en, explainedSteps as enSteps } from "./en/explanation";
import { clauses as enClauses } from "./en/clauses";
import type { FunctionSentence } from "./functions";
import type { Language, Sentence } from "./language";
import { ruleSentence, type LabelFamily } from "./rules";
import { clauses as zhClauses } from "./zh-CN/clauses";
import { explanationWords as zh, explainedSteps as zhSteps } from "./zh-CN/explanation";

/** Values of an argument as they stand on the sheet; null for one left out. */
export type ArgumentValues = readonly (readonly CellScalar[])[] | null;

/** Row and column in a result or an argument, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A part of an argument: what this element is made of, or what has to be mended. */
export interface ArgumentPart {
  /** Index of the argument in the call. */
  readonly argument: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell of the steps' table; a code is shown by its label. */
export type TableCell = number | string | boolean | null | { readonly family: LabelFamily; readonly code: string };
export type TableColumn = Extract<keyof typeof en, `column.${string}`> extends `column.${infer Code}` ? Code : never;

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** `out`: did not count. `here`: the row this cell comes from. */
  readonly mark: "out" | "here" | null;
  /** The cell of an argument that the row is about. */
  readonly part: ArgumentPart | null;
}

export interface StepsTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Why there is no answer; `sentence` is null where an error of a cell was handed on. */
export interface ExplainedProblem {
  readonly error: string;
  readonly sentence: FunctionSentence | null;
  readonly facts: Facts;
}

/** One call of a QUAL function and how one element of its result came about. Data only: sentences are made where they are shown. */
export interface CallExplanation {
  readonly rule: RuleId;
  readonly rows: number;
  readonly columns: number;
  readonly element: Spot;
  readonly value: CellScalar;
  readonly problem: ExplainedProblem | null;
  /** Cells that have to be mended before there is an answer, the first one first. */
  readonly mend: readonly ArgumentPart[];
  /** What the element is made of, argument by argument. */
  readonly parts: readonly ArgumentPart[];
  readonly steps: readonly Step[];
  readonly table: StepsTable | null;
  readonly person: ExplainedPerson | null;
}

export interface ExplainedPerson {
  readonly result: PersonResult | null;
  readonly route: Route;
  readonly competency: string | null;
  readonly names: ReadonlyMap<string, string>;
}

export interface ExplainedParameter {
  readonly id: string;
  /** Its numbers are days. */
  readonly isDay: boolean;
  /** The last one may stand for all arguments that follow. */
  readonly repeats: boolean;
}

/** What the pane needs of the functions; they are loaded when it first asks. */
export interface FunctionExplainer {
  /** The parameters in order; null: there is no such function. */
  readonly parametersOf: (id: string) => Promise<readonly ExplainedParameter[] | null>;
  readonly evaluate: (id: string, values: readonly ArgumentValues[]) => Promise<CellScalar[][]>;
  readonly explain: (id: string, values: readonly ArgumentValues[], element: Spot) => Promise<CallExplanation>;
}

export type ExplanationKey = keyof typeof en;
export type ExplanationWords = Readonly<Record<ExplanationKey, Sentence>>;
export type ExplainedStepCode = keyof typeof enSteps;
export type ExplainedSteps = Readonly<Record<ExplainedStepCode, Sentence>>;
export type Clauses = Readonly<Record<keyof typeof enClauses, string>>;

const WORDS: Readonly<Record<Language, ExplanationWords>> = { en, "zh-CN": zh };
const STEPS: Readonly<Record<Language, ReadonlyMap<string, Sentence>>> = { en: new Map(Object.entries(enSteps)), "zh-CN": new Map(Object.entries(zhSteps)) };
const CLAUSES: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: new Map(Object.entries(enClauses)), "zh-CN": new Map(Object.entries(zhClauses)) };

/** Words around an explanation. */
export function explanationText(language: Language, key: ExplanationKey, facts: Facts = {}): string {
  return WORDS[language][key](facts);
}

/** What a short heading of a column stands for; null where it is long enough itself. */
export function columnInFull(column: TableColumn, language: Language): string | null {
  const key = `full.${column}`;
  return key in WORDS.en ? explanationText(language, key as ExplanationKey) : null;
}

/** A step of a function, or of the rules behind it. */
export function explainedStep(step: Step, language: Language): string {
  return STEPS[language].get(step.code)?.(step.facts) ?? ruleSentence(step.code, step.facts, language);
}

/** What a clause orders, in our own words; null for one that has none. `C-a15(4)` falls back to `C-a15`. */
export function clauseText(rule: RuleId, language: Language): string | null {
  const known = CLAUSES[language];
  return known.get(rule) ?? known.get(rule.replace(/\(.*$/, "")) ?? null;
}

/** An error of Excel's that is not the function's own answer: what it means here and what to do. */
export function cellErrorText(error: string, language: Language): string {
  const key = `error.${error}`;
  return key in WORDS.en ? explanationText(language, key as ExplanationKey) : explanationText(language, "error.other", { error });
}
