import { readSavedMapping, toSavedMapping, type SavedMappingProblem } from "../workbook/setup";
import type { WorkbookMapping } from "../workbook/tables";
import type { Understood } from "./session";
import { withOwnScale } from "./setupSheet";

/** A saved mapping from the text of a file, or what is wrong with it and where. */
export type MappingFile = { readonly ok: true; readonly mapping: WorkbookMapping } | { readonly ok: false; readonly problem: SavedMappingProblem };

export function readMappingFile(text: string): MappingFile {
  const read = readSavedMapping(text);
  return read.kind === "mapping" ? { ok: true, mapping: read.mapping } : { ok: false, problem: read.problem };
}

/** The mapping as the text of a file that `readMappingFile` and `qual --map` read. Tables that are switched off stay out: what the file does not name is not read. */
export function mappingText({ mapping, tables }: Pick<Understood, "mapping" | "tables">): string {
  return `${JSON.stringify(toSavedMapping(withOwnScale(mapping, tables)), null, 2)}\n`;
}
