import { reconcile, type TableReconciliation } from "../workbook/setup";
import { readTables } from "../workbook/tables";
import type { Mapped } from "./mapWorkbook";
import type { Understood } from "./session";

export type { KeyReconciliation, TableReconciliation } from "../workbook/setup";

const known = new WeakMap<object, readonly TableReconciliation[]>();

/** Rows in, used, ignored, matched and repeated, table by table. Reckoned when asked for, once for each reading. */
export function reconcileTables(understood: Pick<Understood, "tables" | "counts">): readonly TableReconciliation[] {
  const before = known.get(understood);
  if (before) return before;
  const made = reconcile({ tables: understood.tables, counts: understood.counts, findings: [] });
  known.set(understood, made);
  return made;
}

/** The same of a workbook that was mapped, and not read yet. */
export function reconcileMapped({ grid, mapping }: Pick<Mapped, "grid" | "mapping">): readonly TableReconciliation[] {
  return reconcile(readTables(grid, mapping));
}
