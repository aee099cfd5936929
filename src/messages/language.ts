import type { Facts } from "../rules/outcome";

/** Languages of the product. Ids, field names and formulas are the same in both. */
export type Language = "en" | "zh-CN";

export const LANGUAGES: readonly Language[] = ["en", "zh-CN"];

/** A sentence made from facts. It says what, where, and what to do; it decides nothing. */
export type Sentence = (facts: Facts) => string;

/** Sentences of one area by code. The Chinese file is typed by the English one, so none can be missing. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** `zh`, `zh-CN`, `zh-Hans-CN` … are Chinese; all else is English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
