import type { Facts } from "../rules/outcome";
import { functionWords as enWords } from "./en/functionWords";
import { functionProblems as enProblems } from "./en/functions";
import type { Language, Sentence } from "./language";
import { functionWords as zhWords } from "./zh-CN/functionWords";
import { functionProblems as zhProblems } from "./zh-CN/functions";

/** Codes of the sentences behind #VALUE! and #N/A. */
export type FunctionSentence = keyof typeof enProblems;
export type FunctionProblems = Readonly<Record<FunctionSentence, Sentence>>;

/** Name and description of a parameter as Excel shows them while one types. */
export type ParameterWords = readonly [name: string, description: string];
export interface WordsOfFunction {
  readonly description: string;
  readonly parameters: Readonly<Record<string, ParameterWords>>;
}
/** Shape of the words in every language: same functions, same parameters as the English ones. */
export type FunctionWords = {
  readonly [Id in keyof typeof enWords]: {
    readonly description: string;
    readonly parameters: { readonly [Name in keyof (typeof enWords)[Id]["parameters"]]: ParameterWords };
  };
};

const PROBLEMS: Readonly<Record<Language, FunctionProblems>> = { en: enProblems, "zh-CN": zhProblems };
const WORDS: Readonly<Record<Language, ReadonlyMap<string, WordsOfFunction>>> = {
  en: new Map(Object.entries(enWords)),
  "zh-CN": new Map(Object.entries(zhWords)),
};

/** The sentence that goes with an error value. */
export function functionText(language: Language, sentence: FunctionSentence, facts: Facts = {}): string {
  return PROBLEMS[language][sentence](facts);
}

/** Descriptions of a function and its parameters for the formula bar; null for an id that has none. */
export function functionWords(language: Language, id: string): WordsOfFunction | null {
  return WORDS[language].get(id) ?? null;
}

/** Every id that has words. */
export function describedFunctions(language: Language): readonly string[] {
  return [...WORDS[language].keys()];
}
