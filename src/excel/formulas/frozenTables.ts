import { absoluteCell, absoluteRect, quotedSheet, type Rect } from "../../workbook/grid";
import { TABLE_STYLE } from "../decorate";
import type { ExcelResult } from "../problem";
import { rangeOf } from "../restore";
import { cellText } from "../safeText";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";

/** A spill of ours that has become values: what its name stands for now. */
export interface FrozenName {
  readonly sheet: string;
  readonly rect: Rect;
  /** The name its spill had. */
  readonly name: string;
  /** Formulas that live on still say the name: it stays, and means the same cells. */
  readonly isKept: boolean;
  /** null = the headers make no Excel table. */
  readonly table: string | null;
}

/** A line of ours on a sheet of ours. */
export interface SheetLine { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string }

/** What a name of a spill says: `='QUAL Scores'!$A$4#`. */
export function spillName(sheet: string, row: number, column: number): string {
  return `=${quotedSheet(sheet)}!${absoluteCell(row, column)}#`;
}

function queueLines(session: ExcelSession, lines: readonly SheetLine[]): void {
  for (const { sheet, row, column, text } of lines) rangeOf(session, { sheet, rect: { top: row, left: column, bottom: row, right: column } }).values = [[cellText(text)]];
}

/** Makes tables of what was frozen, under the names of its spills, and writes what the sheets say of it. Repeatable. */
export function dressFrozen(names: readonly FrozenName[], lines: readonly SheetLine[], options: ExcelOptions = {}): Promise<ExcelResult<true>> {
  return runExcel(async (session) => {
    const { workbook } = session.context;
    const asked = names.map((each) => ({ each, item: workbook.names.getItemOrNullObject(each.name).load("name"), table: workbook.tables.getItemOrNullObject(each.table ?? each.name).load("name") }));
    await session.sync();
    for (const { each, item, table } of asked) {
      const range = `=${quotedSheet(each.sheet)}!${absoluteRect(each.rect)}`;
      const isName = each.isKept || each.table === null;
      if (isName && item.isNullObject && table.isNullObject) workbook.names.add(each.name, range);
      else if (isName && !item.isNullObject) item.formula = range;
      else if (!isName && !item.isNullObject) item.delete();
    }
    // A table takes a name only once nothing else has it.
    await session.sync();
    for (const { each, table } of asked) {
      if (each.table === null || !table.isNullObject) continue;
      const added = workbook.worksheets.getItem(each.sheet).tables.add(rangeOf(session, each), true);
      added.name = each.table;
      added.style = TABLE_STYLE;
      // The sheet keeps its look; bands would also stay behind as colours of cells once the table is taken away.
      added.showBandedRows = false;
    }
    queueLines(session, lines);
    await session.sync();
    return true as const;
  }, options);
}

/** Takes tables away again, their values staying, and makes the names mean the spills that are to come. Repeatable. */
export function undressFrozen(names: readonly FrozenName[], lines: readonly SheetLine[], options: ExcelOptions = {}): Promise<ExcelResult<true>> {
  return runExcel(async (session) => {
    const { workbook } = session.context;
    const tables = names.flatMap(({ table }) => (table === null ? [] : [workbook.tables.getItemOrNullObject(table).load("name")]));
    await session.sync();
    for (const table of tables) {
      if (table.isNullObject) continue;
      // Somebody may have banded it meanwhile.
      table.showBandedRows = false;
      table.convertToRange();
    }
    await session.sync();
    const asked = names.map((each) => ({ each, item: workbook.names.getItemOrNullObject(each.name).load("name") }));
    await session.sync();
    for (const { each, item } of asked) {
      const formula = spillName(each.sheet, each.rect.top, each.rect.left);
      if (item.isNullObject) workbook.names.add(each.name, formula);
      else item.formula = formula;
    }
    queueLines(session, lines);
    await session.sync();
    return true as const;
  }, options);
}
