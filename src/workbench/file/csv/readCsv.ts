import Papa from "papaparse";
import type { WorkbookModel } from "../../model";
import { beginLoading, endLoading, MAX_COLUMNS, MAX_ROWS } from "../../model";
import { FileRefused } from "../fileRefused";
import { decodeText } from "./decodeText";
import { findDelimiter } from "./delimiter";

const MOST_BYTES = 268_435_456;

/**
 * A CSV as a workbook of one sheet, named after the file. Every field is text, as it stands there: whether 007 is a
 * number, 1,5 a decimal and 03/04 a day of March is for the reader to judge, who sees the whole column.
 */
export function readCsv(bytes: Uint8Array, fileName: string | undefined): WorkbookModel {
  if (bytes.length > MOST_BYTES) throw new FileRefused("too-large", `A CSV may have ${MOST_BYTES / 1_048_576} MB.`);
  // A line break inside quotes is one of Excel's, whatever the file writes.
  const text = decodeText(bytes).replace(/\r\n?/g, "\n");
  const { delimiter, from } = findDelimiter(text);
  const workbook = beginLoading(false);
  const sheet = workbook.insertSheet(sheetName(fileName));
  let row = 0;
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter, newline: "\n",
    step: ({ data }) => {
      if (row >= MAX_ROWS || data.length > MAX_COLUMNS) throw new FileRefused("too-many-cells", `Line ${row + 1} is outside Excel's grid of ${MAX_ROWS} rows and ${MAX_COLUMNS} columns.`);
      data.forEach((field, column) => field !== "" && sheet.store.set(row, column, field));
      row++;
    },
  });
  endLoading(workbook);
  return workbook;
}

function sheetName(fileName: string | undefined): string {
  const stem = (fileName ?? "").replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const clean = stem.replace(/[\\/?*[\]:]/g, " ").trim().slice(0, 31).replace(/^'+|'+$/g, "").trim();
  return clean === "" || clean.toLowerCase() === "history" ? "Sheet1" : clean;
}
