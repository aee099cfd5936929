import { latestRestorePoint, restoreFrom, restoreLast, type PointFacts, type Restored } from "../excel";
import type { WorkOptions, WorkResult } from "./work";

export type { PointFacts, Restored } from "../excel";

/** What the last changes were, and the file of their old values; null where nothing is kept. */
export function lastRestorePoint(options: WorkOptions = {}): Promise<WorkResult<PointFacts | null>> {
  return latestRestorePoint(options.signal ? { signal: options.signal } : {});
}

/** Puts the old values of the last changes back, or those of a file that was kept of them. What somebody edited since stays. */
export function restoreFixes(options: WorkOptions & { readonly file?: string } = {}): Promise<WorkResult<Restored | null>> {
  const excel = options.signal ? { signal: options.signal } : {};
  return options.file === undefined ? restoreLast(excel) : restoreFrom(options.file, excel);
}
