import { readSelection } from "../excel";
import { parseAddress, rectAddress, rectsMeet, type Rect } from "../workbook/grid";
import { blockAround, mapBlock, tableId, type TableMapping, type WorkbookMapping } from "../workbook/tables";
import { changeTable } from "./changeTable";
import type { Understood } from "./session";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

/** What the selected cells are meant as: the header rows or the cells of a table, or a table that was not found. */
export type SelectionUse = { readonly as: "header" | "range"; readonly id: string } | { readonly as: "table" };

/** A mapping changed by selecting cells, the table it is about, and the cells. */
export interface SelectionChange {
  readonly mapping: WorkbookMapping;
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
}

type Known = Pick<Understood, "grid" | "mapping" | "tables">;

/** Takes what is selected in the sheet as a table, or as its header rows or cells. */
export async function selectionChange(known: Known, use: SelectionUse, options: WorkOptions = {}): Promise<WorkResult<SelectionChange>> {
  const { signal } = options;
  const selected = await readSelection(signal ? { signal } : {});
  if (!selected.ok) return selected;
  const { sheet, address } = selected.value;
  const rect = parseAddress(address) ?? wholeRows(address);
  if (rect === null) return failed("selection-scattered", { range: address });
  return use.as === "table" ? connected(known, sheet, rect) : ofTable(known, use, sheet, rect);
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `3:4` are whole rows, `A:F` whole columns. */
function wholeRows(address: string): Rect | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  const [first, last] = columns ? [parseAddress(`${columns[1] ?? ""}1`), parseAddress(`${columns[2] ?? ""}1`)] : [null, null];
  return first && last ? { top: 0, bottom: LAST_ROW, left: first.left, right: last.right } : null;
}

function ofTable(known: Known, { as, id }: { readonly as: "header" | "range"; readonly id: string }, sheet: string, rect: Rect): WorkResult<SelectionChange> {
  const table = known.mapping.tables.find((each) => each.id === id);
  if (!table) return failed("table-gone");
  if (table.sheet !== sheet || (as === "header" && !sideBySide(table.rect, rect))) return failed("selection-elsewhere", { sheet: table.sheet, range: rectAddress(table.rect) });
  const taken = as === "range" ? takenBy(known.mapping, sheet, rect, id) : undefined;
  if (taken) return failed("selection-taken", { sheet, range: rectAddress(taken.rect) });
  const changed = changeTable(known, id, as === "header" ? { kind: "header", top: rect.top, rows: rect.bottom - rect.top + 1 } : { kind: "range", rect });
  return changed.ok ? done({ mapping: changed.value, id, sheet, range: rectAddress(rect) }) : changed;
}

function sideBySide(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function takenBy(mapping: WorkbookMapping, sheet: string, rect: Rect, except: string | null): TableMapping | undefined {
  return mapping.tables.find((each) => each.id !== except && each.sheet === sheet && each.purpose !== null && each.off !== true && rectsMeet(each.rect, rect));
}

/** Cells nobody had connected: they take the place of what was found there without a purpose. */
function connected(known: Known, sheet: string, selected: Rect): WorkResult<SelectionChange> {
  const { grid, mapping, tables } = known;
  const rect = blockAround(grid, sheet, selected);
  const taken = takenBy(mapping, sheet, rect, null);
  if (taken) return failed("selection-taken", { sheet, range: rectAddress(taken.rect) });
  if (grid.sheets.some((each) => each.name === sheet && each.mark !== null)) return failed("selection-own-sheet", { sheet });
  const left = mapping.tables.filter((each) => !(each.sheet === sheet && each.purpose === null && rectsMeet(each.rect, rect)));
  const id = tableId(sheet, new Set(mapping.tables.map((each) => each.id)));
  const found = mapBlock(grid, { ...mapping, tables: left }, tables, { id, sheet, rect, headerRows: null, purpose: null });
  const own = found?.tables.find((each) => each.id === id);
  if (!found || !own) return failed("selection-blank", { sheet });
  const marked = found.tables.map((each) => (each.id === id ? { ...each, reasons: [...each.reasons, "range-chosen"] } : each));
  return done({ mapping: { ...found, tables: marked }, id, sheet, range: rectAddress(own.rect) });
}
