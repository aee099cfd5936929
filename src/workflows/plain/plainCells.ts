import { readAreas, readReferences, writePlainCells, type Area, type AreaNow, type FormulaCell, type PlainTarget, type Reference, type Referenced, type SkippedCell } from "../../excel";
import type { Language } from "../../messages/language";
import { reportWord } from "../../messages/reports";
import { plainFormulasOf, type PlainAnswer, type PlainArgument, type ValuesBecause } from "../../reports";
import { qualCalls, type QualCall } from "../../workbook/formulas";
import { absoluteCell, cellAddress, cellWithin, parseAddress, quotedSheet, rectAddress, type CellScalar, type Rect } from "../../workbook/grid";
import { typedArgument, type TypedArgument } from "../argumentText";
import { formulaPlaces } from "../formulaPlaces";
import type { FreezeChoice } from "../freezeFormulas";
import { done, type WorkOptions, type WorkResult } from "../work";
import { listOwnCells, type PlainLine } from "./plainList";

/** An argument of more cells than this is answered by values. */
const MOST_CELLS = 200_000;

export interface PlainCell {
  readonly sheet: string;
  readonly rect: Rect;
  /** The formula with the QUAL function. */
  readonly before: string;
  /** Of the first cell; null where values are written. */
  readonly formula: string | null;
  readonly because: ValuesBecause | null;
  readonly isProtected: boolean;
}

export interface PlainPreview {
  readonly cells: readonly PlainCell[];
  readonly targets: readonly PlainTarget[];
}

export interface PlainApplied {
  readonly formulas: number;
  readonly values: number;
  readonly skipped: readonly SkippedCell[];
}

const single = (text: string, value: CellScalar, kind: PlainArgument["kind"] = "constant"): PlainArgument => ({ text, kind, rows: 1, columns: 1, cells: [value] });

/** With the same `$` where cells were named by address; names and columns of tables become the cells they stand for. */
function argumentOf(typed: TypedArgument, found: Referenced | undefined, asWritten: string): PlainArgument {
  if (typed.kind === "left-out") return single("", null, "missing");
  if (typed.kind === "value") {
    const block: readonly (readonly CellScalar[])[] = Array.isArray(typed.value) ? (typed.value as CellScalar[][]) : [[typed.value as CellScalar]];
    return { text: typed.formula, kind: "constant", rows: block.length, columns: block[0]?.length ?? 1, cells: block.flat() };
  }
  if (typed.kind === "expression" || found === undefined || typeof found === "string" || found.values === null) return single(asWritten, null, "computed");
  const { sheet, rect, values } = found;
  const isAddress = typed.reference.kind === "cells" && !typed.reference.spill && /\d$/.test(asWritten);
  const text = isAddress ? asWritten : `${quotedSheet(sheet)}!${absoluteCell(rect.top, rect.left)}:${absoluteCell(rect.bottom, rect.right)}`;
  const [rows, columns] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  return { text, kind: "range", rows, columns, cells: Array.from({ length: rows * columns }, (_, i) => values[Math.floor(i / columns)]?.[i % columns] ?? null) };
}

/** What references of one preview stand for: formulas that are filled down ask for the same weights again and again. */
type Known = Map<string, Referenced>;

async function translated(cell: FormulaCell, call: QualCall, known: Known, language: Language, options: WorkOptions): Promise<WorkResult<PlainAnswer>> {
  const typed = call.arguments.map(({ text }) => typedArgument(text));
  // A computed argument has no cells that a plain formula could name.
  if (typed.some(({ kind }) => kind === "expression")) return done({ kind: "values", because: "computed" });
  const { signal } = options;
  const keyOf = (reference: Reference): string => `${cell.sheet}\n${JSON.stringify(reference)}`;
  const unknown = typed.flatMap((each) => ("reference" in each && !known.has(keyOf(each.reference)) ? [each.reference] : []));
  const found = await readReferences(unknown, MOST_CELLS, { home: cell, ...(signal ? { signal } : {}) });
  if (!found.ok) return found;
  found.value.forEach((one, index) => known.set(keyOf(unknown[index] as Reference), one));
  const given = typed.map((each, index) => argumentOf(each, "reference" in each ? known.get(keyOf(each.reference)) : undefined, call.arguments[index]?.text ?? ""));
  return done(plainFormulasOf({ id: call.id, arguments: given }, language));
}

