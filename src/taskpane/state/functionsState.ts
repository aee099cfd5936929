import type { CallPreview, Gallery, GalleryFunction, GalleryParameter } from "../../messages/gallery";
import type { Facts } from "../../rules/outcome";
import type { FormulaCell, Placement, ReadArgument } from "../../workflows";

/** What arguments give, as far as they are there. */
export interface Previewed {
  readonly read: readonly ReadArgument[];
  /** null where something is missing or refused, or only Excel can reckon it. */
  readonly result: CallPreview | null;
  readonly place: Placement | null;
}

/** A function being put into a cell. */
export interface FunctionForm {
  readonly id: string;
  /** What stands in the field of each argument. */
  readonly typed: readonly string[];
  readonly target: FormulaCell | null;
  /** What stands around the call where a formula is being changed. */
  readonly around: { readonly before: string; readonly after: string } | null;
  /** null while the cells are read. */
  readonly previewed: Previewed | null;
  /** The person has said that what the cell holds is to be replaced. */
  readonly replace: boolean;
}

export interface FunctionsState {
  /** null until somebody has opened the gallery. */
  readonly gallery: Gallery | null;
  /** Ids, the last used one first. */
  readonly recent: readonly string[];
  /** Tables and names of the workbook that an argument may be. */
  readonly offered: readonly string[];
  readonly selection: FormulaCell | null;
  readonly form: FunctionForm | null;
  /** Where the last formula was put. */
  readonly inserted: Facts | null;
}

export const NO_FUNCTIONS: FunctionsState = { gallery: null, recent: [], offered: [], selection: null, form: null, inserted: null };

/** The parameter behind a field: a repeating one stands behind all that follow. */
export function parameterAt({ parameters }: GalleryFunction, index: number): GalleryParameter | undefined {
  return parameters[index] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined);
}

/** As many fields as parameters; a repeating one has an empty field to spare. */
export function fieldsFor(chosen: GalleryFunction, typed: readonly string[]): readonly string[] {
  const fields = chosen.parameters.map((_, index) => typed[index] ?? "");
  const more = chosen.parameters.at(-1)?.repeating ? typed.slice(fields.length) : [];
  const all = [...fields, ...more];
  while (all.length > chosen.parameters.length && all.at(-1) === "" && all.at(-2) === "") all.pop();
  return chosen.parameters.at(-1)?.repeating && all.at(-1) !== "" ? [...all, ""] : all;
}

/** Names of the arguments without which nothing can be reckoned. */
export function missingNames(chosen: GalleryFunction, typed: readonly string[]): readonly string[] {
  return chosen.parameters.filter(({ optional }, index) => !optional && (typed[index] ?? "").trim() === "").map(({ name }) => name);
}

/** Nothing is missing and nothing was refused: the formula may go where there is room. */
export function isComplete({ typed, previewed }: FunctionForm, chosen: GalleryFunction | undefined): boolean {
  return chosen !== undefined && previewed !== null && missingNames(chosen, typed).length === 0 && previewed.read.every(({ kind }) => kind !== "refused");
}

/** The functions that have all the words, in the order of the catalogue. */
export function searchFunctions(functions: readonly GalleryFunction[], words: string): readonly GalleryFunction[] {
  const wanted = words.toLowerCase().split(/[\s,，、]+/).filter((word) => word !== "");
  return functions.filter(({ searched }) => wanted.every((word) => searched.includes(word)));
}
