import type { SheetPlan } from "../reports";
import { tableRect } from "./planShape";
import type { ExcelSession } from "./session";

/** Gives tables that stayed on the sheet the range their new rows need, before those are written. Answers with their names. */
export async function fitTables(session: ExcelSession, sheetName: string, plan: SheetPlan): Promise<ReadonlySet<string>> {
  const sheet = session.context.workbook.worksheets.getItem(sheetName);
  const asked = plan.blocks.flatMap((block) => (block.kind === "table" ? [{ block, table: sheet.tables.getItemOrNullObject(block.name).load("name") }] : []));
  if (asked.length === 0) return new Set();
  await session.sync();
  const there = asked.filter(({ table }) => !table.isNullObject);
  for (const { block, table } of there) {
    const rect = tableRect(block);
    table.resize(sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, block.fields.length));
  }
  if (there.length > 0) await session.sync();
  return new Set(there.map(({ block }) => block.name));
}
