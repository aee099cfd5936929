import type { ExcelResult } from "../problem";
import type { PointBlock } from "../restorePoint";
import { keepPoint } from "../restoreSheet";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";
import { cellsIn, journeys } from "../cellRuns";
import { storeFormulas, type StoredFormula } from "./formulaStore";
import { lookBeforeFreezing, type FreezeTarget, type FrozenValues, type NotFrozen, type Seen } from "./lookBeforeFreezing";
import { spansOf, writeSpans } from "./writeFrozenValues";

export interface FreezeOptions extends ExcelOptions {
  readonly label: string;
  readonly takenAt: string;
  /** What is put away of a formula with the values it leaves behind. */
  readonly store: (target: FreezeTarget, values: FrozenValues) => StoredFormula;
  /** In cells. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Frozen { readonly targets: readonly FreezeTarget[]; readonly skipped: readonly NotFrozen[] }

async function keepOld(session: ExcelSession, seen: readonly Seen[], { label, takenAt }: FreezeOptions): Promise<void> {
  const blocks: PointBlock[] = seen.filter(({ target }) => !target.isOurs).map(({ target, rect, old, values }) => ({ sheet: target.sheet, rect, cells: old, wrote: values }));
  if (blocks.length > 0) await keepPoint(session, { label, takenAt, blocks });
}

/**
 * Values in place of formulas. The formulas are put away and read back first, then the restore point is kept, and only then the
 * cells are written, in pieces, each read back: whatever stops it, every formula is either in its cell or put away.
 */
export function freezeCells(targets: readonly FreezeTarget[], options: FreezeOptions): Promise<ExcelResult<Frozen>> {
  let kept: { readonly seen: readonly Seen[]; readonly skipped: readonly NotFrozen[] } | null = null;
  return runExcel(async (session) => {
    if (kept === null) {
      const found: NotFrozen[] = [];
      const seen = await lookBeforeFreezing(session, targets, found);
      await storeFormulas(session, seen.map(({ target, values }) => options.store(target, values)));
      await keepOld(session, seen, options);
      kept = { seen, skipped: found };
    }
    const { seen, skipped } = kept;
    const total = seen.reduce((sum, { rect }) => sum + cellsIn(rect), 0);
    let done = 0;
    const differs: NotFrozen[] = [];
    for (const spans of journeys(spansOf(seen))) {
      differs.push(...await writeSpans(session, spans));
      options.onProgress?.((done += spans.reduce((sum, { rect }) => sum + cellsIn(rect), 0)), total);
    }
    return { targets: seen.map(({ target }) => target), skipped: [...skipped, ...differs] };
  }, options);
}
