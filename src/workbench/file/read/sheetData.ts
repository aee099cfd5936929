import type { Rect, SheetModel } from "../../model";
import { cellName, MAX_COLUMNS, MAX_ROWS, parseRect } from "../../model";
import { FileRefused } from "../fileRefused";
import { formulaFromFile, sharedFormula } from "../formulas";
import type { Attributes, XmlHandler } from "../xml";
import { cellValue } from "./cellValue";
import type { ReadContext } from "./readContext";

const MOST_CELLS = 20_000_000;
/** Characters of formulas that are spelled out from a shared one: a long one shared by a million cells would be gigabytes. */
const MOST_SPELLED_OUT = 40_000_000;
/** A text of more characters than this is long, and of long texts there may be so many characters in the cells, however few in the file. */
const LONG = 1_000;
const MOST_LONG_TEXTS = 200_000_000;
/** Rows that array formulas of more than one row may cover, all together. */
const MOST_ARRAY_ROWS = 200_000_000;
/** Rows must ascend; a careless writer's few that do not are put up with. */
const MOST_OUT_OF_ORDER = 10_000;

interface Master {
  readonly at: (rows: number, columns: number) => string;
  readonly length: number;
  readonly row: number;
  readonly column: number;
}

/** Reads `<sheetData>` straight into the sheet's store. The hot path: called for every cell of the file. */
export function sheetDataHandler(sheet: SheetModel, context: ReadContext, part: string): Required<XmlHandler> {
  const { strings, styleIds, date1904, dynamicMarks, namespaces, counts } = context;
  const { store, styles, layout } = sheet;
  const stale = context.stale.get(sheet.name);
  const masters = new Map<string, Master>();
  const columnsStyled = !styles.columns.isPlain;
  let row = -1;
  let column = -1;
  let outOfOrder = 0;
  let rowStyled = false;
  let cell: Attributes = {};
  let formula: Attributes | null = null;
  let formulaText = "";
  let valueText = "";
  let into: "value" | "formula" | null = null;
  let phonetic = false;

  return {
    open(name, attributes) {
      if (name === "c") openCell(attributes);
      else if (name === "v") into = "value";
      else if (name === "f") {
        formula = attributes;
        into = "formula";
      } else if (name === "t") into = phonetic ? null : "value";
      else if (name === "row") openRow(attributes);
      else if (name === "rPh") phonetic = true;
    },
    text(text) {
      if (into === "value") valueText += text;
      else if (into === "formula") formulaText += text;
    },
    close(name) {
      if (name === "c") closeCell();
      else if (name === "rPh") phonetic = false;
      into = null;
    },
  };

  function openRow(attributes: Attributes): void {
    const before = row;
    row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
    if (row <= before && ++outOfOrder > MOST_OUT_OF_ORDER) throw new FileRefused("broken-xml", `${part}: the rows are in no order.`);
    if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw new FileRefused("broken-xml", `${part}: row ${attributes.r} is outside Excel's grid.`);
    column = -1;
    if (attributes.ht !== undefined && Number.isFinite(Number(attributes.ht))) layout.heights.set(row, row, Number(attributes.ht));
    if (attributes.hidden !== undefined || context.rowsStartHidden) layout.hiddenRows.set(row, row, attributes.hidden === "1" || attributes.hidden === "true" ? 1 : 0);
    rowStyled = attributes.s !== undefined && (attributes.customFormat === "1" || attributes.customFormat === "true");
    if (rowStyled) styles.rows.set(row, row, styleIds[Number(attributes.s)] ?? 0);
  }

  function openCell(attributes: Attributes): void {
    if (++counts.cells > MOST_CELLS) throw new FileRefused("too-many-cells", `The workbook has more than ${MOST_CELLS} cells.`);
    column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new FileRefused("broken-xml", `${part}: cell ${attributes.r} is outside Excel's grid.`);
    cell = attributes;
    formula = null;
    formulaText = "";
    valueText = "";
    const style = attributes.s === undefined ? 0 : styleIds[Number(attributes.s)] ?? 0;
    if (style !== 0 || rowStyled || columnsStyled) styles.setCells(row, row, column, style);
  }

  function closeCell(): void {
    if (formula === null && valueText === "" && cell.t === undefined) return;
    const value = cellValue(cell.t, valueText, strings, date1904);
    if (typeof value === "string" && value.length > LONG && (counts.longTexts += value.length) > MOST_LONG_TEXTS) throw new FileRefused("too-large", "The cells show more text than can be read.");
    const text = formula === null ? null : formulaOf(formula);
    if (text === null) {
      if (value !== null) store.set(row, column, value);
      return;
    }
    store.set(row, column, value);
    if (stale?.has(cellName(row, column)) === true && isMarked(formula, formulaText)) sheet.setStale(row, column, true);
    const rect = formula?.t === "array" ? parseRect(formula.ref ?? "") : null;
    if (rect === null || rect.top !== row || rect.left !== column) store.setFormula(row, column, text);
    else setArray(text, rect);
  }

  function setArray(text: string, rect: Rect): void {
    if ((counts.arrayRows += rect.bottom - rect.top) > MOST_ARRAY_ROWS) throw new FileRefused("too-large", "The array formulas cover more cells than there are.");
    const kind = cell.cm !== undefined && dynamicMarks.has(cell.cm) ? "dynamic" : "array";
    store.setFormula(row, column, { text, kind, rect: kind === "array" ? rect : null });
    if (kind === "array" || rect.top !== rect.bottom || rect.left !== rect.right) sheet.spills.add(row, column, rect);
  }

  /** Null for a what-if data table, whose cells are results. */
  function formulaOf(attributes: Attributes): string | null {
    if (attributes.t === "dataTable") return null;
    if (attributes.t !== "shared") return formulaText === "" ? null : formulaFromFile(formulaText, namespaces);
    const key = attributes.si ?? "";
    if (formulaText !== "") {
      const shown = formulaFromFile(formulaText, namespaces);
      masters.set(key, { at: sharedFormula(shown), length: shown.length, row, column });
      return shown;
    }
    const master = masters.get(key);
    if (master === undefined) return null;
    counts.spelledOut += master.length;
    if (counts.spelledOut > MOST_SPELLED_OUT) throw new FileRefused("too-large", "The workbook's shared formulas are too long to be spelled out.");
    return master.at(row - master.row, column - master.column);
  }
}

/** Excel takes the mark away when it computes the formula; of a custom function there is none. */
function isMarked(formula: Attributes | null, text: string): boolean {
  return formula?.ca === "1" || text.includes("_xldudf_");
}

/** Column of `AB12`, without a regular expression: this runs twenty million times. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
