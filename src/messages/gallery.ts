import type { Facts } from "../rules/outcome";
import { clauses as enClauses } from "./en/clauses";
import { familyNames as enFamilies, gallery as en, synonyms as enSynonyms } from "./en/gallery";
import type { Language, Sentence } from "./language";
import { clauses as zhClauses } from "./zh-CN/clauses";
import { familyNames as zhFamilies, gallery as zhCN, synonyms as zhSynonyms } from "./zh-CN/gallery";

export type GalleryKey = keyof typeof en;
export type GalleryMessages = Readonly<Record<GalleryKey, Sentence>>;
export type SynonymWords = Readonly<Record<keyof typeof enSynonyms, string>>;
export type FamilyNames = Readonly<Record<keyof typeof enFamilies, string>>;

/** A cell of a preview; errors with the sentence behind them. */
export type PreviewCell = number | string | boolean | { readonly error: string; readonly sentence: string };

/** What a call gives: its shape and the first cells, or the error of the whole call. */
export type CallPreview =
  | { readonly kind: "cells"; readonly rows: number; readonly columns: number; readonly cells: readonly (readonly PreviewCell[])[] }
  | { readonly kind: "error"; readonly error: string; readonly sentence: string };

export interface GalleryParameter {
  /** Of the catalogue; the same in all languages. */
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** What is to be picked: a table with its headers, cells, or one cell. */
  readonly takes: "table" | "cells" | "cell";
  /** Values it may have, with what they mean; empty where any is allowed. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly help: string }[];
}

export interface GalleryFunction {
  readonly id: string;
  readonly family: string;
  readonly description: string;
  readonly rule: string;
  /** What the rule says, in a sentence. */
  readonly clause: string;
  readonly parameters: readonly GalleryParameter[];
  /** Address of its help page beside the add-in's own. */
  readonly help: string;
  /** Reckoned when the gallery is made, never typed. */
  readonly example: { readonly formula: string; readonly result: CallPreview } | null;
  /** Id, words and synonyms of both languages, in lower case. */
  readonly searched: string;
}

/** The functions as a person chooses among them, and what a call would give. */
export interface Gallery {
  readonly functionsIn: (language: Language) => readonly GalleryFunction[];
  readonly preview: (id: string, values: readonly unknown[], language: Language) => CallPreview;
}

const WORDS: Readonly<Record<Language, GalleryMessages>> = { en, "zh-CN": zhCN };
const FAMILIES = { en: new Map<string, string>(Object.entries(enFamilies)), "zh-CN": new Map<string, string>(Object.entries(zhFamilies)) };
const CLAUSES = { en: new Map<string, string>(Object.entries(enClauses)), "zh-CN": new Map<string, string>(Object.entries(zhClauses)) };
const SYNONYMS = { en: new Map<string, string>(Object.entries(enSynonyms)), "zh-CN": new Map<string, string>(Object.entries(zhSynonyms)) };

/** Words of the gallery; they load with it. */
export function galleryText(language: Language, key: GalleryKey, facts: Facts = {}): string {
  return WORDS[language][key](facts);
}

export const familyName = (family: string, language: Language): string => FAMILIES[language].get(family) ?? family;

/** What a clause says, in a sentence; "" where there is none yet. */
export const clauseText = (rule: string, language: Language): string => CLAUSES[language].get(rule) ?? "";

/** Further words under which people look for a function. */
export const synonymsOf = (id: string, language: Language): string => SYNONYMS[language].get(id) ?? "";
