import type { Language } from "./language";

/** Names one after the other, as the language joins them. */
export function listText(language: Language, names: readonly string[]): string {
  return names.join(language === "en" ? ", " : "、");
}

/** Sentences one after the other: Chinese sets no blank between them. */
export function sentencesText(language: Language, sentences: readonly string[]): string {
  return sentences.join(language === "en" ? " " : "");
}
