import type { Facts } from "../rules/outcome";
import { workflowFindings as enFindings, workflowProblems as enProblems } from "./en/workflows";
import type { Language, Sentence } from "./language";
import { workflowFindings as zhFindings, workflowProblems as zhProblems } from "./zh-CN/workflows";

export type WorkflowProblems = Readonly<Record<keyof typeof enProblems, Sentence>>;
/** What was found, and what to do about it. */
export type FindingWords = (facts: Facts) => readonly [message: string, fix: string | null];
export type WorkflowFindings = Readonly<Record<keyof typeof enFindings, FindingWords>>;

const PROBLEMS: Readonly<Record<Language, ReadonlyMap<string, Sentence>>> = {
  en: new Map(Object.entries(enProblems)), "zh-CN": new Map(Object.entries(zhProblems)),
};
const FINDINGS: Readonly<Record<Language, ReadonlyMap<string, FindingWords>>> = {
  en: new Map(Object.entries<FindingWords>(enFindings)), "zh-CN": new Map(Object.entries<FindingWords>(zhFindings)),
};

/** The sentence of a problem; an unknown code says so rather than nothing. */
export function problemSentence(code: string, facts: Facts, language: Language): string {
  const sentence = PROBLEMS[language].get(code);
  return sentence ? sentence(facts) : `${code} ${JSON.stringify(facts)}`;
}

/** Words of a finding made by a workflow; null where the code is not one of them. */
export function workflowFinding(code: string, facts: Facts, language: Language): readonly [string, string | null] | null {
  return FINDINGS[language].get(code)?.(facts) ?? null;
}
