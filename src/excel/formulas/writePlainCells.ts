import { cellAddress, rectAddress, type CellScalar, type Rect } from "../../workbook/grid";
import { openSheets } from "../openSheets";
import type { ExcelResult } from "../problem";
import { rangeOf, type SkippedCell } from "../restore";
import { packPoint } from "../restorePoint";
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

async function usable(session: ExcelSession, targets: readonly PlainTarget[], skipped: SkippedCell[]): Promise<readonly PlainTarget[]> {
  const states = await openSheets(session, targets.map(({ sheet }) => sheet));
  const open = targets.filter(({ sheet, rect }) => {
    const state = states.get(sheet) ?? "gone";
    if (state !== "open") skipped.push({ sheet, cell: rectAddress(rect), reason: state });
    return state === "open";
  });
  const asked = open.map((target) => ({ target, now: rangeOf(session, { sheet: target.sheet, rect: { ...target.rect, bottom: target.rect.top, right: target.rect.left } }).load("formulas") }));
  if (asked.length > 0) await session.sync();
  return asked.flatMap(({ target, now }) => {
    if (now.formulas[0]?.[0] === target.before) return [target];
    skipped.push({ sheet: target.sheet, cell: rectAddress(target.rect), reason: "changed" });
    return [];
  });
}

/** The formula comes back alone: what it fills must be empty for it. */
async function keep(session: ExcelSession, label: string, takenAt: string, targets: readonly PlainTarget[]): Promise<void> {
  const blocks = targets.map(({ sheet, rect, before, values }) => ({
    sheet, rect, wrote: null,
    cells: values.map((row, r) => row.map((_, c) => ({ content: r === 0 && c === 0 ? before : "", format: "General", isText: false }))),
  }));
  await keepPoint(session, packPoint({ label, takenAt, blocks }), blocks.map(({ sheet, rect }) => `${sheet} ${rectAddress(rect)}`));
}

/** Replaces formulas by others, cell by cell, after a restore point; what then gives another value becomes that value. */
export function writePlainCells(label: string, takenAt: string, targets: readonly PlainTarget[], options: ExcelOptions = {}): Promise<ExcelResult<PlainWritten>> {
  let kept = false;
  return runExcel(async (session) => {
    const skipped: SkippedCell[] = [];
    const good = await usable(session, targets, skipped);
    if (good.length === 0) return { done: [], asValues: [], skipped };
    if (!kept) await keep(session, label, takenAt, good);
    kept = true;
    const written = good.map((target) => {
      rangeOf(session, target).formulas = target.values.map((row, r) => row.map((value, c) => target.formulas[r]?.[c] ?? valueText(value)));
      return { target, back: rangeOf(session, target).load("values") };
    });
    await session.sync();
    const asValues: { sheet: string; cell: string }[] = [];
    for (const { target: { sheet, rect, values, formulas }, back } of written) {
      values.forEach((row, r) => row.forEach((value, c) => {
        if ((formulas[r]?.[c] ?? null) === null || agrees(value, back.values[r]?.[c])) return;
        const at = { top: rect.top + r, bottom: rect.top + r, left: rect.left + c, right: rect.left + c };
        rangeOf(session, { sheet, rect: at }).formulas = [[valueText(value)]];
        asValues.push({ sheet, cell: cellAddress(at.top, at.left) });
      }));
    }
    if (asValues.length > 0) await session.sync();
    return { done: good, asValues, skipped };
  }, options);
}
