import { start as en } from "./en/start";
import type { Language, Sentence } from "./language";
import { start as zhCN } from "./zh-CN/start";

type StartKey = keyof typeof en;
export type StartMessages = Readonly<Record<StartKey, Sentence>>;

const TEXTS: Readonly<Record<Language, StartMessages>> = { en, "zh-CN": zhCN };

/** Words for when the pane's own words could not be loaded. */
export function startText(language: Language, key: StartKey): string {
  return TEXTS[language][key]({});
}
