import { readAreas, thawCells, undressFrozen, type FrozenName, type NotThawed, type SheetLine, type ThawTarget } from "../excel";
import type { Language } from "../messages/language";
import { cellAddress } from "../workbook/grid";
import { frozenFormulas, type FrozenFormula } from "./frozenFormulas";
import { saysName } from "./saysName";
import { done, failed, type WorkOptions, type WorkResult } from "./work";
import { writeFrozenList } from "./writeFrozenList";

export type { NotThawed } from "../excel";

export interface ThawOptions extends WorkOptions {
  readonly language: Language;
  /** ISO moment, from whoever presses the button: names the restore point. */
  readonly thawedAt: string;
}

export interface ThawedResult {
  readonly formulas: number;
  readonly sheets: readonly string[];
  readonly skipped: readonly NotThawed[];
  /** Cells that held something else than what was frozen; it is in the restore point. */
  readonly changed: number;
  /** Formulas that found no room to spill: what stands in the way has to go first. */
  readonly obstructed: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Which frozen formulas to bring back: by sheet and moment of freezing; absent = all. */
export interface ThawChoice { readonly sheet: string; readonly frozenAt: string }

/** Tables and names of our sheets as before the freezing; lines that nobody has rewritten. */
async function undress(chosen: readonly FrozenFormula[], options: WorkOptions): Promise<WorkResult<true>> {
  const excel = options.signal ? { signal: options.signal } : {};
  const ours = chosen.filter(({ kept, isProtected }) => kept.kind !== null && !isProtected);
  const names = ours.flatMap(({ sheet, rect, kept }): FrozenName[] => (kept.name === null ? [] : [{ sheet, rect, name: kept.name, isKept: false, table: kept.table }]));
  const places = new Map(ours.flatMap(({ sheet, rect, kept: { line } }) => (line === null ? [] : [[sheet, { line, area: { sheet, rect: { top: rect.top + line.rows, left: rect.left + line.columns, bottom: rect.top + line.rows, right: rect.left + line.columns } } }] as const])).filter(([, { area }]) => area.rect.top >= 0 && area.rect.left >= 0));
  const now = await readAreas([...places.values()].map(({ area }) => area), excel);
  if (!now.ok) return now;
  const lines = [...places.values()].flatMap(({ line, area }): SheetLine[] => (now.value.get(area)?.values[0]?.[0] === line.after ? [{ sheet: area.sheet, row: area.rect.top, column: area.rect.left, text: line.before }] : []));
  return names.length === 0 && lines.length === 0 ? done(true) : undressFrozen(names, lines, excel);
}

/** The chosen formulas, and those whose names they say: a name that is a table by now no longer means what it meant to them. */
function withSources(formulas: readonly FrozenFormula[], isChosen: (formula: FrozenFormula) => boolean): readonly FrozenFormula[] {
  const chosen = new Set(formulas.filter(isChosen));
  for (const { formula } of chosen) {
    const sources = formulas.filter(({ kept }) => kept.name !== null && kept.table === kept.name && saysName(formula, kept.name));
    // What stands together on a sheet of ours goes together; a set takes in what is added while it is gone through.
    for (const source of sources) for (const each of formulas) if (each.sheet === source.sheet) chosen.add(each);
  }
  return formulas.filter((formula) => chosen.has(formula));
}

/** Formulas that show #SPILL! now that they stand in their cells again. */
async function obstructions(targets: readonly ThawTarget[], options: WorkOptions): Promise<WorkResult<ThawedResult["obstructed"]>> {
  const areas = targets.map(({ sheet, row, column }) => ({ sheet, rect: { top: row, left: column, bottom: row, right: column } }));
  const now = await readAreas(areas, options.signal ? { signal: options.signal } : {});
  if (!now.ok) return now;
  return done([...now.value].flatMap(([{ sheet, rect }, { values }]) => {
    const value = values[0]?.[0];
    return typeof value === "object" && value !== null && value.error === "#SPILL!" ? [{ sheet, cell: cellAddress(rect.top, rect.left) }] : [];
  }));
}

/** Brings frozen formulas back to where their values stand now; values that were changed since are kept in the restore point first. */
export async function thawFormulas(choices: readonly ThawChoice[] | null, options: ThawOptions): Promise<WorkResult<ThawedResult>> {
  const { language, thawedAt, signal, onProgress } = options;
  const before = await frozenFormulas(options);
  if (!before.ok) return before;
  const chosen = withSources(before.value.formulas, ({ sheet, kept }) => choices === null || choices.some((choice) => choice.sheet === sheet && choice.frozenAt === kept.stamp.frozenAt));
  if (chosen.length === 0) return failed("nothing-to-thaw");
  const undressed = await undress(chosen, options);
  if (!undressed.ok) return failed("thaw-interrupted", { why: undressed.problem.code });
  // The data first, then what is reckoned from it: a formula must find its names and their spills.
  const order = (formula: FrozenFormula): number => (formula.kept.kind === "data" ? 0 : 1);
  const targets = [...chosen].sort((a, b) => order(a) - order(b)).map(({ sheet, rect, formula, kept, changed, stored }): ThawTarget => (
    { sheet, row: rect.top, column: rect.left, rect, formula, isKept: kept.kind === null || changed.length > 0, stored: [stored] }
  ));
  const thawed = await thawCells(targets, { label: "thaw", takenAt: thawedAt, ...(signal ? { signal } : {}), onProgress: (formulas, total) => onProgress?.({ stage: "thaw", done: formulas, total }) });
  if (!thawed.ok) return failed("thaw-interrupted", { why: thawed.problem.code });
  const obstructed = await obstructions(thawed.value.targets, options);
  if (!obstructed.ok) return obstructed;
  const now = await frozenFormulas(options);
  if (!now.ok) return now;
  const listed = await writeFrozenList(now.value.formulas, language, options);
  if (!listed.ok) return listed;
  const { targets: back, skipped } = thawed.value;
  return done({
    formulas: back.length, sheets: [...new Set(back.map(({ sheet }) => sheet))], skipped, obstructed: obstructed.value,
    changed: chosen.reduce((sum, { changed }) => sum + changed.length, 0),
  });
}
