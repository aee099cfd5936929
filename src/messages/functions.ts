import type { Facts } from "../rules/outcome";
import { functionProblems as en } from "./en/functions";
import type { Language, Sentence } from "./language";
import { argumentNames } from "./zh-CN/argumentNames";
import { functionProblems as zhCN } from "./zh-CN/functions";

/** Codes of the sentences behind #VALUE! and #N/A. */
export type FunctionSentence = keyof typeof en;
export type FunctionProblems = Readonly<Record<FunctionSentence, Sentence>>;

const PROBLEMS: Readonly<Record<Language, FunctionProblems>> = { en, "zh-CN": zhCN };

/** Facts that name an argument. */
const NAMING = ["argument", "first", "second", "leader"] as const;

/** The sentence that goes with an error value of a function; arguments are called what Excel calls them in that language. */
export function functionText(language: Language, sentence: FunctionSentence, facts: Facts = {}, functionId = ""): string {
  return PROBLEMS[language][sentence](language === "en" ? facts : withShownNames(facts, functionId));
}

function withShownNames(facts: Facts, functionId: string): Facts {
  const shown: Record<string, Facts[string]> = { ...facts };
  for (const fact of NAMING) {
    const name = facts[fact];
    if (typeof name === "string") shown[fact] = argumentNames.get(`${functionId}.${name}`) ?? argumentNames.get(name) ?? name;
  }
  return shown;
}
