import type { StoredFormula } from "../cellStore";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { contains } from "../rects";
import type { FormulaHome, StructuralEdit } from "../references";
import { movedRegion, rewriteFormula } from "../references";
import type { SheetModel } from "../sheetModel";
import type { PageSetup, Table } from "../types";
import type { WorkbookModel } from "../workbookModel";
import { mapFormulas } from "./moveLook";

/** Every formula of the workbook follows an edit of its structure: of cells, names, conditional formats, validations, charts and print areas. Cells have moved already. */
export function rewriteWorkbook(workbook: WorkbookModel, edit: StructuralEdit): void {
  workbook.touched.edits.push(edit);
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, workbook.tables.filter((table) => table.sheetId === sheet.id), edit);
    rewriteRules(sheet, edit);
    rewriteCharts(sheet, edit);
    rewritePage(sheet, edit);
  }
  for (const name of workbook.names) {
    const { text } = rewriteFormula(name.formula, edit, { sheetId: name.sheetId, table: null, isName: true });
    if (text !== name.formula) workbook.rewriteName({ ...name, formula: text });
  }
}

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function rewriteCells(sheet: SheetModel, tables: readonly Table[], edit: StructuralEdit): void {
  const own = edit.kind === "shift" && edit.sheetId === sheet.id;
  const landed = own ? movedRegion({ ...edit, at: Math.max(edit.at, edit.at + edit.count) }) : null;
  const home: FormulaHome = { sheetId: sheet.id, table: null, isName: false };
  sheet.store.forEachFormula(WHOLE, (row, column, stored) => {
    const formula = typeof stored === "string" ? stored : stored.text;
    const by = edit.kind === "shift" && landed !== null && contains(landed, row, column) ? edit.count : 0;
    if (edit.kind === "shift" && !own && !formula.includes("!")) return;
    const table = edit.kind === "tableColumns" ? tables.find(({ rect }) => contains(rect, row, column))?.name ?? null : null;
    const { text, reshaped } = rewriteFormula(formula, edit, table === null ? home : { ...home, table }, by);
    const array = typeof stored === "object" && by !== 0;
    if (text === formula && !reshaped && !array) return;
    sheet.store.setFormula(row, column, withText(stored, text, edit, by));
    sheet.formulaRewritten(row, column, reshaped);
  });
}

/** An array formula's own rectangle moves with it. */
function withText(stored: StoredFormula, text: string, edit: StructuralEdit, by: number): StoredFormula {
  if (typeof stored === "string") return text;
  const { rect } = stored;
  if (rect === null || edit.kind !== "shift" || by === 0) return { ...stored, text };
  const [down, right] = edit.axis === "row" ? [by, 0] : [0, by];
  return { ...stored, text, rect: { top: rect.top + down, left: rect.left + right, bottom: rect.bottom + down, right: rect.right + right } };
}

function rewriteRules(sheet: SheetModel, edit: StructuralEdit): void {
  // The relative part of such a rule went with its first cell; here the absolute part follows.
  let changed = false;
  const change = (formula: string): string => {
    const { text } = rewriteFormula(formula, edit, { sheetId: sheet.id, table: null, isName: true });
    changed ||= text !== formula;
    return text;
  };
  const formats = sheet.conditionalFormats.map((format) => ({ ...format, rule: mapFormulas(format.rule, change) }));
  if (changed) {
    sheet.conditionalFormats = formats;
    sheet.touched.parts.add("conditionalFormats");
  }
  changed = false;
  const validations = sheet.dataValidations.map((validation) => ({ ...validation, rule: mapFormulas(validation.rule, change) }));
  if (!changed) return;
  sheet.dataValidations = validations;
  sheet.touched.parts.add("dataValidations");
}

function rewriteCharts(sheet: SheetModel, edit: StructuralEdit): void {
  const home: FormulaHome = { sheetId: null, table: null, isName: false };
  let changed = false;
  const change = (reference: string | null): string | null => {
    if (reference === null) return null;
    const { text } = rewriteFormula(reference, edit, home);
    changed ||= text !== reference;
    return text;
  };
  const charts = sheet.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({ ...series, valuesRef: change(series.valuesRef) as string, categoriesRef: change(series.categoriesRef), nameRef: change(series.nameRef) })),
  }));
  if (!changed) return;
  sheet.charts = charts;
  sheet.touched.parts.add("charts");
}

function rewritePage(sheet: SheetModel, edit: StructuralEdit): void {
  const change = (reference: string | null): string | null => {
    if (reference === null || reference === "") return reference;
    const parts = reference.split(",").map((part) => rewriteFormula(part, edit, { sheetId: sheet.id, table: null, isName: false }).text);
    return parts.filter((part) => !part.endsWith("#REF!")).join(",") || null;
  };
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageSetup;
  const after: Partial<PageSetup> = { printArea: change(printArea), printTitleRows: change(printTitleRows), printTitleColumns: change(printTitleColumns) };
  if (after.printArea !== printArea || after.printTitleRows !== printTitleRows || after.printTitleColumns !== printTitleColumns) sheet.setPageSetup(after);
}
