import type { SheetPlan } from "../reports";
import { cellAddress } from "../workbook/grid";
import { ExcelStopped } from "./problem";
import { blockCells, blockRect } from "./planShape";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_NAME = 31;

function stop(plan: SheetPlan, reason: string, at: string | null = null): never {
  throw new ExcelStopped("plan-refused", { sheet: plan.name, reason, at });
}

/** Before anything is written: what Excel would refuse half-way is refused here, while the sheet is still whole. */
export function checkPlan(plan: SheetPlan): void {
  if (!plan.name.startsWith("QUAL ") || plan.name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(plan.name)) stop(plan, "name");
  for (const block of plan.blocks) {
    if (block.kind === "spill" || block.kind === "formula") {
      if (block.formula.length > LONGEST_FORMULA) stop(plan, "formula-too-long", cellAddress(block.row, block.column));
      continue;
    }
    const rect = blockRect(block);
    if (rect && (rect.bottom > LAST_ROW || rect.right > LAST_COLUMN)) stop(plan, "beyond-sheet", cellAddress(block.row, block.column));
    blockCells(block)?.forEach((row, r) => row.forEach((cell, c) => {
      const at = () => cellAddress(block.row + r, block.column + c);
      if ((cell.formula?.length ?? 0) > LONGEST_FORMULA) stop(plan, "formula-too-long", at());
      if (typeof cell.value === "string" && cell.value.length > LONGEST_TEXT) stop(plan, "text-too-long", at());
      if (typeof cell.value === "number" && !Number.isFinite(cell.value)) stop(plan, "not-a-number", at());
    }));
    if (block.kind === "table" && new Set(block.fields.map((field) => field.toLowerCase())).size < block.fields.length) stop(plan, "equal-headers");
  }
}