/** A formula's cells: a whole call becomes a block; a call within another formula must give one value. */
async function formulasFor(cell: FormulaCell, rect: Rect, known: Known, language: Language, options: WorkOptions): Promise<WorkResult<{ readonly formulas: readonly (readonly (string | null)[])[]; readonly because: ValuesBecause | null }>> {
  const [rows, columns] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const values = (because: ValuesBecause) => done({ formulas: Array.from({ length: rows }, () => new Array<null>(columns).fill(null)), because });
  const calls = qualCalls(cell.formula);
  if (calls.some(({ inside }) => inside !== null)) return values("computed");
  let text = cell.formula;
  for (const call of [...calls].reverse()) {
    const answer = await translated(cell, call, known, language, options);
    if (!answer.ok) return answer;
    if (answer.value.kind === "values") return values(answer.value.because);
    const { formulas, rows: high, columns: wide } = answer.value;
    const isWhole = call.from === 1 && call.to === cell.formula.length;
    if (isWhole && high === rows && wide === columns) return done({ formulas: Array.from({ length: rows }, (_, r) => formulas.slice(r * columns, (r + 1) * columns).map((formula) => `=${formula}`)), because: null });
    if (high * wide !== 1 || rows * columns !== 1) return values("shape");
    // In brackets, or what stands around would take only a part of it: 1/QUAL.WEIGHTED(…) is not 1/ROUND(…)/100.
    text = `${text.slice(0, call.from)}(${formulas[0] ?? ""})${text.slice(call.to)}`;
  }
  return text.length > 8_000 ? values("too-long") : done({ formulas: [[text]], because: null });
}

/** What the QUAL formulas on a person's own sheets become: all of a sheet, or those that begin within a range. Nothing is written. */
export async function previewPlainCells(choices: readonly FreezeChoice[] | null, options: WorkOptions & { readonly language: Language }): Promise<WorkResult<PlainPreview>> {
  const places = await formulaPlaces(options);
  if (!places.ok) return places;
  const chosen = places.value.live.filter(({ kind }) => kind === null).flatMap((sheet) => sheet.cells.filter((cell) => choices === null || choices.some(({ sheet: name, within }) => (
    name === cell.sheet && (within === null || cellWithin(within, cell.row, cell.column))
  ))).map((cell) => ({ cell, isProtected: sheet.isProtected, rect: cell.spill ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } })));
  chosen.sort((a, b) => (a.cell.sheet < b.cell.sheet ? -1 : a.cell.sheet > b.cell.sheet ? 1 : a.cell.row - b.cell.row || a.cell.column - b.cell.column));
  const areas = chosen.map(({ cell, rect }): Area => ({ sheet: cell.sheet, rect }));
  const now = await readAreas(areas, options.signal ? { signal: options.signal } : {});
  if (!now.ok) return now;
  const cells: PlainCell[] = [];
  const targets: PlainTarget[] = [];
  const known: Known = new Map();
  for (const [index, { cell, rect, isProtected }] of chosen.entries()) {
    const made = await formulasFor(cell, rect, known, options.language, options);
    if (!made.ok) return made;
    const { formulas, because } = made.value;
    cells.push({ sheet: cell.sheet, rect, before: cell.formula, formula: formulas[0]?.[0] ?? null, because, isProtected });
    targets.push({ sheet: cell.sheet, rect, before: cell.formula, formulas, values: (now.value.get(areas[index] as Area) as AreaNow).values.map((row) => row.map((value) => value)) });
  }
  return done({ cells, targets });
}

/** Writes what was previewed, after a restore point, and the list of it: the stamp of cells that are values now. */
export async function applyPlainCells({ cells, targets }: PlainPreview, options: WorkOptions & { readonly language: Language }): Promise<WorkResult<PlainApplied>> {
  const excel = options.signal ? { signal: options.signal } : {};
  const takenAt = new Date().toISOString();
  const written = await writePlainCells("plain", takenAt, targets, excel);
  if (!written.ok) return written;
  const { done: made, asValues, skipped } = written.value;
  if (made.length === 0) return done({ formulas: 0, values: 0, skipped });
  const differ = new Set(asValues.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const ofTarget = new Map(targets.map((target, index) => [target, cells[index]]));
  const rows = made.map((target): PlainLine => {
    const { because, formula } = ofTarget.get(target) as PlainCell;
    const isValue = because !== null || differ.has(`${target.sheet}!${cellAddress(target.rect.top, target.rect.left)}`);
    return [target.sheet, rectAddress(target.rect), target.before, isValue ? "values" : (formula ?? ""), isValue ? reportWord(options.language, "because", because ?? "differs") : null];
  });
  // Cells within a block that differ although its first one does not.
  const within = asValues.flatMap(({ sheet, cell }): PlainLine[] => {
    const at = parseAddress(cell);
    const target = at === null ? undefined : made.find((each) => each.sheet === sheet && at.top >= each.rect.top && at.bottom <= each.rect.bottom && at.left >= each.rect.left && at.right <= each.rect.right);
    const isFirst = target !== undefined && cell === cellAddress(target.rect.top, target.rect.left);
    return target === undefined || isFirst ? [] : [[sheet, cell, target.before, "values", reportWord(options.language, "because", "differs")]];
  });
  const listed = await listOwnCells([...rows, ...within], takenAt, options.language, excel);
  if (!listed.ok) return listed;
  const values = rows.filter(([, , , plain]) => plain === "values").length;
  return done({ formulas: rows.length - values, values, skipped });
}
