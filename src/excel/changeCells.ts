import { cellAddress } from "../workbook/grid";
import { cellRuns, journeys, type AtCell, type CellRun } from "./cellRuns";
import { openSheets } from "./openSheets";
import type { ExcelResult } from "./problem";
import { oldCell, rangeOf, type SkippedCell } from "./restore";
import type { OldCell, PointBlock } from "./restorePoint";
import { keepPoint } from "./restoreSheet";
import { asWritten } from "./safeText";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";

/** A change of one cell: made only while the cell still holds `before`. */
export interface CellChange extends AtCell {
  readonly before: string | number;
  readonly after: string | number;
  /** null = the cell keeps its format. */
  readonly format: string | null;
}

export interface Changed {
  readonly cells: number;
  readonly skipped: readonly SkippedCell[];
}

export interface ChangeOptions extends ExcelOptions {
  /** In cells. */
  readonly onProgress?: (done: number, total: number) => void;
}

type Run = CellRun<CellChange>;

interface Now { readonly change: CellChange; readonly old: OldCell; readonly value: unknown }

async function readNow(session: ExcelSession, runs: readonly Run[]): Promise<readonly (readonly Now[])[]> {
  const asked = runs.map((run) => ({ run, range: rangeOf(session, run).load("values,formulas,numberFormat") }));
  await session.sync();
  return asked.map(({ run, range }) => run.things.map((change, r) => ({
    change, value: range.values[r]?.[0] as unknown, old: oldCell(range.formulas[r]?.[0], range.values[r]?.[0], range.numberFormat[r]?.[0]),
  })));
}

/** Why a cell must be left alone; null where it still holds what the change was planned for. */
function reasonAgainst({ change, old, value }: Now): SkippedCell["reason"] | null {
  if (typeof old.content === "string" && old.content.startsWith("=") && !old.isText) return "formula";
  return value === change.before ? null : "changed";
}

const skip = ({ change: { sheet, row, column } }: Pick<Now, "change">, reason: SkippedCell["reason"]): SkippedCell => ({ sheet, cell: cellAddress(row, column), reason });

/** First look: what may be changed, and how it is now. */
async function look(session: ExcelSession, changes: readonly CellChange[], skipped: SkippedCell[]): Promise<readonly Now[]> {
  const states = await openSheets(session, changes.map(({ sheet }) => sheet));
  const allowed = changes.filter((change) => {
    const state = states.get(change.sheet) ?? "gone";
    if (state !== "open") skipped.push(skip({ change }, state));
    return state === "open";
  });
  const usable: Now[] = [];
  for (const runs of journeys(cellRuns(allowed))) {
    for (const now of (await readNow(session, runs)).flat()) {
      const reason = reasonAgainst(now);
      if (reason === null) usable.push(now);
      else skipped.push(skip(now, reason));
    }
  }
  return usable;
}

/** The old values go into the restore point before anything is written. */
async function keep(session: ExcelSession, label: string, takenAt: string, usable: readonly Now[]): Promise<void> {
  const olds = new Map(usable.map(({ change, old }) => [change, old]));
  const blocks: PointBlock[] = cellRuns(usable.map(({ change }) => change)).map((run) => ({
    sheet: run.sheet, rect: run.rect, cells: run.things.map((change) => [olds.get(change) ?? { content: change.before, format: "General", isText: typeof change.before === "string" }]),
    wrote: run.things.map(({ after }) => [after]),
  }));
  await keepPoint(session, { label, takenAt, blocks });
}

/** A number put into a cell of text would be text again, whatever was planned. */
function formatFor({ change, old }: Now): string | null {
  return change.format ?? (typeof change.after === "number" && old.format === "@" ? "General" : null);
}

/** Second look, writing and reading back: what somebody changed in between stays theirs. */
async function write(session: ExcelSession, runs: readonly Run[], skipped: SkippedCell[]): Promise<number> {
  const good: CellChange[] = [];
  const formats = new Map<CellChange, string | null>();
  let done = 0;
  for (const now of (await readNow(session, runs)).flat()) {
    const reason = reasonAgainst(now);
    if (reason === null) {
      good.push(now.change);
      formats.set(now.change, formatFor(now));
    }
    // A try before this one, which was interrupted, has written it.
    else if (now.value === now.change.after) done += 1;
    else skipped.push(skip(now, reason));
  }
  const written = cellRuns(good).map((run) => {
    const range = rangeOf(session, run);
    // The format goes first: a cell must be text before text is put into it, and a day must not show as a number.
    const wanted = run.things.map((change) => [formats.get(change) ?? null]);
    if (wanted.some(([format]) => format !== null)) range.numberFormat = wanted as string[][];
    range.values = run.things.map(({ after }) => [asWritten(after)]);
    return { run, back: rangeOf(session, run).load("values") };
  });
  if (written.length > 0) await session.sync();
  for (const { run, back } of written) {
    run.things.forEach((change, r) => {
      if (back.values[r]?.[0] === change.after) done += 1;
      else skipped.push(skip({ change }, "differs"));
    });
  }
  return done;
}

/**
 * Changes cells of the user's sheets, on demand only: formulas, protected sheets and cells that somebody has edited
 * meanwhile are left alone and named. The old values are kept first, so that one step puts everything back.
 */
export function changeCells(label: string, takenAt: string, changes: readonly CellChange[], options: ChangeOptions = {}): Promise<ExcelResult<Changed>> {
  // A cell being edited makes the whole work start again: what is kept by then must not be kept twice.
  let kept: { readonly usable: readonly Now[]; readonly skipped: readonly SkippedCell[] } | null = null;
  return runExcel(async (session) => {
    if (kept === null) {
      const found: SkippedCell[] = [];
      const usable = await look(session, changes, found);
      if (usable.length > 0) await keep(session, label, takenAt, usable);
      kept = { usable, skipped: found };
    }
    const skipped = [...kept.skipped];
    const runs = cellRuns(kept.usable.map(({ change }) => change));
    let cells = 0, seen = 0;
    for (const some of journeys(runs)) {
      cells += await write(session, some, skipped);
      seen += some.reduce((sum, run) => sum + run.things.length, 0);
      options.onProgress?.(seen, kept.usable.length);
    }
    return { cells, skipped };
  }, options);
}
