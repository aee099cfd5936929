import { strFromU8, unzipSync } from "fflate";
import { createCalculation } from "../../../src/workbench/calc";
import { openWorkbookFile } from "../../../src/workbench/file";
import type { Rect, Workbook } from "../../../src/workbench/model";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/model";
import { fullWorkbook } from "../../fixtures/files/fullWorkbook";
import { schemaErrors } from "../../ooxmlValidator";
import { shownIn } from "../calc/freshCopy";

jest.setTimeout(120_000);

const rows = (at: number, count: number): Rect => ({ top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 });
const columns = (at: number, count: number): Rect => ({ left: at, right: at + count - 1, top: 0, bottom: MAX_ROWS - 1 });

/** What the model says of a workbook, in a form that two of them can be held against each other. */
function described(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => {
    const formulas: Record<string, unknown> = {};
    sheet.forEachCell({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, (row, column, { formula, arrayKind }) => {
      if (formula !== null) formulas[`R${row + 1}C${column + 1}`] = [formula, arrayKind, sheet.spillRect(row, column)];
    });
    return {
      name: sheet.name, formulas, merges: sheet.merges, freeze: sheet.view.freeze, page: sheet.pageSetup,
      formats: sheet.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule })),
      validations: sheet.dataValidations.map(({ rects, rule }) => ({ rects, rule })),
      links: sheet.hyperlinks.map(({ rect, address, location }) => ({ rect, address, location })),
      comments: sheet.comments,
      charts: sheet.charts.map(({ series, left, top, width, height }) => ({ series, place: [left, top, width, height].map(Math.round) })),
      heights: Array.from({ length: 20 }, (_, row) => sheet.rowHeight(row)), widths: Array.from({ length: 12 }, (_, column) => Math.round(sheet.columnWidth(column) * 100) / 100),
      hidden: Array.from({ length: 20 }, (_, row) => sheet.isRowHidden(row)),
      styles: Array.from({ length: 12 }, (_, row) => Array.from({ length: 8 }, (_each, column) => sheet.style(row, column))),
      tables: workbook.tables.filter((table) => table.sheetId === sheet.id).map(({ name, rect, columns: names, hasTotals }) => ({ name, rect, names, hasTotals })),
    };
  }).concat(workbook.names.map(({ name, formula }) => ({ name, formula })) as never);
}

/** Saved after a change of structure, the file is valid, and read again it says what the model said. */
async function savedAndRead(change: (workbook: Workbook) => void): Promise<Record<string, string>> {
  const file = await openWorkbookFile(fullWorkbook());
  const calculation = createCalculation(file.workbook, { believe: true, now: () => new Date(2026, 0, 5) });
  change(file.workbook);
  await calculation.idle();
  const bytes = await file.save();
  expect(schemaErrors(bytes)).toEqual([]);
  const again = await openWorkbookFile(bytes);
  expect(described(again.workbook)).toEqual(described(file.workbook));
  expect(shownIn(again.workbook)).toEqual(shownIn(file.workbook));
  expect(Buffer.compare(await file.save(), bytes)).toBe(0);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

const attempt = (work: () => void): string => {
  try {
    work();
    return "done";
  } catch (failure) {
    return (failure as Error).message;
  }
};

describe("of a workbook with everything in it, after", () => {
  for (const index of [0, 1, 2, 3, 4, 5]) {
    for (const [what, change] of [
      ["two rows inserted on top", (workbook: Workbook) => workbook.insertCells(workbook.sheets[index]!.id, rows(0, 2), "down")],
      ["a row inserted as the third", (workbook: Workbook) => workbook.insertCells(workbook.sheets[index]!.id, rows(2, 1), "down")],
      ["a row inserted as the fifth", (workbook: Workbook) => workbook.insertCells(workbook.sheets[index]!.id, rows(4, 1), "down")],
      ["the first row deleted", (workbook: Workbook) => workbook.deleteCells(workbook.sheets[index]!.id, rows(0, 1), "up")],
      ["the fourth row deleted", (workbook: Workbook) => workbook.deleteCells(workbook.sheets[index]!.id, rows(3, 1), "up")],
      ["a column inserted as the first", (workbook: Workbook) => workbook.insertCells(workbook.sheets[index]!.id, columns(0, 1), "right")],
      ["a column inserted as the second", (workbook: Workbook) => workbook.insertCells(workbook.sheets[index]!.id, columns(1, 1), "right")],
      ["the second column deleted", (workbook: Workbook) => workbook.deleteCells(workbook.sheets[index]!.id, columns(1, 1), "left")],
      ["cells pushed right", (workbook: Workbook) => workbook.insertCells(workbook.sheets[index]!.id, { top: 1, left: 1, bottom: 1, right: 2 }, "right")],
      ["cells pulled up", (workbook: Workbook) => workbook.deleteCells(workbook.sheets[index]!.id, { top: 0, left: 0, bottom: 0, right: 0 }, "up")],
      ["another name", (workbook: Workbook) => workbook.renameSheet(workbook.sheets[index]!.id, "Ein 'anderes' Blatt")],
    ] as const) {
      test(`${what} of sheet ${index + 1}, file and model agree`, async () => {
        await savedAndRead((workbook) => {
          if (workbook.sheets[index] !== undefined) attempt(() => change(workbook));
        });
      });
    }
  }
});
