import { functionText } from "../../messages/functions";
import type { ArgumentPart, ArgumentValues, CallExplanation, Spot } from "../../messages/explanation";
import type { Language } from "../../messages/language";
import { isCellError, type CellScalar } from "../../workbook/grid";
import type { FunctionEntry, ResultCell } from "../entry";
import type { Block } from "../runner/block";
import { decodeArguments } from "../runner/decode";
import { CallRefused, Problem, Remark, wrongInput } from "../runner/problem";
import { BALLOT_EXPLAINERS } from "./ballots";
import { CERTIFICATION_EXPLAINERS } from "./certification";
import { DEVELOPMENT_EXPLAINERS } from "./development";
import { ELEMENT_EXPLAINERS } from "./elements";
import { EVALUATOR_EXPLAINERS } from "./evaluators";
import type { Explained, Explainer, Place, Subject } from "./explained";
import { partsOf } from "./parts";
import { PEOPLE_EXPLAINERS } from "./people";
import { SCORE_EXPLAINERS } from "./scores";
import { TABLE_EXPLAINERS } from "./tables";

const EXPLAINERS: ReadonlyMap<string, Explainer> = new Map(Object.entries({
  ...ELEMENT_EXPLAINERS, ...SCORE_EXPLAINERS, ...BALLOT_EXPLAINERS, ...EVALUATOR_EXPLAINERS, ...CERTIFICATION_EXPLAINERS, ...PEOPLE_EXPLAINERS, ...DEVELOPMENT_EXPLAINERS, ...TABLE_EXPLAINERS,
}));

const refused = (problem: Problem): Block<ResultCell> => ({ rows: 1, columns: 1, cells: [problem] });

/** Ends in a problem where the call does: an explanation never throws what the grid would show as an error. */
function caught<Value>(work: () => Value, otherwise: (problem: Problem) => Value): Value {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof CallRefused) return otherwise(thrown.problem);
    throw thrown;
  }
}

function answer(entry: FunctionEntry, values: readonly ArgumentValues[]): Block<ResultCell> {
  return caught(() => entry.evaluate(decodeArguments(entry.parameters, values)), refused);
}

function scalar(cell: ResultCell, language: Language): CellScalar {
  if (cell instanceof Problem) return { error: cell.error };
  if (cell instanceof Remark) return functionText(language, cell.sentence, cell.facts);
  return typeof cell === "number" && !Number.isFinite(cell) ? { error: "#VALUE!" } : cell;
}

/** What a call gives, as cells: for a call that stands inside another one. */
export function evaluateCall(entry: FunctionEntry, values: readonly ArgumentValues[], language: Language): CellScalar[][] {
  const { rows, columns, cells } = answer(entry, values);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns).map((cell) => scalar(cell, language)));
}

const TOO_LARGE = wrongInput("too-large");

function inside(element: Spot, { rows, columns }: Block<unknown>): Spot {
  return { row: Math.max(0, Math.min(element.row, rows - 1)), column: Math.max(0, Math.min(element.column, columns - 1)) };
}

/** A place by the parameter's id as a part of the argument given for it; null where none was given. */
function partOf(entry: FunctionEntry, values: readonly ArgumentValues[], { parameter, row, column, rows, columns }: Place): ArgumentPart | null {
  const argument = entry.parameters.findIndex(({ name }) => name === parameter);
  const value = values[argument] ?? null;
  if (value === null) return null;
  const one = row !== undefined || column !== undefined;
  return { argument, top: row ?? 0, left: column ?? 0, rows: rows ?? (one ? 1 : value.length), columns: columns ?? (one ? 1 : value[0]?.length ?? 0) };
}

/** The place that the sentence of a problem names: argument, row and column, counted from 1 there. */
function placeOfProblem({ facts }: Problem): readonly Place[] {
  const { argument, row, column } = facts;
  if (typeof argument !== "string") return typeof row === "number" && facts["label"] !== undefined ? [{ parameter: "scale", row: row - 1, column: 1 }] : [];
  return [typeof row === "number" && typeof column === "number" ? { parameter: argument, row: row - 1, column: column - 1 } : { parameter: argument }];
}

/** One element of a call: its value or what stands in its way, what it is made of, and the steps of the rules that made it. */
export function explainCall(entry: FunctionEntry, values: readonly ArgumentValues[], wanted: Spot, language: Language): CallExplanation {
  const result = answer(entry, values);
  const element = inside(wanted, result);
  const found = result.cells[element.row * result.columns + element.column] ?? "";
  const value = typeof found === "number" && !Number.isFinite(found) ? TOO_LARGE : found;
  const problem = value instanceof Problem ? value : null;
  const subject: Subject = { entry, values, result, element, value };
  const explain = EXPLAINERS.get(entry.id);
  const explained: Explained = explain === undefined ? {} : caught(() => explain(decodeArguments(entry.parameters, values), subject), () => ({}));
  const parts = partsOf(entry, values, element);
  const mend = problem === null ? [] : [...placeOfProblem(problem), ...(explained.mend ?? [])];
  const part = (place: Place | null): ArgumentPart | null => (place === null ? null : partOf(entry, values, place));
  return {
    rule: entry.rule, rows: result.rows, columns: result.columns, element, value: scalar(value, language),
    problem: problem === null ? null : { error: problem.error, sentence: problem.sentence, facts: problem.facts },
    mend: distinct([...mend.flatMap((place) => part(place) ?? []), ...(problem !== null && problem.sentence === null ? errorsIn(parts, values) : [])]),
    parts,
    steps: [...(explained.steps ?? []), ...(explain === undefined && problem === null ? [inputs(values, entry)] : [])],
    table: explained.table === undefined ? null : { columns: explained.table.columns, rows: explained.table.rows.map(({ cells, mark, place }) => ({ cells, mark, part: part(place) })) },
    person: explained.person ?? null,
  };
}

/** An error of a cell that was handed on: the cells of this element that hold one. */
function errorsIn(parts: readonly ArgumentPart[], values: readonly ArgumentValues[]): readonly ArgumentPart[] {
  return parts.flatMap((part) => {
    const found: ArgumentPart[] = [];
    for (let row = part.top; row < part.top + part.rows; row += 1) {
      for (let column = part.left; column < part.left + part.columns; column += 1) {
        if (isCellError(values[part.argument]?.[row]?.[column])) found.push({ argument: part.argument, top: row, left: column, rows: 1, columns: 1 });
      }
    }
    return found.slice(0, 5);
  });
}

function distinct(parts: readonly ArgumentPart[]): readonly ArgumentPart[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

/** For a function without steps of its own: how much went into it. */
function inputs(values: readonly ArgumentValues[], { rule }: FunctionEntry): CallExplanation["steps"][number] {
  const cells = values.flatMap((value) => value ?? []).flat();
  return { code: "explain-inputs", rule, facts: { cells: cells.length, filled: cells.filter((cell) => cell !== null && cell !== "").length } };
}
