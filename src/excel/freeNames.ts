import type { SheetPlan } from "../reports";
import type { ExcelSession } from "./session";

/** A table cannot take the name a spill had before (live → values): such names of the workbook are let go first. */
export async function freeNames(session: ExcelSession, plan: SheetPlan): Promise<void> {
  const wanted = plan.blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []));
  if (wanted.length === 0) return;
  const items = wanted.map((name) => session.context.workbook.names.getItemOrNullObject(name).load("name"));
  await session.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  await session.sync();
}
