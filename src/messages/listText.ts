import type { Language } from "./language";

/** Names one after the other, as the language joins them. */
export function listText(language: Language, names: readonly string[]): string {
  return names.join(language === "en" ? ", " : "、");
}
