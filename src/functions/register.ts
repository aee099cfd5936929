import { languageOf, type Language } from "../messages/language";
import { CATALOGUE } from "./catalogue";
import { metadataOf, type FunctionsMetadata } from "./metadata";
import { callFunction, type Voice } from "./runner/callFunction";

/** Gives Excel the functions of the catalogue. The only place that calls `CustomFunctions.associate`. */
export function registerFunctions(): void {
  for (const entry of CATALOGUE) {
    CustomFunctions.associate(entry.id, (...values: unknown[]) => callFunction(entry, values, EXCEL));
  }
}

/** Excel's own error values, and sentences in the language Excel is shown in. */
const EXCEL: Voice = {
  functionError: (code, sentence) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence),
  get language() {
    return displayLanguage();
  },
};

/** Asked at each error: functions are registered before Office.js knows its host. English where nobody says. */
function displayLanguage(): Language {
  if (typeof Office === "undefined") return "en";
  const context = Office.context as { displayLanguage?: string } | undefined;
  return languageOf(context?.displayLanguage ?? "en");
}

/** What a host must know of the functions before it can call them: the content of functions.json in one language. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return metadataOf(CATALOGUE, language);
}
