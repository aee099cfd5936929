import Papa from "papaparse";
import type { Value, WorkbookModel } from "../../model";
import { beginLoading, endLoading, MAX_COLUMNS, MAX_ROWS } from "../../model";
import { FileRefused } from "../fileRefused";
import { decodeText } from "./decodeText";
import { findDelimiter } from "./delimiter";

const MOST_BYTES = 268_435_456;
/** Digits a number of Excel holds; longer runs (identity cards, bank accounts) would lose their end. */
const MOST_DIGITS = 15;

/** A CSV as a workbook of one sheet, named after the file. */
export function readCsv(bytes: Uint8Array, fileName: string | undefined): WorkbookModel {
  if (bytes.length > MOST_BYTES) throw new FileRefused("too-large", `A CSV may have ${MOST_BYTES / 1_048_576} MB.`);
  const text = decodeText(bytes);
  const { delimiter, from } = findDelimiter(text);
  const workbook = beginLoading(false);
  const sheet = workbook.insertSheet(sheetName(fileName));
  let row = 0;
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter,
    step: ({ data }) => {
      if (row >= MAX_ROWS || data.length > MAX_COLUMNS) throw new FileRefused("too-many-cells", `Line ${row + 1} is outside Excel's grid of ${MAX_ROWS} rows and ${MAX_COLUMNS} columns.`);
      data.forEach((field, column) => field !== "" && sheet.store.set(row, column, fieldValue(field)));
      row++;
    },
  });
  endLoading(workbook);
  return workbook;
}

/** A number only where it is plainly one: no leading zero, no exponent, no separators, no more digits than Excel keeps. Dates stay text. */
export function fieldValue(field: string): Value {
  if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(field)) return field;
  return field.replace(/[-.]/g, "").replace(/^0+/, "").length > MOST_DIGITS ? field : Number(field);
}

function sheetName(fileName: string | undefined): string {
  const stem = (fileName ?? "").replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const clean = stem.replace(/[\\/?*[\]:]/g, " ").trim().slice(0, 31).replace(/^'+|'+$/g, "").trim();
  return clean === "" || clean.toLowerCase() === "history" ? "Sheet1" : clean;
}
