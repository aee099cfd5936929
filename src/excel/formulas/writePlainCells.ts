import { cellAddress, rectAddress, type CellScalar, type Rect } from "../../workbook/grid";
import { bandsOf, journeys } from "../cellRuns";
import { openSheets } from "../openSheets";
import type { ExcelResult } from "../problem";
import { oldCell, rangeOf, type SkippedCell } from "../restore";
import { keepPoint } from "../restoreSheet";
import { asWritten } from "../safeText";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";

/** A formula that is replaced: where it stands with all it fills, and what comes into each cell. */
export interface PlainTarget {
  readonly sheet: string;
  readonly rect: Rect;
  readonly before: string;
  /** With `=`; null where the value must do. Row by row. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly values: readonly (readonly CellScalar[])[];
}

export interface PlainWritten {
  readonly done: readonly PlainTarget[];
  /** Cells whose formula would have given something else: they hold the value. */
  readonly asValues: readonly { readonly sheet: string; readonly cell: string }[];
  readonly skipped: readonly SkippedCell[];
}

/** An error stands as a formula that gives it: Excel takes no error for a value. */
function valueText(value: CellScalar): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return `=${value.error}`;
  return typeof value === "boolean" ? value : asWritten(value);
}

function agrees(value: CellScalar, found: unknown): boolean {
  if (value === null) return found === "";
  if (typeof value === "object") return found === value.error;
  return found === value || (typeof value === "number" && typeof found === "number" && Math.abs(value - found) <= Math.max(1e-9, Math.abs(value) * 1e-12));
}

/** A target that still holds its formula, and how its cells are formatted. */
interface Usable { readonly target: PlainTarget; readonly formats: readonly (readonly unknown[])[] }

async function usable(session: ExcelSession, targets: readonly PlainTarget[], skipped: SkippedCell[]): Promise<readonly Usable[]> {
  const states = await openSheets(session, targets.map(({ sheet }) => sheet));
  const open = targets.filter(({ sheet, rect }) => {
    const state = states.get(sheet) ?? "gone";
    if (state !== "open") skipped.push({ sheet, cell: rectAddress(rect), reason: state });
    return state === "open";
  });
  const seen = new Map<PlainTarget, { readonly formula: unknown; readonly formats: unknown[][] }>();
  for (const pieces of journeys(open.flatMap((target) => bandsOf(target.rect).map((rect) => ({ sheet: target.sheet, rect, target }))))) {
    const asked = pieces.map((piece) => ({ piece, range: rangeOf(session, piece).load("formulas,numberFormat") }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 6,000 cells
    await session.sync();
    for (const { piece: { target }, range } of asked) {
      const before = seen.get(target);
      if (before === undefined) seen.set(target, { formula: range.formulas[0]?.[0], formats: [...range.numberFormat as unknown[][]] });
      else before.formats.push(...range.numberFormat as unknown[][]);
    }
  }
  return open.flatMap((target) => {
    const now = seen.get(target);
    if (now?.formula === target.before) return [{ target, formats: now.formats }];
    skipped.push({ sheet: target.sheet, cell: rectAddress(target.rect), reason: "changed" });
    return [];
  });
}

/** The formula comes back alone: what it fills must be empty for it. */
async function keep(session: ExcelSession, label: string, takenAt: string, good: readonly Usable[]): Promise<void> {
  const blocks = good.map(({ target: { sheet, rect, before, values }, formats }) => ({
    sheet, rect, wrote: null, cells: values.map((row, r) => row.map((_, c) => oldCell(r === 0 && c === 0 ? before : "", "", formats[r]?.[c]))),
  }));
  await keepPoint(session, { label, takenAt, blocks });
}

interface Piece extends Usable { readonly sheet: string; readonly rect: Rect }

/** Cells that a piece holds a formula or its value in, and those where the formula gave something else. */
async function write(session: ExcelSession, pieces: readonly Piece[]): Promise<PlainWritten["asValues"]> {
  const written = pieces.map(({ sheet, rect, target: { rect: whole, formulas, values }, formats }) => {
    const from = rect.top - whole.top;
    const cells = values.slice(from, rect.bottom - whole.top + 1).map((row, r) => row.map((value, c) => {
      const formula = formulas[from + r]?.[c] ?? null;
      const content = formula ?? valueText(value);
      // In a cell of text a formula or a number would be text.
      const wasText = formats[from + r]?.[c] === "@" && (typeof content !== "string" || content.startsWith("="));
      return { value, formula, content, format: wasText ? "General" : null };
    }));
    const range = rangeOf(session, { sheet, rect });
    if (cells.some((row) => row.some(({ format }) => format !== null))) range.numberFormat = cells.map((row) => row.map(({ format }) => format)) as string[][];
    range.formulas = cells.map((row) => row.map(({ content }) => content));
    return { sheet, rect, cells, back: rangeOf(session, { sheet, rect }).load("values") };
  });
  await session.sync();
  const asValues: { sheet: string; cell: string }[] = [];
  for (const { sheet, rect, cells, back } of written) {
    cells.forEach((row, r) => row.forEach(({ value, formula }, c) => {
      if (formula === null || agrees(value, back.values[r]?.[c])) return;
      const at = { top: rect.top + r, bottom: rect.top + r, left: rect.left + c, right: rect.left + c };
      rangeOf(session, { sheet, rect: at }).formulas = [[valueText(value)]];
      asValues.push({ sheet, cell: cellAddress(at.top, at.left) });
    }));
  }
  if (asValues.length > 0) await session.sync();
  return asValues;
}

/** Replaces formulas by others, cell by cell, after a restore point; what then gives another value becomes that value. */
export function writePlainCells(label: string, takenAt: string, targets: readonly PlainTarget[], options: ExcelOptions = {}): Promise<ExcelResult<PlainWritten>> {
  // A cell being edited makes the whole work start again: what was written by then no longer holds its formula, and is ours all the same.
  let kept: { readonly good: readonly Usable[]; readonly skipped: readonly SkippedCell[] } | null = null;
  return runExcel(async (session) => {
    if (kept === null) {
      const found: SkippedCell[] = [];
      const looked = await usable(session, targets, found);
      if (looked.length > 0) await keep(session, label, takenAt, looked);
      kept = { good: looked, skipped: found };
    }
    const { good, skipped } = kept;
    const asValues: { readonly sheet: string; readonly cell: string }[] = [];
    for (const pieces of journeys(good.flatMap((each) => bandsOf(each.target.rect).map((rect): Piece => ({ ...each, sheet: each.target.sheet, rect }))))) {
      asValues.push(...await write(session, pieces));
    }
    return { done: good.map(({ target }) => target), asValues, skipped };
  }, options);
}
