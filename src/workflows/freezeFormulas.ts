import { dressFrozen, freezeCells, readAreas, spillName, type FormulaCell, type FreezeTarget, type FrozenName, type FrozenValues, type NotFrozen, type SheetLine } from "../excel";
import type { Language } from "../messages/language";
import { pinFormula } from "../workbook/formulas";
import { absoluteRect, cellAddress, cellWithin, type Rect } from "../workbook/grid";
import { formulaPlaces, type FormulaPlaces, type LiveSheet } from "./formulaPlaces";
import { freezeStamp } from "./freezeStamp";
import { frozenFormulas, type FrozenFormula } from "./frozenFormulas";
import { frozenLine, STAMP_CELL } from "./frozenLine";
import { keptText, type FreezeStamp, type KeptLine } from "./keptFormula";
import { saysName } from "./saysName";
import type { Reckoned } from "./session";
import { tableHeaders } from "./tableHeaders";
import { rowDigest } from "./valueDigest";
import { done, failed, type WorkOptions, type WorkResult } from "./work";
import { writeFrozenList } from "./writeFrozenList";

export type { NotFrozen } from "../excel";

/** What to freeze: whole sheets, or the formulas that begin within a range of one. */
export interface FreezeChoice { readonly sheet: string; readonly within: Rect | null }

export interface FreezeOptions extends WorkOptions {
  readonly language: Language;
  /** ISO moment, from whoever presses the button. */
  readonly frozenAt: string;
}

export interface FrozenResult {
  readonly formulas: number;
  readonly sheets: readonly string[];
  readonly skipped: readonly NotFrozen[];
  /** Names that formulas of the person's go on using: they mean the values now. */
  readonly keptNames: readonly string[];
}

const isWithin = (rect: Rect, { row, column }: FormulaCell): boolean => cellWithin(rect, row, column);

interface Chosen { readonly sheet: LiveSheet; readonly cells: readonly FormulaCell[] }

/** On a sheet of ours what stands together goes together: its spills and the day they go by. */
function chosenCells({ live }: FormulaPlaces, choices: readonly FreezeChoice[]): readonly Chosen[] {
  return live.flatMap((sheet) => {
    const choice = choices.find((each) => each.sheet === sheet.sheet);
    if (choice === undefined || (choice.within !== null && !sheet.cells.some((cell) => isWithin(choice.within as Rect, cell)))) return [];
    const cells = sheet.kind !== null || choice.within === null ? sheet.cells : sheet.cells.filter((cell) => isWithin(choice.within as Rect, cell));
    return cells.length === 0 ? [] : [{ sheet, cells }];
  });
}

interface Named { readonly sheet: string; readonly row: number; readonly column: number; readonly name: string; readonly isUsed: boolean }

