import { displayWidth } from "../messages/displayWidth";
import type { PlanBlock, SheetPlan } from "./sheetPlan";

/** Width of a column nobody has set, in characters. */
const UNSET = 8;
/** A note narrower than this would be a column of words. */
const NARROWEST = 80;
/** The small print of a stamp fits more characters than columns count, less what breaking between words costs. */
const CHARACTERS_A_UNIT = 1.1;
const LINE_HEIGHT = 12.5;
const LEAST_HEIGHT = 15;

/**
 * Room for a long line of small print beside or under a title: over the columns of the sheet and as many lines as it needs. Running on to
 * the right it would make a printed page as wide as itself, and everything else on it too small to read.
 */
export function stampRoom(text: string, row: number, column: number, widths: readonly number[]): { readonly blocks: readonly PlanBlock[]; readonly heights: NonNullable<SheetPlan["heights"]> } {
  let columns = Math.max(1, widths.length - column);
  let room = widths.slice(column).reduce((sum, width) => sum + (width ?? UNSET), 0);
  for (; room < NARROWEST; room += UNSET) columns += 1;
  const lines = Math.ceil(displayWidth(text) / (room * CHARACTERS_A_UNIT));
  return { blocks: columns === 1 ? [] : [{ kind: "merge", row, column, rows: 1, columns, wrap: true }], heights: [{ row, points: Math.max(LEAST_HEIGHT, lines * LINE_HEIGHT + 3) }] };
}
