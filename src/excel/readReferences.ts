import { cellWithin, type CellScalar, type Rect } from "../workbook/grid";
import { isUnsupported, officeErrorOf, type ExcelResult } from "./problem";
import { readValues } from "./readValues";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";
import { BOX, rectOf } from "./sheetList";

/** The cell a formula stands in: what a sheet left out, a sheet's own name and `[@…]` mean. Without one, the active sheet. */
export interface FormulaHome {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A reference taken apart, as a formula names it. */
export type Reference =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string; readonly spill: boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "table"; /** Null: the table the formula stands in. */ readonly name: string | null; readonly part: TablePart; readonly columns: readonly [string, string] | null };

export type TablePart = "all" | "data" | "headers" | "totals" | "this-row" | "headers-data" | "data-totals";

/** What Excel knows of a reference: `no-cells` is a name that stands for a value. Values are null where there are too many. */
export type Referenced = "gone" | "no-cells" | { readonly sheet: string; readonly rect: Rect; readonly values: CellScalar[][] | null };

export interface ReferenceOptions extends ExcelOptions {
  readonly home?: FormulaHome;
  /** Reads whole columns and rows only as far as the sheet is used; `rect` stays as the reference says. */
  readonly usedOnly?: boolean;
}

const ABSENT = new Set(["ItemNotFound", "InvalidArgument", "InvalidReference"]);

function sheetOf({ context }: ExcelSession, name: string | null, home: FormulaHome | undefined): Excel.Worksheet {
  const wanted = name ?? home?.sheet ?? null;
  return wanted === null ? context.workbook.worksheets.getActiveWorksheet() : context.workbook.worksheets.getItem(wanted);
}

/** `='QUAL Data'!$A$5#`: hosts that know no range behind such a name still know the cells it spills to. */
const SPILL_NAME = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9]+)#$/i;

async function namedRange(session: ExcelSession, name: string, home: FormulaHome | undefined): Promise<Excel.Range | "gone" | "no-cells"> {
  const { workbook } = session.context;
  const items = [sheetOf(session, null, home).names, workbook.names].map((names) => names.getItemOrNullObject(name).load("name,formula"));
  const table = workbook.tables.getItemOrNullObject(name).load("name");
  await session.sync();
  const item = items.find((each) => !each.isNullObject);
  if (item === undefined) return table.isNullObject ? "gone" : table.getDataBodyRange();
  const range = item.getRangeOrNullObject().load(BOX);
  await session.sync();
  if (!range.isNullObject) return range;
  const [, quoted, plain, address] = SPILL_NAME.exec(String(item.formula)) ?? [];
  return address === undefined ? "no-cells" : workbook.worksheets.getItem((quoted ?? plain ?? "").replaceAll("''", "'")).getRange(address).getSpillingToRange();
}

/** The table around a cell: `[@Points]` names none. */
async function tableAround({ context, sync }: ExcelSession, { sheet, row, column }: FormulaHome): Promise<Excel.Table | null> {
  const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
  await sync();
  const ranges = tables.items.map((table) => ({ table, range: table.getRange().load(BOX) }));
  await sync();
  return ranges.find(({ range }) => cellWithin(rectOf(range), row, column))?.table ?? null;
}

async function tableNamed({ context, sync }: ExcelSession, name: string): Promise<Excel.Table | null> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await sync();
  return table.isNullObject ? null : table;
}

async function tableRange(session: ExcelSession, { name, part, columns }: Extract<Reference, { kind: "table" }>, home: FormulaHome | undefined): Promise<Excel.Range | "gone"> {
  const table = name !== null ? await tableNamed(session, name) : home === undefined ? null : await tableAround(session, home);
  if (table === null) return "gone";
  const rows = rowsOf(table, part, home === undefined ? null : session.context.workbook.worksheets.getItem(home.sheet).getCell(home.row, home.column));
  if (rows === null || columns === null) return rows ?? "gone";
  const [first, last] = columns.map((column) => table.columns.getItem(column).getRange());
  return first === undefined || last === undefined ? "gone" : rows.getIntersection(first.getBoundingRect(last));
}

function rowsOf(table: Excel.Table, part: TablePart, cell: Excel.Range | null): Excel.Range | null {
  switch (part) {
    case "all": return table.getRange();
    case "data": return table.getDataBodyRange();
    case "headers": return table.getHeaderRowRange();
    case "totals": return table.getTotalRowRange();
    case "this-row": return cell === null ? null : table.getDataBodyRange().getIntersection(cell.getEntireRow());
    case "headers-data": return table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange());
    case "data-totals": return table.getDataBodyRange().getBoundingRect(table.getTotalRowRange());
  }
}

async function rangeOf(session: ExcelSession, reference: Reference, home: FormulaHome | undefined): Promise<Excel.Range | "gone" | "no-cells"> {
  if (reference.kind === "table") return tableRange(session, reference, home);
  if (reference.kind === "name") return namedRange(session, reference.name, home);
  const range = sheetOf(session, reference.sheet, home).getRange(reference.address);
  return reference.spill ? range.getSpillingToRange() : range;
}

async function read(session: ExcelSession, reference: Reference, mostCells: number, { home, usedOnly }: ReferenceOptions): Promise<Referenced> {
  const range = await rangeOf(session, reference, home);
  if (typeof range === "string") return range;
  const sheet = range.worksheet.load("name");
  const used = range.worksheet.getUsedRangeOrNullObject(true).load(BOX);
  range.load(BOX);
  await session.sync();
  const rect = rectOf(range);
  const wanted = usedOnly === true && !used.isNullObject ? upTo(rect, rectOf(used)) : rect;
  const cells = (wanted.bottom - wanted.top + 1) * (wanted.right - wanted.left + 1);
  return { sheet: sheet.name, rect, values: cells > mostCells ? null : await readValues(session, sheet.name, wanted, () => undefined) };
}

/** From the reference's own corner, so that rows and columns keep their number in it. */
function upTo(rect: Rect, used: Rect): Rect {
  const [tall, wide] = [rect.bottom - rect.top > 100_000, rect.right - rect.left > 10_000];
  return { ...rect, bottom: tall ? Math.max(rect.top, Math.min(rect.bottom, used.bottom)) : rect.bottom, right: wide ? Math.max(rect.left, Math.min(rect.right, used.right)) : rect.right };
}

async function readOrGone(session: ExcelSession, reference: Reference, mostCells: number, options: ReferenceOptions): Promise<Referenced> {
  try {
    return await read(session, reference, mostCells, options);
  } catch (error) {
    if (ABSENT.has(officeErrorOf(error)?.code ?? "") || isUnsupported(error)) return "gone";
    throw error;
  }
}

/** What references stand for now, in their order. One that Excel does not know is `gone` and keeps nobody else from being read. */
export async function readReferences(references: readonly Reference[], mostCells: number, options: ReferenceOptions = {}): Promise<ExcelResult<readonly Referenced[]>> {
  const all: Referenced[] = [];
  for (const reference of references) {
    const one = await runExcel((session) => readOrGone(session, reference, mostCells, options), options);
    if (!one.ok) return one;
    all.push(one.value);
  }
  return { ok: true, value: all };
}
