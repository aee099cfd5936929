import type { FunctionExplainer } from "../messages/explanation";
import type { Language } from "../messages/language";
import { CELL_FUNCTIONS } from "./cellFunctions";
import type { FunctionEntry } from "./entry";
import { sheetFunctions } from "./loadSheetFunctions";

async function entryOf(id: string): Promise<FunctionEntry | null> {
  return CELL_FUNCTIONS.find((entry) => entry.id === id) ?? (await sheetFunctions()).get(id) ?? null;
}

async function known(id: string): Promise<FunctionEntry> {
  const entry = await entryOf(id);
  if (entry === null) throw new Error(`QUAL.${id} has no entry`);
  return entry;
}

/** Comes through the functions of whole tables, whose code it shares: nothing is loaded twice. */
async function explanations() {
  const { loadExplanations } = await import(/* webpackChunkName: "functions" */ "./sheetFunctions");
  return loadExplanations();
}

/** The functions as the pane asks them why; `language` is that of the words that stand in cells. */
export function functionExplainer(language: () => Language): FunctionExplainer {
  return {
    parametersOf: async (id) => {
      const entry = await entryOf(id);
      return entry === null ? null : entry.parameters.map((parameter) => ({ id: parameter.name, isDay: parameter.kind === "date", repeats: parameter.shape === "range" && parameter.repeating === true }));
    },
    evaluate: async (id, values) => (await explanations()).evaluateCall(await known(id), values, language()),
    explain: async (id, values, element) => (await explanations()).explainCall(await known(id), values, element, language()),
  };
}
