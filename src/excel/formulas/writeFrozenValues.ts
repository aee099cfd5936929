import type { Rect } from "../../workbook/grid";
import { spansByBytes } from "../chunks";
import { ExcelStopped, mayBeTooLarge } from "../problem";
import { rangeOf } from "../restore";
import { asWritten } from "../safeText";
import type { ExcelSession } from "../session";
import { refusal, type NotFrozen, type Seen } from "./lookBeforeFreezing";

interface Row { readonly sheet: string; readonly row: number; readonly left: number; readonly cells: readonly (string | number | boolean)[]; readonly wanted: readonly (string | number | boolean)[]; readonly formats: readonly (string | null)[] }

function rowsOf({ target, rect, values, isError, old }: Seen): Row[] {
  return values.map((row, r) => ({
    sheet: target.sheet, row: rect.top + r, left: rect.left, wanted: row,
    cells: row.map((value, c) => (typeof value === "string" && isError[r]?.[c] !== true ? asWritten(value) : value)),
    // A number put into a cell of text would be text.
    formats: row.map((value, c) => (typeof value !== "string" && old[r]?.[c]?.format === "@" ? "General" : null)),
  }));
}

export interface Span { readonly sheet: string; readonly rect: Rect; readonly rows: readonly Row[] }

/** Rows one below the other of the same columns as one range, cut by bytes. */
export function spansOf(seen: readonly Seen[]): readonly Span[] {
  const rows = seen.flatMap(rowsOf).sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.left - b.left || a.cells.length - b.cells.length || a.row - b.row));
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.sheet === row.sheet && last.left === row.left && last.cells.length === row.cells.length && last.row + 1 === row.row) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => spansByBytes(run.map(({ cells }) => cells), 400_000, 6_000).map(({ first, count }) => {
    const some = run.slice(first, first + count);
    const [top] = some;
    if (!top) throw new Error("A span without rows");
    return { sheet: top.sheet, rows: some, rect: { top: top.row, left: top.left, bottom: top.row + count - 1, right: top.left + top.cells.length - 1 } };
  }));
}

const same = (wanted: string | number | boolean, found: unknown): boolean => (typeof wanted === "number" && typeof found === "number" ? Math.abs(wanted - found) <= Math.abs(wanted) * 1e-12 : wanted === found);

/** Writes spans and reads them back; in halves where Excel refuses them together. Answers with the cells that hold something else. */
export async function writeSpans(session: ExcelSession, spans: readonly Span[]): Promise<NotFrozen[]> {
  try {
    const written = spans.map((span) => {
      const range = rangeOf(session, span);
      if (span.rows.some(({ formats }) => formats.some((format) => format !== null))) range.numberFormat = span.rows.map(({ formats }) => [...formats]) as string[][];
      range.values = span.rows.map(({ cells }) => [...cells]);
      return { span, back: rangeOf(session, span).load("values") };
    });
    await session.sync();
    return written.flatMap(({ span, back }) => span.rows.flatMap((row, r) => row.wanted.flatMap((wanted, c) => (same(wanted, back.values[r]?.[c]) ? [] : [refusal({ sheet: span.sheet, row: row.row, column: row.left + c }, "differs")]))));
  } catch (error) {
    if (spans.length < 2 || error instanceof ExcelStopped || !mayBeTooLarge(error)) throw error;
  }
  const half = Math.ceil(spans.length / 2);
  return [...await writeSpans(session, spans.slice(0, half)), ...await writeSpans(session, spans.slice(half))];
}

