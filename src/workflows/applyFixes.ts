import { changeCells, latestRestorePoint, type SkippedCell } from "../excel";
import type { CellFix } from "../workbook/fixes";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

export type { SkippedCell } from "../excel";

export interface Applied {
  /** Cells that hold the new value now. */
  readonly cells: number;
  /** Cells left as they were, and why. */
  readonly skipped: readonly SkippedCell[];
}

/** Makes the changes in one step, after the old values were kept. Kinds name the restore point. */
export async function applyFixes(fixes: readonly CellFix[], options: WorkOptions = {}): Promise<WorkResult<Applied>> {
  const { signal, onProgress } = options;
  const takenAt = new Date().toISOString();
  const label = [...new Set(fixes.map(({ kind }) => kind))].join(" ");
  const changed = await changeCells(label, takenAt, fixes, { ...(signal ? { signal } : {}), onProgress: (cells, total) => onProgress?.({ stage: "fix", done: cells, total }) });
  if (changed.ok) return done(changed.value);
  // Old values were kept, so part may have been written: a person must hear that one step puts it back.
  const point = await latestRestorePoint();
  return point.ok && point.value?.takenAt === takenAt ? failed("fixes-interrupted", { why: changed.problem.code }) : changed;
}
