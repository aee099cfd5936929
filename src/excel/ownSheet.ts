import type { SheetPlan } from "../reports";
import { MARK_NAME, markFormula, readMark } from "./mark";
import { ExcelStopped } from "./problem";
import type { ExcelSession } from "./session";

/** Names tried beside the wanted one: `QUAL Scores`, `QUAL Scores 2` … */
const NAMES_TRIED = 9;

interface Candidate {
  readonly name: string;
  readonly exists: boolean;
  readonly ours: boolean;
}

/** First candidate that is ours or free: a sheet of that name without our mark is somebody's and is left alone. */
async function findName(session: ExcelSession, wanted: string, kind: string): Promise<Candidate> {
  const asked = Array.from({ length: NAMES_TRIED }, (_, i) => (i === 0 ? wanted : `${wanted} ${i + 1}`)).map((name) => {
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(name).load("name");
    return { name, sheet };
  });
  await session.sync();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet }) => ({
    name, mark: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
  }));
  if (present.length > 0) await session.sync();
  const marks = new Map(present.map(({ name, mark }) => [name, mark.isNullObject ? null : readMark(String(mark.formula))]));
  const candidates = asked.map(({ name }) => ({ name, exists: marks.has(name), ours: marks.get(name)?.split("/")[0] === kind }));
  const found = candidates.find((candidate) => candidate.ours) ?? candidates.find((candidate) => !candidate.exists);
  if (!found) throw new ExcelStopped("no-free-sheet-name", { sheet: wanted });
  return found;
}

/**
 * Empties a sheet of ours in place: deleting it would break references to it and the sessions of co-authors (excel-facts A5).
 * A table that will be written again stays: formulas that name it (`QualSetup[#All]`) would be #REF! for good without it.
 */
async function emptySheet(session: ExcelSession, name: string, kept: ReadonlySet<string>): Promise<void> {
  const sheet = session.context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load("protected");
  const tables = sheet.tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  // What is used, formats included: a whole sheet is 17 billion cells, and some hosts count every one as touched.
  const used = sheet.getUsedRangeOrNullObject().load("address");
  await session.sync();
  if (protection.protected) throw new ExcelStopped("excel-protected", { sheet: name });
  for (const table of tables.items) if (!kept.has(table.name)) table.delete();
  for (const chart of charts.items) chart.delete();
  sheet.getRange().conditionalFormats.clearAll();
  if (!used.isNullObject) used.clear();
  sheet.freezePanes.unfreeze();
  await session.sync();
}

function addSheet(session: ExcelSession, name: string, plan: SheetPlan): void {
  const sheet = session.context.workbook.worksheets.add(name);
  const mark = sheet.names.add(MARK_NAME, markFormula(plan.mark));
  mark.visible = false;
}

/** The sheet a plan goes to, empty and marked; its name may differ from the wanted one. */
export async function prepareSheet(session: ExcelSession, plan: SheetPlan): Promise<string> {
  const { name, exists } = await findName(session, plan.name, plan.mark.kind);
  if (exists) {
    await emptySheet(session, name, new Set(plan.blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []))));
    session.context.workbook.worksheets.getItem(name).names.getItem(MARK_NAME).formula = markFormula(plan.mark);
  } else {
    addSheet(session, name, plan);
  }
  await session.sync();
  return name;
}
