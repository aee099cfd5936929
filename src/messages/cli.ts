import type { Facts } from "../rules/outcome";
import { cliRefusals as enRefusals, cliWords as enWords } from "./en/cli";
import type { Language, Sentence } from "./language";
import { cliRefusals as zhRefusals, cliWords as zhWords } from "./zh-CN/cli";

export type CliRefusal = keyof typeof enRefusals;
export type CliRefusals = Readonly<Record<CliRefusal, Sentence>>;
export type CliWord = keyof typeof enWords;
export type CliWords = Readonly<Record<CliWord, Sentence>>;

const REFUSALS: Readonly<Record<Language, CliRefusals>> = { en: enRefusals, "zh-CN": zhRefusals };
const WORDS: Readonly<Record<Language, CliWords>> = { en: enWords, "zh-CN": zhWords };

/** Why `qual` could not do it. */
export function cliRefusal(language: Language, code: CliRefusal, facts: Facts = {}): string {
  return REFUSALS[language][code](facts);
}

/** Words of what `qual` prints for people. */
export function cliWord(language: Language, key: CliWord, facts: Facts = {}): string {
  return WORDS[language][key](facts);
}
