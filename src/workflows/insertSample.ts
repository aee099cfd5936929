import { insertSheets, type NewSheet } from "../excel";
import type { Reckoned } from "./session";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

export type { NewCell, NewSheet } from "../excel";

/** Beside the add-in's page, so that the sample weighs nothing until somebody wants it. */
const SAMPLE = "assets/samples/sample.json";

function isSheets(value: unknown): value is readonly NewSheet[] {
  return Array.isArray(value) && value.length > 0 && value.every((sheet) => (
    typeof sheet === "object" && sheet !== null && "name" in sheet && typeof sheet.name === "string" && "rows" in sheet && Array.isArray(sheet.rows)
  ));
}

async function fetchSample(signal: AbortSignal | undefined): Promise<WorkResult<readonly NewSheet[]>> {
  try {
    const answer = await fetch(new URL(SAMPLE, document.baseURI), signal ? { signal } : {});
    const sheets: unknown = answer.ok ? await answer.json() : null;
    return isSheets(sheets) ? done(sheets) : failed("sample-broken");
  } catch (error) {
    if (signal?.aborted) return failed("cancelled");
    // A network that is away and JSON that is cut off are told alike: try again.
    if (error instanceof TypeError || error instanceof SyntaxError) return failed("sample-broken");
    throw error;
  }
}

/** Puts the sample's sheets into a workbook that holds nothing yet. `sheets` is for who has them at hand. */
export async function insertSample(reckoned: Pick<Reckoned, "grid">, options: WorkOptions & { readonly sheets?: readonly NewSheet[] } = {}): Promise<WorkResult<readonly string[]>> {
  const filled = reckoned.grid.sheets.some((sheet) => sheet.mark === null && sheet.values.length > 0);
  if (filled) return failed("workbook-not-empty");
  const sample = options.sheets ? done(options.sheets) : await fetchSample(options.signal);
  if (!sample.ok) return sample;
  options.onProgress?.({ stage: "write", done: 0, total: sample.value.length });
  return insertSheets(sample.value, options.signal ? { signal: options.signal } : {});
}
