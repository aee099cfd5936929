import type { CellScalar } from "../workbook/grid";
import type { ExcelResult } from "./problem";
import { runExcel, type ExcelOptions } from "./session";

/** Header and body of one of our own tables (QualSetup, QualPolicy); null where the workbook has none. Their texts are never errors. */
export function readTable(name: string, options: ExcelOptions = {}): Promise<ExcelResult<CellScalar[][] | null>> {
  return runExcel(async ({ context, sync }) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    await sync();
    if (table.isNullObject) return null;
    const range = table.getRange().load("values");
    await sync();
    const rows = range.values as unknown[][];
    return rows.map((row) => row.map((cell): CellScalar => (typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "") || null)));
  }, options);
}
