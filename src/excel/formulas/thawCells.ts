import { cellAddress, type Rect } from "../../workbook/grid";
import { openSheets } from "../openSheets";
import { ExcelStopped, mayBeTooLarge, type ExcelResult } from "../problem";
import { oldCell, rangeOf } from "../restore";
import type { OldCell, PointBlock } from "../restorePoint";
import { keepPoint } from "../restoreSheet";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";
import { bandsOf, cellRuns, cellsIn, journeys, type AtCell } from "../cellRuns";
import { forgetFormulas } from "./formulaStore";

/** A formula that goes back to where its values stand. `row` and `column` are its own cell, `rect` all it filled. */
export interface ThawTarget extends AtCell {
  readonly rect: Rect;
  readonly formula: string;
  /** Whether the values that stand there now go into the restore point. */
  readonly isKept: boolean;
  /** Rows of the store that are about it. */
  readonly stored: readonly number[];
}

export interface NotThawed { readonly sheet: string; readonly cell: string; readonly reason: "protected" | "gone" | "refused" }
export interface Thawed { readonly targets: readonly ThawTarget[]; readonly skipped: readonly NotThawed[] }

export interface ThawOptions extends ExcelOptions {
  readonly label: string;
  readonly takenAt: string;
  /** In formulas. */
  readonly onProgress?: (done: number, total: number) => void;
}

const skip = ({ sheet, row, column }: AtCell, reason: NotThawed["reason"]): NotThawed => ({ sheet, cell: cellAddress(row, column), reason });

/** What stands there now, for the way back. */
async function keepNow(session: ExcelSession, targets: readonly ThawTarget[], { label, takenAt }: ThawOptions): Promise<void> {
  const kept = targets.filter(({ isKept }) => isKept);
  const singles = cellRuns(kept.filter(({ rect }) => cellsIn(rect) === 1)).map(({ sheet, rect }) => ({ sheet, rect }));
  const pieces = [...singles, ...kept.filter(({ rect }) => cellsIn(rect) > 1)].flatMap(({ sheet, rect }) => bandsOf(rect).map((band) => ({ sheet, rect: band })));
  const blocks: PointBlock[] = [];
  for (const some of journeys(pieces)) {
    const asked = some.map((piece) => ({ piece, range: rangeOf(session, piece).load("formulas,values,numberFormat") }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 6,000 cells
    await session.sync();
    for (const { piece, range } of asked) {
      const cells = (range.formulas as unknown[][]).map((row, r) => row.map((formula, c): OldCell => oldCell(formula, range.values[r]?.[c], range.numberFormat[r]?.[c])));
      blocks.push({ ...piece, cells, wrote: null });
    }
  }
  if (blocks.length > 0) await keepPoint(session, { label, takenAt, blocks });
}

interface Place { readonly sheet: string; readonly rect: Rect; readonly targets: readonly ThawTarget[] }

/** Formulas one below the other go in as one range; what spills needs its room cleared first. */
function placesOf(targets: readonly ThawTarget[]): readonly Place[] {
  const singles = cellRuns(targets.filter(({ rect }) => cellsIn(rect) === 1)).map(({ sheet, rect, things }) => ({ sheet, rect, targets: things }));
  return [...singles, ...targets.filter(({ rect }) => cellsIn(rect) > 1).map((target) => ({ sheet: target.sheet, rect: { top: target.row, left: target.column, bottom: target.row, right: target.column }, targets: [target] }))];
}

async function writePlaces(session: ExcelSession, places: readonly Place[]): Promise<NotThawed[]> {
  try {
    const written = places.map((place) => {
      for (const { sheet, rect } of place.targets) if (cellsIn(rect) > 1) rangeOf(session, { sheet, rect }).clear("Contents");
      return { place, formats: rangeOf(session, place).load("numberFormat") };
    });
    await session.sync();
    const back = written.map(({ place, formats }) => {
      const range = rangeOf(session, place);
      // A formula put into a cell of text would be text.
      if (formats.numberFormat.some(([format]) => format === "@")) range.numberFormat = formats.numberFormat.map(([format]) => [format === "@" ? "General" : null]) as string[][];
      range.formulas = place.targets.map(({ formula }) => [formula]);
      return { place, now: rangeOf(session, place).load("formulas") };
    });
    await session.sync();
    return back.flatMap(({ place, now }) => place.targets.filter((_, r) => !String(now.formulas[r]?.[0] ?? "").startsWith("=")).map((target) => skip(target, "refused")));
  } catch (error) {
    if (error instanceof ExcelStopped || !mayBeTooLarge(error)) throw error;
    const [only, ...others] = places;
    if (others.length === 0 && only && only.targets.length === 1) return only.targets.map((target) => skip(target, "refused"));
  }
  const targets = places.flatMap((place) => place.targets);
  const half = Math.ceil(targets.length / 2);
  return [...await writePlaces(session, placesOf(targets.slice(0, half))), ...await writePlaces(session, placesOf(targets.slice(half)))];
}

/** Puts formulas back in place of their values; what was put away is let go of only once the formula stands in its cell. */
export function thawCells(targets: readonly ThawTarget[], options: ThawOptions): Promise<ExcelResult<Thawed>> {
  let isKept = false;
  return runExcel(async (session) => {
    const states = await openSheets(session, targets.map(({ sheet }) => sheet));
    const skipped: NotThawed[] = [];
    const open = targets.filter((target) => {
      const state = states.get(target.sheet) ?? "gone";
      if (state !== "open") skipped.push(skip(target, state));
      return state === "open";
    });
    if (!isKept) await keepNow(session, open, options);
    isKept = true;
    let done = 0;
    for (const places of journeys(placesOf(open))) {
      skipped.push(...await writePlaces(session, places));
      options.onProgress?.((done += places.reduce((sum, place) => sum + place.targets.length, 0)), open.length);
    }
    const refused = new Set(skipped.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const thawed = open.filter(({ sheet, row, column }) => !refused.has(`${sheet}!${cellAddress(row, column)}`));
    await forgetFormulas(session, thawed.flatMap(({ stored }) => stored));
    return { targets: thawed, skipped };
  }, options);
}
