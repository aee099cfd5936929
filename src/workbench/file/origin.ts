import type { Chart, ConditionalFormat, DataValidation, Hyperlink, StyleId } from "../model";
import type { WorkbookPackage } from "./parts";

/** One sheet as it stands in the file. `id` is the model's; null for a sheet that is no grid of cells (a chart sheet), which stays in the file alone. */
export interface SheetOrigin {
  readonly id: string | null;
  readonly name: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly tables: readonly { readonly id: number; readonly part: string }[];
  readonly drawing: string | null;
  /** What of the sheet was understood, as it was: what still is the same keeps its text. */
  readonly loaded: LoadedSheet;
}

export interface LoadedSheet {
  readonly charts: readonly Chart[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  readonly hyperlinks: readonly Hyperlink[];
  /** Names of cells that were marked as stale. */
  readonly stale: ReadonlySet<string>;
}

export const NOTHING_LOADED: LoadedSheet = { charts: [], conditionalFormats: [], dataValidations: [], hyperlinks: [], stale: new Set() };

/** The lists are never changed once loaded, so each is indexed once: there may be tens of thousands of links. */
const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

/** What the file said under an id. */
export function loadedAs<T extends { readonly id: string }>(id: string, loaded: readonly T[]): T | undefined {
  let index = indexes.get(loaded) as ReadonlyMap<string, T> | undefined;
  if (index === undefined) indexes.set(loaded, (index = new Map(loaded.map((one) => [one.id, one]))));
  return index.get(id);
}

/** Whether something that has an id still is what the file said. */
export function isAsLoaded<T extends { readonly id: string }>(one: T, loaded: readonly T[]): boolean {
  const before = loadedAs(one.id, loaded);
  return before !== undefined && (before === one || JSON.stringify(before) === JSON.stringify(one));
}

/** Where a workbook came from: what saving needs to change only what changed. */
export interface Origin {
  readonly parts: WorkbookPackage;
  readonly workbookPart: string;
  /** In the order of the file. */
  readonly sheets: readonly SheetOrigin[];
  readonly stylesPart: string | null;
  readonly metadataPart: string | null;
  /** A `cm` that marks dynamic arrays already; null where the file has none. */
  readonly dynamicMark: string | null;
  /** The model's style for each cell format of the file. */
  readonly styleIds: readonly StyleId[];
  /** Our own part of an add-in's settings. */
  readonly settingsPart: string | null;
  /** Our own part of formulas that could not be computed. */
  readonly stalePart: string | null;
  readonly namespaces: readonly string[];
}
