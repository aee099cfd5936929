import type { Workbook } from "../model";
import { createWorkbook, modelOf } from "../model";
import type { OpenedFile, SaveOptions } from "./types";
import { emptyOrigin, saveWorkbook } from "./write";

/** A new file with one empty sheet. */
export function newWorkbookFile(): OpenedFile {
  const workbook = createWorkbook();
  workbook.addSheet("Sheet1");
  return { kind: "xlsx", workbook, save: (options) => saveNew(workbook, options) };
}

/** Writes a workbook that came from no file (or is to leave its file behind) as a new one. */
export function saveNew(workbook: Workbook, options: SaveOptions = {}): Promise<Uint8Array> {
  const model = modelOf(workbook);
  return saveWorkbook(model, emptyOrigin(model), options.customFunctionNamespaces);
}
