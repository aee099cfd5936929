import type { Facts } from "../rules/outcome";
import { fieldWords as enFields, purposeWords as enPurposes } from "./en/workbookWords";
import { mappingReasons as enReasons, workbookFindings as enFindings } from "./en/workbook";
import { fieldWords as zhFields, purposeWords as zhPurposes } from "./zh-CN/workbookWords";
import { mappingReasons as zhReasons, workbookFindings as zhFindings } from "./zh-CN/workbook";
import type { Language } from "./language";

/** What was found on the user's sheets, and what to do about it. */
export type WorkbookFindingWords = (facts: Facts) => readonly [message: string, fix: string | null];
export type WorkbookFindings = Readonly<Record<keyof typeof enFindings, WorkbookFindingWords>>;
export type MappingReasons = Readonly<Record<keyof typeof enReasons, string>>;
export type FieldWords = Readonly<Record<keyof typeof enFields, string>>;
export type PurposeWords = Readonly<Record<keyof typeof enPurposes, string>>;

const table = <Value>(en: Readonly<Record<string, Value>>, zh: Readonly<Record<string, Value>>): Readonly<Record<Language, ReadonlyMap<string, Value>>> => ({
  en: new Map(Object.entries(en)), "zh-CN": new Map(Object.entries(zh)),
});
const FINDINGS = table<WorkbookFindingWords>(enFindings, zhFindings);
const REASONS = table<string>(enReasons, zhReasons);
const FIELDS = table<string>(enFields, zhFields);
const PURPOSES = table<string>(enPurposes, zhPurposes);

/** Words of a hygiene finding (W-…); null where the code is not one of them. */
export function workbookFinding(code: string, facts: Facts, language: Language): readonly [message: string, fix: string | null] | null {
  const words = FINDINGS[language].get(code);
  return words ? words({ ...facts, ...named(facts, language) }) : null;
}

/** Field and purpose in the reader's words: codes stay out of sentences. */
function named(facts: Facts, language: Language): Facts {
  const { field, purpose } = facts;
  return { ...(typeof field === "string" ? { fieldName: fieldLabel(field, language) } : {}), ...(typeof purpose === "string" ? { purposeName: purposeLabel(purpose, language) } : {}) };
}

/** Why a table or column was taken for what it is; `missing:level` names a field after the colon. */
export function mappingReason(code: string, language: Language): string {
  const [word = code, field] = code.split(":");
  const sentence = REASONS[language].get(word) ?? word;
  return field === undefined ? sentence : `${sentence} ${fieldLabel(field, language)}`;
}

export function fieldLabel(field: string, language: Language): string {
  return FIELDS[language].get(field) ?? field;
}

export function purposeLabel(purpose: string, language: Language): string {
  return PURPOSES[language].get(purpose) ?? purpose;
}
