import type { Facts } from "../rules/outcome";
import { reports as en } from "./en/reports";
import type { Language, Sentence } from "./language";
import { reports as zhCN } from "./zh-CN/reports";

export type ReportKey = keyof typeof en;
export type ReportMessages = Readonly<Record<ReportKey, Sentence>>;

const tables: Readonly<Record<Language, ReportMessages>> = { en, "zh-CN": zhCN };

/** Words on the sheets the add-in writes, in one language. */
export function reportText(language: Language, key: ReportKey, facts: Facts = {}): string {
  return tables[language][key](facts);
}

function isReportKey(key: string): key is ReportKey {
  return Object.hasOwn(en, key);
}

/** Label of a code such as a status or a body; the code itself where there is no word for it. */
export function reportWord(language: Language, family: string, code: string): string {
  const key = `${family}-${code}`;
  return isReportKey(key) ? reportText(language, key) : code;
}
