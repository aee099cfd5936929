import { isoFromDay } from "../rules/calendar";
import { columnLetters, DAYS_1904, type CellScalar, type SheetGrid } from "../workbook/grid";
import { cellAt, isBlank, rowUse, textOf, type ColumnMapping, type TableMapping } from "../workbook/tables";
import { isDateFormat, kindOf } from "../workbook/vocabulary";
import type { Purpose } from "../rules/records";
import type { Understood } from "./session";

/** What sort of thing a column holds: people, what they are rated on, how, when; shown by colour and by word. */
export type ColumnKind = "person" | "subject" | "level" | "date" | "figure" | "attribute" | "unused";

export interface PictureColumn {
  readonly column: ColumnMapping;
  readonly letter: string;
  readonly kind: ColumnKind;
  /** Below the line above which nobody is asked. */
  readonly unsure: boolean;
}

/** A row of the picture: a title above, the header, data, or a row that is not read, with its reason. */
export interface PictureRow {
  /** 0-based on the sheet. */
  readonly row: number;
  readonly use: "above" | "header" | "data" | "left-out" | "below";
  readonly why: string | null;
  readonly cells: readonly string[];
  /** Rows between the one before and this one that are not shown. */
  readonly skipped: number;
}

export interface TablePicture {
  readonly columns: readonly PictureColumn[];
  readonly moreColumns: number;
  readonly rows: readonly PictureRow[];
  /** Rows of the table below the last one that is shown. */
  readonly moreRows: number;
}

/** Above this confidence of a column nobody is asked again (docs/decisions, 0026). */
const SURE_COLUMN = 0.7;
const TITLES = 2, HEADERS = 4, DATA = 4, LOOK_FOR_LEFT_OUT = 400, LONGEST = 48;

const PEOPLE: ReadonlySet<string> = new Set(["employeeId", "name", "evaluatorId", "decidedBy", "manager", "email", "owner"]);
const SUBJECTS: ReadonlySet<string> = new Set(["competency", "position", "course", "post", "condition", "measure", "targetPosition", "role", "class", "dimension", "aspect"]);

/** A column whose meaning is an open question. */
export function isUnsure(table: TableMapping, column: ColumnMapping): boolean {
  return table.purpose !== null && column.field !== null && column.confidence < SURE_COLUMN;
}

/** What sort of thing a field is. */
function columnKind(purpose: Purpose | null, field: string | null): ColumnKind {
  if (purpose === null || field === null) return "unused";
  if (PEOPLE.has(field)) return "person";
  if (SUBJECTS.has(field)) return "subject";
  const kind = kindOf(purpose, field);
  if (kind === "level" || kind === "status" || field === "score" || field === "outcome") return "level";
  if (kind === "date") return "date";
  return ["number", "weight", "months", "mark", "grade", "step"].includes(kind) ? "figure" : "attribute";
}

/** A picture of a table: some rows around its header as they stand on the sheet, and what each row and column is taken for. */
export function tablePicture({ grid }: Pick<Understood, "grid">, table: TableMapping, mostColumns: number): TablePicture | null {
  const sheet = grid.sheets.find((each) => each.name === table.sheet);
  if (!sheet) return null;
  const columns = table.columns.slice(0, mostColumns).map((column): PictureColumn => ({
    column, letter: columnLetters(table.rect.left + column.index), kind: columnKind(table.purpose, column.field), unsure: isUnsure(table, column),
  }));
  const texts = (row: number): string[] => columns.map(({ column }) => shownText(sheet, row, table.rect.left + column.index, grid.date1904));
  const rows: PictureRow[] = [];
  const add = (row: number, use: PictureRow["use"], why: string | null = null): void => {
    const last = rows[rows.length - 1];
    rows.push({ row, use, why, cells: texts(row), skipped: last ? row - last.row - 1 : 0 });
  };
  const { rect, headerRows } = table;
  for (let row = Math.max(0, rect.top - TITLES); row < rect.top; row += 1) if (filled(sheet, row, table)) add(row, "above");
  const first = rect.top + headerRows;
  for (let row = rect.top; row < Math.min(first, rect.top + HEADERS); row += 1) add(row, "header");
  for (const [row, why] of bodyRows(sheet, table)) add(row, why === null ? "data" : "left-out", why);
  const below = rect.bottom + 1;
  if (filled(sheet, below, table)) add(below, "below", rowUse(sheet, { ...table, rect: { ...rect, bottom: below }, stop: "end" }, below));
  return { columns, moreColumns: table.columns.length - columns.length, rows, moreRows: Math.max(0, rect.bottom - (rows[rows.length - 1]?.row ?? rect.bottom)) };
}

/** The first rows of data, and the first row of each sort that is left out. */
function bodyRows(sheet: SheetGrid, table: TableMapping): ReadonlyMap<number, string | null> {
  const shown = new Map<number, string | null>();
  const reasons = new Set<string>();
  const { rect } = table;
  const first = rect.top + table.headerRows;
  let data = 0;
  for (let row = first; row <= Math.min(rect.bottom, first + LOOK_FOR_LEFT_OUT); row += 1) {
    const why = rowUse(sheet, table, row);
    if (why === null) {
      data += 1;
      if (data <= DATA) shown.set(row, null);
      continue;
    }
    if (why !== "blank" && !reasons.has(why)) { reasons.add(why); shown.set(row, why); }
    if (why === "stop") break;
  }
  return shown;
}

function filled(sheet: SheetGrid, row: number, { rect }: TableMapping): boolean {
  for (let column = rect.left; column <= rect.right; column += 1) if (!isBlank(cellAt(sheet, row, column))) return true;
  return false;
}

function shownText(sheet: SheetGrid, row: number, column: number, date1904: boolean): string {
  const value: CellScalar = cellAt(sheet, row, column);
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return cut(textOf(value).replace(/\s+/g, " "));
  const format = sheet.numberFormat(row, column);
  if (isDateFormat(format)) return isoFromDay(Math.floor(value) + (date1904 ? DAYS_1904 : 0)) ?? String(value);
  if (format.includes("%")) return `${String(Math.round(value * 1000) / 10)} %`;
  return /^0{2,}$/.test(format) && Number.isInteger(value) ? String(value).padStart(format.length, "0") : cut(String(value));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
