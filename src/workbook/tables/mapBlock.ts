import type { Purpose } from "../../rules/records";
import type { Rect, WorkbookGrid } from "../grid";
import { bodyBottom } from "./body";
import { candidateAt } from "./candidates";
import { usedRect } from "./cells";
import { OWN_SCALE, withOwnScale } from "./findTables";
import { knownFromTables } from "./known";
import { findLegends } from "./legend";
import type { WorkbookMapping } from "./mapping";
import { findRegions } from "./regions";
import { looksOf, tableOf } from "./tableOf";
import type { TidyTable } from "./tidy";
import { understand } from "./understand";

/** A block as a person names it, and what they say of it; what they leave open is found. */
export interface BlockChoice {
  readonly id: string;
  readonly sheet: string;
  readonly rect: Rect;
  /** null: the header is looked for. */
  readonly headerRows: number | null;
  /** null: whatever it looks like. */
  readonly purpose: Purpose | null;
}

/** Most cells that can still mean "the block around here" rather than the block itself. */
const A_CELL = 1;

/**
 * Understands one block anew and puts it into the mapping: in the place of the table with its id, else at the end. The
 * other tables stay as they are; `read` is what they hold, the evidence for this one. Null where the block has no cells.
 */
export function mapBlock(workbook: WorkbookGrid, mapping: WorkbookMapping, read: readonly TidyTable[], choice: BlockChoice): WorkbookMapping | null {
  const grid = workbook.sheets.find((sheet) => sheet.name === choice.sheet);
  const rect = grid && grid.mark === null && grid.values.length > 0 ? clipped(choice.rect, usedRect(grid)) : null;
  if (!grid || rect === null) return null;
  const before = mapping.tables.find((table) => table.id === choice.id);
  const candidate = candidateAt(grid, rect, choice.headerRows);
  const looks = looksOf(candidate);
  if (looks.every((look) => look.content.filled === 0 && look.header === "")) return null;
  // What a table says of itself is no second witness.
  const known = { ...knownFromTables(read.filter((table) => table.source !== choice.id)), sheets: new Set(workbook.sheets.map((sheet) => sheet.name)) };
  const found = understand(looks, candidate.titles, known, choice.purpose, candidate.facts);
  const legend = findLegends(candidate, found);
  const table = tableOf({ candidate, looks, off: false }, found, choice.id, legend);
  const others = mapping.tables.map((each) => (each === before ? table : each));
  const tables = before ? others : [...others, table];
  const scales = legend ? [...mapping.scales.filter((scale) => scale.id !== legend.scale.id), legend.scale] : mapping.scales;
  return withScalesOf({ tables, scales }, workbook, choice.id);
}

/** The scales of one table's level columns as its cells and headers show them; what stands already, here and elsewhere, stays. */
export function withScalesOf(mapping: WorkbookMapping, workbook: WorkbookGrid, id: string): WorkbookMapping {
  const scaled = withOwnScale({ ...mapping, scales: mapping.scales.filter((scale) => scale.id !== OWN_SCALE) }, workbook);
  const listed = new Set(mapping.scales.map((scale) => scale.id));
  const own = scaled.tables.find((each) => each.id === id);
  const tables = mapping.tables.map((each) => (each.id !== id || !own ? each : {
    ...each, columns: each.columns.map((column, at) => (column.scale === undefined && column.values === undefined ? (own.columns[at] ?? column) : column)),
  }));
  return { tables, scales: [...mapping.scales, ...scaled.scales.filter((scale) => !listed.has(scale.id))] };
}

/** The cells a person means who selects a single one: the filled block around it, without totals and signatures below. */
export function blockAround(workbook: WorkbookGrid, sheet: string, rect: Rect): Rect {
  const grid = workbook.sheets.find((each) => each.name === sheet);
  const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if (!grid || cells > A_CELL || grid.values.length === 0) return rect;
  const region = findRegions(grid, []).find((each) => each.top <= rect.top && each.bottom >= rect.bottom && each.left <= rect.left && each.right >= rect.right);
  return region ? { ...region, bottom: bodyBottom(grid, region, region.top).bottom } : rect;
}

/** Whole columns reach as far as anything stands in them. */
function clipped(rect: Rect, used: Rect): Rect | null {
  const cut = { top: Math.max(rect.top, used.top), left: Math.max(rect.left, used.left), bottom: Math.min(rect.bottom, used.bottom), right: Math.min(rect.right, used.right) };
  return cut.bottom >= cut.top && cut.right >= cut.left ? cut : null;
}
