import type { SheetPlan } from "../reports";
import { checkPlan } from "./checkPlan";
import { decorate } from "./decorate";
import { fitTables } from "./fitTables";
import { freeNames } from "./freeNames";
import { prepareSheet } from "./ownSheet";
import { blockCells } from "./planShape";
import type { ExcelResult } from "./problem";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";
import { writeCells } from "./writeCells";
import { writeFormulas } from "./writeFormulas";

export interface WriteOptions extends ExcelOptions {
  /** In rows. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A cell whose formula gave something else than was reckoned, so that it holds the value; 0-based, maybe told twice. */
  readonly onReplaced?: (cell: ReplacedFormula) => void;
}

export interface ReplacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Name a plan wanted → name of the sheet it stands on. */
export type WrittenSheets = ReadonlyMap<string, string>;

async function writePlan(session: ExcelSession, plan: SheetPlan, onRows: (rows: number) => void, onReplaced: WriteOptions["onReplaced"]): Promise<string> {
  const name = await prepareSheet(session, plan);
  const tables = await fitTables(session, name, plan);
  for (const block of plan.blocks) await writeCells(session, name, block, { onRows, onReplaced: (row, column) => onReplaced?.({ sheet: name, row, column }) });
  await freeNames(session, plan);
  await decorate(session, name, plan, tables);
  await writeFormulas(session, name, plan);
  return name;
}

/** Checks every plan, then writes sheet by sheet, in pieces, reading back what was written. Repeatable: a second run gives the same sheets. */
export function writeSheets(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<ExcelResult<WrittenSheets>> {
  return runExcel(async (session) => {
    plans.forEach(checkPlan);
    const total = plans.flatMap((plan) => plan.blocks).reduce((sum, block) => sum + (blockCells(block)?.length ?? 0), 0);
    let done = 0;
    const written = new Map<string, string>();
    for (const plan of plans) {
      written.set(plan.name, await writePlan(session, plan, (rows) => options.onProgress?.((done += rows), total), options.onReplaced));
    }
    return written;
  }, options);
}
