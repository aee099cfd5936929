import type { ExcelSession } from "./session";

export type SheetState = "open" | "protected" | "gone";

/** Which of the sheets may be written: asked before anything is, because a batch that fails half-way stays half done. */
export async function openSheets(session: ExcelSession, names: Iterable<string>): Promise<ReadonlyMap<string, SheetState>> {
  const asked = [...new Set(names)].map((name) => ({ name, sheet: session.context.workbook.worksheets.getItemOrNullObject(name).load("name") }));
  await session.sync();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet }) => ({ name, protection: sheet.protection.load("protected") }));
  if (present.length > 0) await session.sync();
  const states = new Map<string, SheetState>(asked.map(({ name }) => [name, "gone"]));
  for (const { name, protection } of present) states.set(name, protection.protected ? "protected" : "open");
  return states;
}
