import type { FunctionExplainer } from "../messages/explanation";
import type { Gallery } from "../messages/gallery";
import { languageOf, type Language } from "../messages/language";
import { CATALOGUE } from "./catalogue";
import { CELL_FUNCTIONS } from "./cellFunctions";
import { functionExplainer } from "./functionExplainer";
import { sheetFunctions, SHEET_FUNCTION_IDS } from "./loadSheetFunctions";
import { metadataOf, type FunctionsMetadata } from "./metadata";
import { callFunction, type Voice } from "./runner/callFunction";
import { hostArguments } from "./runner/hostArguments";

/** Gives Excel the functions of the catalogue. The only place that calls `CustomFunctions.associate`. */
export function registerFunctions(): void {
  for (const entry of CELL_FUNCTIONS) {
    CustomFunctions.associate(entry.id, (...values: unknown[]) => callFunction(entry, hostArguments(values), EXCEL));
  }
  // The larger half starts to load now; a call that comes before it waits, later calls answer at once.
  const early = sheetFunctions();
  // A load that failed is told by the call that needs it, which tries again.
  if (early instanceof Promise) early.catch(() => null);
  for (const id of SHEET_FUNCTION_IDS) {
    CustomFunctions.associate(id, (...values: unknown[]) => {
      const entries = sheetFunctions();
      return entries instanceof Promise ? entries.then((there) => callSheetFunction(there, id, values)) : callSheetFunction(entries, id, values);
    });
  }
}

function callSheetFunction(entries: Awaited<ReturnType<typeof sheetFunctions>>, id: string, values: readonly unknown[]): unknown[][] {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`QUAL.${id} has no entry`);
  return callFunction(entry, hostArguments(values), EXCEL);
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

/** What the pane asks about formulas; loads when it first does. */
export const explainer: FunctionExplainer = functionExplainer(displayLanguage);

/** What the pane shows of the functions, and what a call would give; words and examples load when the gallery is opened. */
export async function loadGallery(): Promise<Gallery> {
  const [{ galleryOf }, entries] = await Promise.all([import(/* webpackChunkName: "functionGallery" */ "./gallery"), sheetFunctions()]);
  return galleryOf([...CELL_FUNCTIONS, ...entries.values()]);
}
