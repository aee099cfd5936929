import type { Rect, SheetGrid, WorkbookGrid } from "../grid";
import { FindingList, type ColumnMapping, type HygieneFinding, type TableMapping, type WorkbookMapping } from "../tables";
import { headerText } from "../vocabulary";

/** A saved mapping as it fits the sheets of today, and what changed since it was saved. */
export interface Refitted {
  readonly mapping: WorkbookMapping;
  readonly changes: readonly HygieneFinding[];
}

const FARTHEST_ROWS = 30;
const MOST_HEADERS_FOUND = 0.5;

/**
 * Applies what a person decided to sheets that went on living: a renamed sheet is found by its headers, a header row by
 * its words where rows came above it, a moved column by its header; a renamed header at its old place keeps its meaning.
 * Every difference is told, W-SETUP; a column that is gone is not read. What was found or chosen just now, and mappings without headers, are taken as they are.
 */
export function refit(mapping: WorkbookMapping, workbook: WorkbookGrid): Refitted {
  const findings = new FindingList();
  const tables = mapping.tables.map((table) => {
    const sheet = workbook.sheets.find((each) => each.name === table.sheet) ?? renamed(table, mapping, workbook);
    if (!sheet || !table.reasons.includes("saved") || table.headerRows === 0 || table.columns.every((column) => column.header === "")) return table;
    if (sheet.name !== table.sheet) findings.add("setup-sheet-renamed", "info", "W-SETUP", { sheet: sheet.name, row: -1, column: -1 }, { before: table.sheet, after: sheet.name }, table.id);
    return refitTable({ ...table, sheet: sheet.name }, sheet, findings);
  });
  return { mapping: { ...mapping, tables }, changes: findings.all() };
}

/** The sheet that took over the table's headers under another name; only where exactly one did. */
function renamed(table: TableMapping, mapping: WorkbookMapping, workbook: WorkbookGrid): SheetGrid | undefined {
  const known = new Set(mapping.tables.map((each) => each.sheet));
  const found = workbook.sheets.filter((sheet) => sheet.mark === null && !known.has(sheet.name) && shareFound(table, sheet, table.rect.top, table.rect.left) >= 0.8);
  return found.length === 1 ? found[0] : undefined;
}

function refitTable(table: TableMapping, sheet: SheetGrid, findings: FindingList): TableMapping {
  const rect = placeNow(table, sheet);
  const now = headersNow(sheet, rect, table.headerRows);
  const cell = (index: number): { sheet: string; row: number; column: number } => ({ sheet: sheet.name, row: rect.top + table.headerRows - 1, column: rect.left + index });
  const taken = new Set<number>();
  const moved = new Map<number, number>();
  // First those whose header stands somewhere: an old place is free for a renamed header only when nobody moved there.
  for (const column of table.columns) {
    const at = whereNow(column, now, taken);
    if (at === null) continue;
    taken.add(at);
    moved.set(column.index, at);
    if (at !== column.index) findings.add("setup-column-moved", "info", "W-SETUP", cell(at), { header: column.header }, `${table.id} ${column.index}`);
  }
  const columns = table.columns.flatMap((column): ColumnMapping[] => {
    const at = moved.get(column.index);
    if (at !== undefined) return [{ ...column, index: at }];
    const header = now.get(column.index)?.shown ?? "";
    if (!taken.has(column.index) && (header !== "" || column.header === "")) {
      taken.add(column.index);
      if (column.header !== "") findings.add("setup-column-renamed", "warning", "W-SETUP", cell(column.index), { before: column.header, after: header, field: column.field ?? "" }, `${table.id} ${column.index}`);
      return [{ ...column, header: header === "" ? column.header : header }];
    }
    if (column.header !== "") findings.add("setup-column-gone", column.field === null ? "info" : "warning", "W-SETUP", cell(0), { header: column.header, field: column.field ?? "" }, `${table.id} ${column.index}`);
    return [];
  });
  // A mapping that names some columns only leaves the others out on purpose.
  const complete = table.columns.length > table.rect.right - table.rect.left;
  for (const [index, { shown }] of now) {
    if (!complete || taken.has(index) || shown === "") continue;
    findings.add("setup-column-added", "info", "W-SETUP", cell(index), { header: shown }, `${table.id} ${index}`);
    columns.push({ index, header: shown, field: null, confidence: 1, reasons: ["added-since"] });
  }
  const right = rect.left + Math.max(rect.right - rect.left, ...columns.map((column) => column.index));
  return { ...table, rect: { ...rect, right }, columns: columns.sort((a, b) => a.index - b.index), fillDown: table.fillDown.map((index) => moved.get(index) ?? index) };
}

interface HeaderNow { readonly shown: string; readonly words: ReadonlySet<string> }

/** What stands in the header rows, column by column, as far to the right as headers go. */
function headersNow(sheet: SheetGrid, rect: Rect, rows: number): ReadonlyMap<number, HeaderNow> {
  const found = new Map<number, HeaderNow>();
  for (let column = rect.left; ; column += 1) {
    const texts: string[] = [];
    for (let row = rect.top; row < rect.top + rows; row += 1) {
      const text = textAt(sheet, row, column);
      if (text !== "") texts.push(text);
    }
    if (texts.length === 0 && column > rect.right) return found;
    found.set(column - rect.left, { shown: texts[texts.length - 1] ?? "", words: new Set(texts.map(core)) });
  }
}

function whereNow(column: ColumnMapping, now: ReadonlyMap<number, HeaderNow>, taken: ReadonlySet<number>): number | null {
  if (column.header === "") return null;
  for (const part of [column.header, ...column.header.split(" – ").reverse()]) {
    const places = [...now].filter(([index, { words }]) => words.has(core(part)) && !taken.has(index)).map(([index]) => index);
    if (places.includes(column.index)) return column.index;
    if (places.length === 1) return places[0] ?? null;
  }
  return null;
}

/** The table where its headers stand now: rows may have come or gone above it. */
function placeNow(table: TableMapping, sheet: SheetGrid): Rect {
  const { rect } = table;
  let best = 0, most = shareFound(table, sheet, rect.top, rect.left);
  if (most >= MOST_HEADERS_FOUND) return rect;
  for (let shift = 1; shift <= FARTHEST_ROWS; shift += 1) {
    for (const by of [shift, -shift]) {
      const share = rect.top + by < 0 ? 0 : shareFound(table, sheet, rect.top + by, rect.left);
      if (share > most && share >= MOST_HEADERS_FOUND) { most = share; best = by; }
    }
  }
  return { ...rect, top: rect.top + best, bottom: rect.bottom + best };
}

function shareFound(table: TableMapping, sheet: SheetGrid, top: number, left: number): number {
  const words = new Set([...headersNow(sheet, { ...table.rect, top, left, right: left + table.rect.right - table.rect.left }, table.headerRows).values()].flatMap((each) => [...each.words]));
  const named = table.columns.filter((column) => column.header !== "");
  const found = named.filter((column) => [column.header, ...column.header.split(" – ")].some((part) => words.has(core(part))));
  return named.length === 0 ? 0 : found.length / named.length;
}

const core = (text: string): string => headerText(text).core;

function textAt(sheet: SheetGrid, row: number, column: number): string {
  const cell = sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
  return cell === null || typeof cell === "object" ? "" : String(cell).trim();
}
