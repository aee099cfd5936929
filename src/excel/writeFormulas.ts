import type { PlanBlock, SheetPlan } from "../reports";
import { absoluteCell, cellAddress, quotedSheet } from "../workbook/grid";
import { LOOKS, paint, setNumberFormat } from "./looks";
import { ExcelStopped } from "./problem";
import type { ExcelSession } from "./session";

type FormulaBlock = Extract<PlanBlock, { kind: "spill" | "formula" }>;

function isFormulaBlock(block: PlanBlock): block is FormulaBlock {
  return block.kind === "spill" || block.kind === "formula";
}

/** `'QUAL Data'!$A$4`, with `#` where the whole spill is meant. */
function reference(sheet: string, block: { readonly row: number; readonly column: number }, spilled: boolean): string {
  return `=${quotedSheet(sheet)}!${absoluteCell(block.row, block.column)}${spilled ? "#" : ""}`;
}

async function setNames(session: ExcelSession, names: ReadonlyMap<string, string>): Promise<void> {
  const asked = [...names].map(([name, formula]) => ({ name, formula, item: session.context.workbook.names.getItemOrNullObject(name).load("name") }));
  await session.sync();
  for (const { name, formula, item } of asked) {
    if (item.isNullObject) session.context.workbook.names.add(name, formula);
    else item.formula = formula;
  }
  await session.sync();
}

/** Names first, formulas after, so that no formula is ever without the name it stands on (cells with #NAME? do not heal). */
export async function writeFormulas(session: ExcelSession, sheetName: string, plan: SheetPlan): Promise<void> {
  const names = new Map<string, string>();
  for (const block of plan.blocks) {
    if (block.kind === "spill") names.set(block.name, reference(sheetName, block, true));
    if (block.kind === "name") names.set(block.name, reference(sheetName, block, false));
  }
  if (names.size > 0) await setNames(session, names);
  const sheet = session.context.workbook.worksheets.getItem(sheetName);
  const placed = plan.blocks.filter(isFormulaBlock).map((block) => {
    const cell = sheet.getRangeByIndexes(block.row, block.column, 1, 1);
    if (block.kind === "formula") {
      setNumberFormat(cell, LOOKS[block.look].numberFormat === "@" ? "General" : LOOKS[block.look].numberFormat);
      paint(cell, LOOKS[block.look]);
    } else {
      setNumberFormat(cell, "General");
    }
    cell.formulas = [[block.formula]];
    return { block, back: sheet.getRangeByIndexes(block.row, block.column, 1, 1).load("formulas") };
  });
  if (placed.length === 0) return;
  await session.sync();
  for (const { block, back } of placed) {
    const found: unknown = back.formulas[0]?.[0];
    if (typeof found !== "string" || !found.startsWith("=")) {
      throw new ExcelStopped("write-differs", { sheet: sheetName, at: cellAddress(block.row, block.column) });
    }
  }
}
