import { functionChoices as en } from "./en/functionChoices";
import type { Language } from "./language";
import { functionChoices as zhCN } from "./zh-CN/functionChoices";

/** Name and tooltip of a word that an argument may take. */
export type ChoiceWords = readonly [name: string, tooltip: string];
/** Same lists, same words in every language. */
export type FunctionChoices = { readonly [Id in keyof typeof en]: { readonly [Value in keyof (typeof en)[Id]]: ChoiceWords } };

const CHOICES: Readonly<Record<Language, FunctionChoices>> = { en, "zh-CN": zhCN };

/** What AutoComplete and the help say of a word of a list. */
export function choiceWords(language: Language, list: keyof FunctionChoices, value: string): ChoiceWords {
  const words = new Map<string, ChoiceWords>(Object.entries(CHOICES[language][list])).get(value);
  if (words === undefined) throw new Error(`"${value}" of ${list} has no words in ${language}`);
  return words;
}
