import { choiceWords } from "../messages/functionChoices";
import { clauseText, synonymsOf, type CallPreview, type Gallery, type GalleryFunction, type GalleryParameter, type PreviewCell } from "../messages/gallery";
import { LANGUAGES, type Language } from "../messages/language";
import { CHOICES } from "./choices";
import type { FunctionEntry, Parameter } from "./entry";
import { FUNCTION_GROUPS } from "./groups";
import { metadataOf } from "./metadata";
import { callFunction } from "./runner/callFunction";
import { errorOf } from "./runner/rawCell";

/** Rows and columns of a result that a preview shows. */
const SHOWN_ROWS = 6;
const SHOWN_COLUMNS = 5;

/** An error value of a preview: it keeps its sentence. */
class PreviewError {
  constructor(readonly code: string, readonly sentence: string) {}
}

function shown(cell: unknown): PreviewCell {
  if (cell instanceof PreviewError) return { error: cell.code, sentence: cell.sentence };
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "");
}

/** What Excel would get of a call, cut to its first cells. */
function previewOf(entry: FunctionEntry, values: readonly unknown[], language: Language): CallPreview {
  try {
    const rows = callFunction(entry, values, { language, functionError: (code, sentence = "") => new PreviewError(code, sentence) });
    return { kind: "cells", rows: rows.length, columns: rows[0]?.length ?? 0, cells: rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_COLUMNS).map(shown)) };
  } catch (thrown) {
    if (thrown instanceof PreviewError) return { kind: "error", error: thrown.code, sentence: thrown.sentence };
    throw thrown;
  }
}

/** A value as it stands in a formula: an array constant for a block, nothing for a blank. */
function literal(value: unknown): string {
  if (Array.isArray(value)) {
    const rows = (Array.isArray(value[0]) ? value : [value]) as unknown[][];
    return `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;
  }
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return errorOf(value) ?? (typeof value === "number" ? String(value) : `"${String(value).replaceAll('"', '""')}"`);
}

/** Length of a formula that is still read at a glance. */
const READABLE = 90;

/** The first example that gives an answer and can be read at a glance; else the first one that answers. */
function exampleOf(entry: FunctionEntry, language: Language): GalleryFunction["example"] {
  const examples = entry.examples.map(({ arguments: values }) => ({ formula: `=QUAL.${entry.id}(${values.map(literal).join(",")})`, result: previewOf(entry, values, language) }));
  const answered = examples.filter(({ result }) => result.kind === "cells");
  return answered.find(({ formula }) => formula.length <= READABLE) ?? answered[0] ?? examples[0] ?? null;
}

function takes(parameter: Parameter): GalleryParameter["takes"] {
  if (parameter.shape === "cell") return "cell";
  return parameter.kind === "table" ? "table" : "cells";
}

function choicesOf({ choices }: Parameter, language: Language): GalleryParameter["choices"] {
  return choices === undefined ? [] : CHOICES[choices].map((value) => {
    const [label, help] = choiceWords(language, choices, value);
    return { value, label, help };
  });
}

const GROUPS = new Map<string, string>(FUNCTION_GROUPS.flatMap(({ group, ids }) => ids.map((id) => [id, group] as const)));

function galleryIn(entries: readonly FunctionEntry[], language: Language): readonly GalleryFunction[] {
  const described = metadataOf(entries, language).functions;
  const everywhere = LANGUAGES.map((each) => metadataOf(entries, each).functions);
  return entries.flatMap((entry, index): GalleryFunction[] => {
    const words = described[index];
    if (words === undefined) return [];
    const searched = [`QUAL.${entry.id}`, entry.rule, ...LANGUAGES.map((each) => synonymsOf(entry.id, each)), ...everywhere.map((one) => one[index]?.description ?? "")];
    return [{
      id: entry.id, family: GROUPS.get(entry.id) ?? "tables", description: words.description, rule: entry.rule, clause: clauseText(entry.rule, language),
      // The page lies beside the add-in's own, wherever that is served from.
      help: words.helpUrl.replace(/^https?:\/\/[^/]+\//, ""),
      parameters: entry.parameters.map((parameter, at) => ({
        id: parameter.name, name: words.parameters[at]?.name ?? parameter.name, help: words.parameters[at]?.description ?? "",
        optional: parameter.optional === true, repeating: "repeating" in parameter && parameter.repeating === true, takes: takes(parameter), choices: choicesOf(parameter, language),
      })),
      example: exampleOf(entry, language), searched: searched.join(" ").toLowerCase(),
    }];
  });
}

const ORDER = [...GROUPS.keys()];

/** The functions as the gallery of the pane shows them; examples are reckoned once in each language. */
export function galleryOf(all: readonly FunctionEntry[]): Gallery {
  const entries = [...all].sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id));
  const made = new Map<Language, readonly GalleryFunction[]>();
  return {
    functionsIn: (language) => made.get(language) ?? made.set(language, galleryIn(entries, language)).get(language) ?? [],
    preview: (id, values, language) => {
      const entry = entries.find((each) => each.id === id);
      if (entry === undefined) throw new Error(`QUAL.${id} has no entry`);
      return previewOf(entry, values, language);
    },
  };
}
