import type { Facts } from "../rules/outcome";
import { functionProblems as en } from "./en/functions";
import type { Language, Sentence } from "./language";
import { functionProblems as zhCN } from "./zh-CN/functions";

/** Codes of the sentences behind #VALUE! and #N/A. */
export type FunctionSentence = keyof typeof en;
export type FunctionProblems = Readonly<Record<FunctionSentence, Sentence>>;

const PROBLEMS: Readonly<Record<Language, FunctionProblems>> = { en, "zh-CN": zhCN };

/** The sentence that goes with an error value. */
export function functionText(language: Language, sentence: FunctionSentence, facts: Facts = {}): string {
  return PROBLEMS[language][sentence](facts);
}
