import { en } from "./en";
import { zh } from "./zh";

export type { Words } from "./en";
export type Language = "en" | "zh-CN";

export const wordsOf = (language: Language) => (language === "zh-CN" ? zh : en);
