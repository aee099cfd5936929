import type { Facts } from "../rules/outcome";
import { pane as en } from "./en/pane";
import type { Language, Sentence } from "./language";
import { pane as zhCN } from "./zh-CN/pane";

export type PaneKey = keyof typeof en;
export type PaneMessages = Readonly<Record<PaneKey, Sentence>>;

const tables: Readonly<Record<Language, PaneMessages>> = { en, "zh-CN": zhCN };

/** Words of the task pane in one language. */
export function paneText(language: Language, key: PaneKey, facts: Facts = {}): string {
  return tables[language][key](facts);
}
