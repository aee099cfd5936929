import type { CellScalar, Rect } from "../../workbook/grid";
import type { ExcelResult } from "../problem";
import { readValues, scalarOf } from "../readValues";
import { rangeOf } from "../restore";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";
import { cellRuns, cellsIn, journeys } from "../cellRuns";

export interface Area { readonly sheet: string; readonly rect: Rect }

/** What stands on an area: its values, and the formula of its first cell where that is one. */
export interface AreaNow { readonly values: readonly (readonly CellScalar[])[]; readonly formula: string | null; readonly isProtected: boolean }

const SMALL = 2_000;
const formulaOf = (value: unknown): string | null => (typeof value === "string" && value.startsWith("=") ? value : null);

async function readSmall(session: ExcelSession, areas: readonly Area[], into: Map<Area, Omit<AreaNow, "isProtected">>): Promise<void> {
  const singles = cellRuns(areas.filter(({ rect }) => cellsIn(rect) === 1).map((area) => ({ sheet: area.sheet, row: area.rect.top, column: area.rect.left, area })));
  const blocks = [...singles.map((run) => ({ sheet: run.sheet, rect: run.rect, areas: run.things.map(({ area }) => area) })), ...areas.filter(({ rect }) => cellsIn(rect) > 1).map((area) => ({ ...area, areas: [area] }))];
  for (const some of journeys(blocks)) {
    const asked = some.map((block) => ({ block, range: rangeOf(session, block).load("values,valueTypes,formulas") }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 6,000 cells
    await session.sync();
    for (const { block, range } of asked) for (const area of block.areas) {
      const [from, to] = [area.rect.top - block.rect.top, area.rect.bottom - block.rect.top + 1];
      const values = (range.values as unknown[][]).slice(from, to).map((row, r) => row.map((value, c) => scalarOf(value, range.valueTypes[from + r]?.[c])));
      into.set(area, { values, formula: formulaOf(range.formulas[from]?.[0]) });
    }
  }
}

/** What stands on areas of the workbook now; an area whose sheet is gone is not in the answer. */
export function readAreas(areas: readonly Area[], options: ExcelOptions = {}): Promise<ExcelResult<ReadonlyMap<Area, AreaNow>>> {
  return runExcel(async (session) => {
    const names = [...new Set(areas.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => ({ name, sheet: session.context.workbook.worksheets.getItemOrNullObject(name).load("id") }));
    await session.sync();
    const there = sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet }) => ({ name, id: sheet.id, lock: sheet.protection.load("protected") }));
    if (there.length > 0) await session.sync();
    const known = new Map(there.map(({ name, id, lock }) => [name, { id, isProtected: lock.protected }]));
    const open = areas.filter(({ sheet }) => known.has(sheet));
    const read = new Map<Area, Omit<AreaNow, "isProtected">>();
    await readSmall(session, open.filter(({ rect }) => cellsIn(rect) <= SMALL), read);
    for (const area of open.filter(({ rect }) => cellsIn(rect) > SMALL)) {
      const first = rangeOf(session, { sheet: area.sheet, rect: { ...area.rect, bottom: area.rect.top, right: area.rect.left } }).load("formulas");
      const values = await readValues(session, known.get(area.sheet)?.id ?? area.sheet, area.rect, () => undefined);
      read.set(area, { values, formula: formulaOf(first.formulas[0]?.[0]) });
    }
    return new Map([...read].map(([area, now]) => [area, { ...now, isProtected: known.get(area.sheet)?.isProtected === true }]));
  }, options);
}
