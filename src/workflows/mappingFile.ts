import { readSavedMapping, type SavedMappingProblem } from "../workbook/setup";
import type { WorkbookMapping } from "../workbook/tables";

/** A saved mapping from the text of a file, or what is wrong with it and where. */
export type MappingFile = { readonly ok: true; readonly mapping: WorkbookMapping } | { readonly ok: false; readonly problem: SavedMappingProblem };

export function readMappingFile(text: string): MappingFile {
  const read = readSavedMapping(text);
  return read.kind === "mapping" ? { ok: true, mapping: read.mapping } : { ok: false, problem: read.problem };
}
