import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/file";
import type { Workbook } from "../../../src/workbench/model";
import { schemaErrors } from "../../ooxmlValidator";

/** Opens a file, changes it, saves it, and gives the parts that are not byte for byte the same; Microsoft's SDK has to find the result valid. */
export async function changedParts(bytes: Uint8Array, change: (workbook: Workbook) => void, ending = ".xlsx"): Promise<Map<string, string>> {
  const file = await openWorkbookFile(bytes);
  change(file.workbook);
  const saved = await file.save();
  expect(schemaErrors(saved, ending)).toEqual([]);
  const before = unzipSync(bytes);
  const after = unzipSync(saved);
  const changed = Object.keys(after).filter((name) => Buffer.compare(after[name] as Uint8Array, before[name] ?? new Uint8Array(0)) !== 0);
  const gone = Object.keys(before).filter((name) => !(name in after));
  return new Map([...changed.map((name): [string, string] => [name, strFromU8(after[name] as Uint8Array)]), ...gone.map((name): [string, string] => [name, "(gone)"])]);
}

export function sheetOf(workbook: Workbook, name: string): NonNullable<ReturnType<Workbook["sheetByName"]>> {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`The fixture has a sheet ${name}.`);
  return sheet;
}