/** Names of spills that are about to go, and whether a formula that stays says them. */
function namesOf(places: FormulaPlaces, chosen: readonly Chosen[]): readonly Named[] {
  const gone = new Set(chosen.flatMap(({ cells }) => cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`)));
  const staying = [...places.live.flatMap(({ cells, broken }) => [...cells, ...broken]), ...places.nameUsers].filter(({ sheet, row, column }) => !gone.has(`${sheet}!${cellAddress(row, column)}`));
  return chosen.filter(({ sheet }) => sheet.kind !== null).flatMap(({ cells }) => cells).flatMap(({ sheet, row, column }) => {
    const own = places.names.find(({ formula }) => formula.replaceAll("'", "") === spillName(sheet, row, column).replaceAll("'", ""));
    return own === undefined ? [] : [{ sheet, row, column, name: own.name, isUsed: staying.some(({ formula }) => saysName(formula, own.name)) }];
  });
}

/** The line of each of our sheets that is to tell of the freezing: what it says now. */
async function linesNow(chosen: readonly Chosen[], options: WorkOptions): Promise<WorkResult<ReadonlyMap<string, string>>> {
  const areas = chosen.filter(({ sheet }) => sheet.kind !== null).map(({ sheet }) => ({ sheet: sheet.sheet, rect: { top: STAMP_CELL.row, left: STAMP_CELL.column, bottom: STAMP_CELL.row, right: STAMP_CELL.column } }));
  const now = await readAreas(areas, options.signal ? { signal: options.signal } : {});
  if (!now.ok) return now;
  return done(new Map([...now.value].flatMap(([{ sheet }, { values }]) => (typeof values[0]?.[0] === "string" ? [[sheet, values[0][0]] as const] : []))));
}

interface Storing { readonly stamp: FreezeStamp; readonly kinds: ReadonlyMap<string, string | null>; readonly names: ReadonlyMap<string, Named>; readonly lines: ReadonlyMap<string, string>; readonly language: Language }

/** The text put away of one formula, with the formula of its references. */
function stored({ sheet, row, column, formula }: FreezeTarget, values: FrozenValues, { stamp, kinds, names, lines, language }: Storing) {
  const rect = { top: row, left: column, bottom: row + values.length - 1, right: column + (values[0]?.length ?? 1) - 1 };
  const { pinned, pins } = pinFormula(formula, sheet, absoluteRect(rect));
  const kind = kinds.get(sheet) ?? null;
  const named = names.get(`${sheet}!${cellAddress(row, column)}`);
  const before = kind === null ? undefined : lines.get(sheet);
  const line: KeptLine | null = before === undefined || values.length === 1 ? null : { before, after: frozenLine(stamp, language), rows: STAMP_CELL.row - row, columns: STAMP_CELL.column - column };
  const table = named === undefined || !tableHeaders(values) ? null : named.isUsed ? `${named.name}Values` : named.name;
  return { pins, text: keptText({ ...pinned, stamp, rows: rowDigests(values), columns: values[0]?.length ?? 1, kind, name: named?.name ?? null, table, line }) };
}

const rowDigests = (values: FrozenValues): string[] => values.map(rowDigest);

/** What was frozen on our sheets becomes tables under the spills' names, and says so. Also finishes what an interrupted freezing left. */
async function dressSheets(formulas: readonly FrozenFormula[], options: WorkOptions): Promise<WorkResult<true>> {
  const ours = formulas.filter(({ kept, isProtected }) => kept.kind !== null && !isProtected);
  const names = ours.flatMap(({ sheet, rect, kept }): FrozenName[] => (kept.name === null ? [] : [{ sheet, rect, name: kept.name, isKept: kept.table !== kept.name, table: kept.table }]));
  const lines = new Map<string, SheetLine>();
  for (const { sheet, rect, kept: { line } } of ours) if (line !== null) lines.set(sheet, { sheet, row: rect.top + line.rows, column: rect.left + line.columns, text: line.after });
  return names.length === 0 && lines.size === 0 ? done(true) : dressFrozen(names, [...lines.values()], options.signal ? { signal: options.signal } : {});
}

/** Formulas were put away, so part may have been written: a person must hear what to press. */
async function interrupted(failure: Extract<WorkResult<never>, { ok: false }>, frozenAt: string): Promise<WorkResult<FrozenResult>> {
  const now = await frozenFormulas();
  return now.ok && now.value.formulas.some(({ kept }) => kept.stamp.frozenAt === frozenAt) ? failed("freeze-interrupted", { why: failure.problem.code }) : failure;
}

/** Tables, lines and the list of what is frozen. */
async function finish(targets: readonly FreezeTarget[], skipped: readonly NotFrozen[], keptNames: readonly string[], options: FreezeOptions): Promise<WorkResult<FrozenResult>> {
  const now = await frozenFormulas(options);
  if (!now.ok) return interrupted(now, options.frozenAt);
  const dressed = await dressSheets(now.value.formulas, options);
  if (!dressed.ok) return interrupted(dressed, options.frozenAt);
  const listed = await writeFrozenList(now.value.formulas, options.language, options);
  if (!listed.ok) return interrupted(listed, options.frozenAt);
  return done({ formulas: targets.length, sheets: [...new Set(targets.map(({ sheet }) => sheet))], skipped, keptNames });
}

/** Values in place of the chosen formulas, with a stamp; the formulas are put away in the workbook and can come back. */
export async function freezeFormulas(reckoned: Reckoned, choices: readonly FreezeChoice[], options: FreezeOptions): Promise<WorkResult<FrozenResult>> {
  const { language, frozenAt, signal, onProgress } = options;
  const places = await formulaPlaces(options);
  if (!places.ok) return places;
  const chosen = chosenCells(places.value, choices);
  // A try before this one may have stopped after the values were written: what remains is to dress them.
  const unfinished = places.value.store.formulas.filter(({ sheet, kept }) => kept.kind !== null && choices.some((choice) => choice.sheet === sheet));
  if (chosen.length === 0) return unfinished.length === 0 ? failed("nothing-to-freeze") : finish([], [], [], options);
  const stamp = await freezeStamp(reckoned, places.value, frozenAt, options);
  if (!stamp.ok) return stamp;
  const lines = await linesNow(chosen, options);
  if (!lines.ok) return lines;
  const named = namesOf(places.value, chosen);
  const storing: Storing = {
    stamp: stamp.value, language, lines: lines.value, kinds: new Map(chosen.map(({ sheet }) => [sheet.sheet, sheet.kind])), names: new Map(named.map((each) => [`${each.sheet}!${cellAddress(each.row, each.column)}`, each])),
  };
  const targets = chosen.flatMap(({ sheet, cells }) => cells.map((cell): FreezeTarget => ({ sheet: cell.sheet, row: cell.row, column: cell.column, formula: cell.formula, spill: cell.spill, isOurs: sheet.kind !== null })));
  const frozen = await freezeCells(targets, {
    label: "freeze", takenAt: frozenAt, store: (target, values) => stored(target, values, storing),
    ...(signal ? { signal } : {}), onProgress: (cells, total) => onProgress?.({ stage: "freeze", done: cells, total }),
  });
  if (!frozen.ok) return interrupted(frozen, frozenAt);
  const { targets: all, skipped } = frozen.value;
  const order = new Map(chosen.map(({ sheet }, index) => [sheet.sheet, index]));
  const inOrder = [...all].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0));
  return finish(inOrder, skipped, named.filter(({ isUsed }) => isUsed).map(({ name }) => name), options);
}
