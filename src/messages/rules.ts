import type { Facts, Step } from "../rules/outcome";
import type { Route } from "../rules/results";
import { factText } from "./factText";
import { ruleFindings as enFindings } from "./en/ruleFindings";
import { policyNotes as enNotes, ruleLabels as enLabels } from "./en/ruleLabels";
import { routeWords as enRoute } from "./en/rules";
import { ruleSteps as enSteps } from "./en/ruleSteps";
import type { Language, Sentence } from "./language";
import { ruleFindings as zhFindings } from "./zh-CN/ruleFindings";
import { policyNotes as zhNotes, ruleLabels as zhLabels } from "./zh-CN/ruleLabels";
import { routeWords as zhRoute } from "./zh-CN/rules";
import { ruleSteps as zhSteps } from "./zh-CN/ruleSteps";

/** Codes of the rules' words; the Chinese files are typed by the English ones. */
export type RuleLabels = { readonly [Family in keyof typeof enLabels]: { readonly [Code in keyof (typeof enLabels)[Family]]: string } };
export type PolicyNotes = Readonly<Record<keyof typeof enNotes, string>>;
export type RuleSteps = Readonly<Record<keyof typeof enSteps, Sentence>>;
/** What was found, and what to do about it. */
export type RuleFindingWords = (facts: Facts) => readonly [message: string, fix: string | null];
export type RuleFindings = Readonly<Record<keyof typeof enFindings, RuleFindingWords>>;
export type LabelFamily = keyof RuleLabels;
export interface RouteWords {
  /** Facts: body, method, reason, rule, approval, talk; the last two may be empty. */
  readonly route: Sentence;
}

const LABELS: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: labelMap(enLabels), "zh-CN": labelMap(zhLabels) };
const NOTES: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: new Map(Object.entries(enNotes)), "zh-CN": new Map(Object.entries(zhNotes)) };
const STEPS: Readonly<Record<Language, ReadonlyMap<string, Sentence>>> = { en: new Map(Object.entries(enSteps)), "zh-CN": new Map(Object.entries(zhSteps)) };
const ROUTES: Readonly<Record<Language, RouteWords>> = { en: enRoute, "zh-CN": zhRoute };
const FINDINGS: Readonly<Record<Language, ReadonlyMap<string, RuleFindingWords>>> = {
  en: new Map(Object.entries<RuleFindingWords>(enFindings)), "zh-CN": new Map(Object.entries<RuleFindingWords>(zhFindings)),
};

function labelMap(labels: RuleLabels): ReadonlyMap<string, string> {
  return new Map(Object.entries(labels).flatMap(([family, words]) => Object.entries(words).map(([code, word]) => [`${family}.${code}`, word] as const)));
}

/** Label of a code; the code itself where there is no word for it. */
export function ruleLabel(family: LabelFamily, code: string, language: Language): string {
  return LABELS[language].get(`${family}.${code}`) ?? code;
}

export const bodyLabel = (code: string, language: Language): string => ruleLabel("body", code, language);
export const routeMethodLabel = (code: string, language: Language): string => ruleLabel("routeMethod", code, language);
export const levelMethodLabel = (code: string, language: Language): string => ruleLabel("levelMethod", code, language);
export const lineStatusLabel = (code: string, language: Language): string => ruleLabel("lineStatus", code, language);
export const personStatusLabel = (code: string, language: Language): string => ruleLabel("personStatus", code, language);
export const verdictLabel = (code: string, language: Language): string => ruleLabel("verdict", code, language);
export const exclusionLabel = (code: string, language: Language): string => ruleLabel("exclusion", code, language);
export const classLabel = (code: string, language: Language): string => ruleLabel("class", code, language);
export const partLabel = (code: string, language: Language): string => ruleLabel("part", code, language);
export const approvalLabel = (code: string, language: Language): string => ruleLabel("approval", code, language);
export const talkLabel = (code: string, language: Language): string => ruleLabel("talk", code, language);

/** What a policy value does; null for a key that has no note. */
export function policyNote(key: string, language: Language): string | null {
  return NOTES[language].get(key) ?? null;
}

/** One step of a reckoning, or a reason why there is no answer, as a sentence. */
export function stepSentence(step: Step, language: Language): string {
  return ruleSentence(step.code, step.facts, language);
}

/** The same from code and facts; an unknown code says so rather than nothing. */
export function ruleSentence(code: string, facts: Facts, language: Language): string {
  const sentence = STEPS[language].get(code);
  return sentence ? sentence(facts) : [code, ...Object.entries(facts).map(([key, fact]) => `${key}=${factText(fact)}`)].join(" ");
}

/** Words of a finding made by a rule; null where the code is not one of them. */
export function ruleFinding(code: string, facts: Facts, language: Language): readonly [message: string, fix: string | null] | null {
  return FINDINGS[language].get(code)?.(facts) ?? null;
}

/** Who assesses and why, who approves, who talks to the person: one paragraph. */
export function routeSentence(route: Route, language: Language): string {
  const reason = route.steps.map((step) => stepSentence(step, language)).join(language === "en" ? " " : "");
  return ROUTES[language].route({
    body: bodyLabel(route.body, language),
    method: route.method === "none" ? "" : routeMethodLabel(route.method, language),
    reason, rule: route.rule,
    approval: route.approval === null ? "" : approvalLabel(route.approval, language),
    talk: route.talk === null ? "" : talkLabel(route.talk, language),
  });
}
