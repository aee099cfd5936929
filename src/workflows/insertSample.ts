import { insertSheets, type NewSheet } from "../excel";
import type { Reckoned } from "./session";
import { failed, type WorkOptions, type WorkResult } from "./work";

export type { NewCell, NewSheet } from "../excel";

/** Puts the sample's sheets into a workbook that holds nothing yet; the pane fetches them, so that they weigh nothing before. */
export function insertSample(reckoned: Pick<Reckoned, "grid">, sheets: readonly NewSheet[], options: WorkOptions = {}): Promise<WorkResult<readonly string[]>> {
  const filled = reckoned.grid.sheets.some((sheet) => sheet.mark === null && sheet.values.length > 0);
  if (filled) return Promise.resolve(failed("workbook-not-empty"));
  if (sheets.length === 0) return Promise.resolve(failed("sample-broken"));
  return insertSheets(sheets, options);
}
