import type { CellStyle, Sheet, Workbook } from "../../src/workbench/model";
import type { ColumnLook, SampleCell, SampleSheet } from "./sheets";

const FONT: Partial<CellStyle> = { fontName: "微软雅黑", fontSize: 10, vertical: "center" };
const LINE = { line: "thin", color: "#BFBFBF" } as const;
const BOXED: Partial<CellStyle> = { borderTop: LINE, borderRight: LINE, borderBottom: LINE, borderLeft: LINE };
const TITLE: Partial<CellStyle> = { ...FONT, fontSize: 16, bold: true, horizontal: "center" };
const NOTE: Partial<CellStyle> = { ...FONT, fontColor: "#595959", horizontal: "left" };
const HEADER: Partial<CellStyle> = { ...FONT, ...BOXED, bold: true, fill: "#D9E2F0", horizontal: "center", wrap: true };

const LOOKS: Readonly<Record<ColumnLook, Partial<CellStyle>>> = {
  text: { horizontal: "left" },
  centre: { horizontal: "center" },
  date: { horizontal: "center", numberFormat: "yyyy/m/d" },
  percent: { horizontal: "center", numberFormat: "0%" },
  wrap: { horizontal: "left", wrap: true },
};

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEADER_ROW = 2;

/** Puts a sheet of the sample into a workbook, dressed as an HR office would. */
export function dress(workbook: Workbook, sample: SampleSheet): Sheet {
  const sheet = workbook.addSheet(sample.name);
  const last = sample.columns.length - 1;
  const first = HEADER_ROW + 1;
  const bottom = HEADER_ROW + sample.rows.length;
  heading(sheet, sample, last);
  sample.columns.forEach(({ look, width }, column) => {
    // A character of the default font is 7 pixels wide, with 5 to spare; points are 3/4 of them.
    sheet.setColumnWidth(column, column, (width * 7 + 5) * 0.75);
    sheet.setStyle({ top: first, left: column, bottom, right: column }, { ...FONT, ...BOXED, ...LOOKS[look] });
  });
  sample.rows.forEach((row, at) => { row.forEach((value, column) => { put(sheet, first + at, column, value, sample); }); });
  for (const column of sample.merged) mergeEqual(sheet, sample, column, first);
  below(sheet, sample, bottom + 1, last);
  if (sample.table !== null) {
    const table = workbook.addTable(sheet.id, { top: HEADER_ROW, left: 0, bottom, right: last }, true, sample.table);
    workbook.updateTable(table.id, { style: "TableStyleLight1" });
  }
  sheet.setView({ freeze: { rows: HEADER_ROW + 1, columns: sample.name === "员工花名册" ? 3 : 0 }, showGridlines: false });
  sheet.setPageSetup({ orientation: "landscape", paperSize: "a4", fitToWidth: 1, fitToHeight: 0, printTitleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`, centerHorizontally: true, footer: "&L&A&R第 &P 页，共 &N 页" });
  return sheet;
}

function heading(sheet: Sheet, sample: SampleSheet, last: number): void {
  sheet.setValue(TITLE_ROW, 0, sample.title);
  sheet.setValue(NOTE_ROW, 0, sample.note);
  for (const row of [TITLE_ROW, NOTE_ROW]) sheet.merge({ top: row, left: 0, bottom: row, right: last });
  sheet.setStyle({ top: TITLE_ROW, left: 0, bottom: TITLE_ROW, right: last }, TITLE);
  sheet.setStyle({ top: NOTE_ROW, left: 0, bottom: NOTE_ROW, right: last }, NOTE);
  sample.columns.forEach(({ header }, column) => { sheet.setValue(HEADER_ROW, column, header); });
  sheet.setStyle({ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: last }, HEADER);
  sheet.setRowHeight(TITLE_ROW, TITLE_ROW, 30);
  sheet.setRowHeight(HEADER_ROW, HEADER_ROW, 30);
}

/** A text that looks like a number stands in a cell that is text, as Excel keeps it; a whole-number weight is no percentage. */
function put(sheet: Sheet, row: number, column: number, value: SampleCell, { columns }: SampleSheet): void {
  if (value === null) return;
  sheet.setValue(row, column, value);
  const cell = { top: row, left: column, bottom: row, right: column };
  if (typeof value === "string" && /^[\d０-９]+$/.test(value)) sheet.setStyle(cell, { numberFormat: "@" });
  if (columns[column]?.look === "percent" && typeof value === "number" && value > 1) sheet.setStyle(cell, { numberFormat: "0" });
}

/** Equal neighbours become one merged cell, within the same group of the columns to the left. */
function mergeEqual(sheet: Sheet, { rows, merged }: SampleSheet, column: number, first: number): void {
  const keys = merged.slice(0, merged.indexOf(column) + 1);
  const keyOf = (row: readonly SampleCell[] | undefined): string => keys.map((key) => String(row?.[key] ?? "")).join("\n");
  let start = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    if (at < rows.length && keyOf(rows[at]) === keyOf(rows[start])) continue;
    if (at - start > 1) sheet.merge({ top: first + start, left: column, bottom: first + at - 1, right: column });
    start = at;
  }
}

function below(sheet: Sheet, { below: lines }: SampleSheet, top: number, last: number): void {
  lines.forEach((line, at) => {
    line.forEach((value, column) => { if (value !== null) sheet.setValue(top + at, column, value); });
    sheet.setStyle({ top: top + at, left: 0, bottom: top + at, right: last }, at === 0 ? { ...FONT, ...BOXED, bold: true, horizontal: "center" } : NOTE);
  });
}
