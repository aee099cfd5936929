import { functionWords as enWords } from "./en/functionWords";
import type { Language } from "./language";
import { functionWords as zhWords } from "./zh-CN/functionWords";

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

/** Looked up at the call, so that a page which never asks need not carry the words. */
function wordsIn(language: Language): ReadonlyMap<string, WordsOfFunction> {
  return new Map(Object.entries(language === "en" ? enWords : zhWords));
}

/** Descriptions of a function and its parameters for the formula bar; null for an id that has none. */
export function functionWords(language: Language, id: string): WordsOfFunction | null {
  return wordsIn(language).get(id) ?? null;
}

/** Every id that has words. */
export function describedFunctions(language: Language): readonly string[] {
  return [...wordsIn(language).keys()];
}
