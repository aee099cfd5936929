import { library as en } from "./en/library";
import type { Language } from "./language";
import { library as zhCN } from "./zh-CN/library";

/** Families of words by code; the Chinese file is typed by the English one. */
export type LibraryWords = { readonly [Family in keyof typeof en]: { readonly [Code in keyof (typeof en)[Family]]: string } };

const WORDS: Readonly<Record<Language, LibraryWords>> = { en, "zh-CN": zhCN };

/** What the sheets of a standard from the library say in one language. */
export function libraryWords(language: Language): LibraryWords {
  return WORDS[language];
}
