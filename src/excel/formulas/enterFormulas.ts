import { cellAddress } from "../../workbook/grid";
import { openSheets } from "../openSheets";
import { ExcelStopped, mayBeTooLarge, type ExcelResult } from "../problem";
import { rangeOf } from "../restore";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";
import { cellRuns, journeys, type AtCell, type CellRun } from "../cellRuns";

/** A formula to be entered once more, as a person would type it; `now` is what the cell says. */
export interface EnterTarget extends AtCell { readonly now: string; readonly formula: string }

export interface NotEntered { readonly sheet: string; readonly cell: string; readonly reason: "changed" | "protected" | "gone" | "refused" | "name" | "busy" }
export interface Entered { readonly cells: number; readonly skipped: readonly NotEntered[] }

export interface EnterOptions extends ExcelOptions {
  /** In cells. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Longest wait for functions that are still at work; default half a minute. */
  readonly settleLimitMs?: number;
}

const SETTLE_LIMIT_MS = 30_000;
const SETTLE_PAUSE_MS = 250;
const AT_WORK = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

const skip = ({ sheet, row, column }: AtCell, reason: NotEntered["reason"]): NotEntered => ({ sheet, cell: cellAddress(row, column), reason });

async function enterRuns(session: ExcelSession, runs: readonly CellRun<EnterTarget>[]): Promise<NotEntered[]> {
  try {
    const asked = runs.map((run) => ({ run, range: rangeOf(session, run).load("formulas") }));
    await session.sync();
    const changed: NotEntered[] = [];
    for (const { run, range } of asked) {
      const stays = run.things.map((target, r) => range.formulas[r]?.[0] !== target.now && range.formulas[r]?.[0] !== target.formula);
      changed.push(...run.things.filter((_, r) => stays[r]).map((target) => skip(target, "changed")));
      // null leaves a cell as it is: somebody's later work.
      rangeOf(session, run).formulas = run.things.map(({ formula }, r) => [stays[r] === true ? null : formula]);
    }
    await session.sync();
    return changed;
  } catch (error) {
    if (error instanceof ExcelStopped || !mayBeTooLarge(error)) throw error;
    // Part of an array formula, which only its owner can enter anew, is refused on its own.
    const [only, ...others] = runs.flatMap(({ things }) => things);
    if (only && others.length === 0) return [skip(only, "refused")];
  }
  const targets = runs.flatMap(({ things }) => things);
  const half = Math.ceil(targets.length / 2);
  return [...await enterRuns(session, cellRuns(targets.slice(0, half))), ...await enterRuns(session, cellRuns(targets.slice(half)))];
}

interface Shown { readonly target: EnterTarget; readonly value: unknown }

async function valuesOf(session: ExcelSession, targets: readonly EnterTarget[]): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const runs of journeys(cellRuns(targets))) {
    const asked = runs.map((run) => ({ run, range: rangeOf(session, run).load("values") }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 6,000 cells
    await session.sync();
    for (const { run, range } of asked) run.things.forEach((target, r) => shown.push({ target, value: range.values[r]?.[0] }));
  }
  return shown;
}

/** What the cells show once their functions have answered, or the wait is over. */
async function settled(session: ExcelSession, targets: readonly EnterTarget[], until: number): Promise<readonly Shown[]> {
  const shown = await valuesOf(session, targets);
  const working = shown.filter(({ value }) => AT_WORK.has(String(value)));
  if (working.length === 0 || performance.now() > until) return shown;
  await new Promise((resolve) => setTimeout(resolve, SETTLE_PAUSE_MS));
  const rest = new Set(working);
  return [...shown.filter((each) => !rest.has(each)), ...await settled(session, working.map(({ target }) => target), until)];
}

/** Enters formulas anew, in columns, and looks at what came of them: a cell that is still unknown or at work is named. */
export function enterFormulas(targets: readonly EnterTarget[], options: EnterOptions = {}): Promise<ExcelResult<Entered>> {
  return runExcel(async (session) => {
    const states = await openSheets(session, targets.map(({ sheet }) => sheet));
    const skipped: NotEntered[] = [];
    const open = targets.filter((target) => {
      const state = states.get(target.sheet) ?? "gone";
      if (state !== "open") skipped.push(skip(target, state));
      return state === "open";
    });
    let done = 0;
    for (const runs of journeys(cellRuns(open))) {
      skipped.push(...await enterRuns(session, runs));
      options.onProgress?.((done += runs.reduce((sum, { things }) => sum + things.length, 0)), open.length);
    }
    const left = new Set(skipped.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const entered = open.filter(({ sheet, row, column }) => !left.has(`${sheet}!${cellAddress(row, column)}`));
    const until = performance.now() + (options.settleLimitMs ?? SETTLE_LIMIT_MS);
    for (const { target, value } of await settled(session, entered, until)) {
      if (value === "#NAME?") skipped.push(skip(target, "name"));
      else if (AT_WORK.has(String(value))) skipped.push(skip(target, "busy"));
    }
    return { cells: targets.length - skipped.length, skipped };
  }, options);
}
