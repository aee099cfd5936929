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

type Change = (workbook: Workbook, index: number) => void;
const id = (workbook: Workbook, index: number): string => workbook.sheets[index]!.id;
const CHANGES: readonly Change[] = [
  (workbook, index) => workbook.insertCells(id(workbook, index), rows(0, 2), "down"),
  (workbook, index) => workbook.insertCells(id(workbook, index), rows(2, 1), "down"),
  (workbook, index) => workbook.insertCells(id(workbook, index), rows(4, 1), "down"),
  (workbook, index) => workbook.deleteCells(id(workbook, index), rows(0, 1), "up"),
  (workbook, index) => workbook.deleteCells(id(workbook, index), rows(3, 1), "up"),
  (workbook, index) => workbook.insertCells(id(workbook, index), columns(0, 1), "right"),
  (workbook, index) => workbook.insertCells(id(workbook, index), columns(1, 1), "right"),
  (workbook, index) => workbook.deleteCells(id(workbook, index), columns(1, 1), "left"),
  (workbook, index) => workbook.insertCells(id(workbook, index), { top: 1, left: 1, bottom: 1, right: 2 }, "right"),
  (workbook, index) => workbook.deleteCells(id(workbook, index), { top: 0, left: 0, bottom: 0, right: 0 }, "up"),
  (workbook, index) => workbook.renameSheet(id(workbook, index), `Ein 'anderes' Blatt ${index}`),
];

describe("of a workbook with everything in it the saved file says what the model says, after", () => {
  test.each(CHANGES.map((change, number) => [number, change] as const))("change %i of every sheet", async (_number, change) => {
    const done: string[] = [];
    await savedAndRead((workbook) => workbook.sheets.forEach((_sheet, index) => done.push(attempt(() => change(workbook, index)))));
    expect(done.filter((answer) => answer === "done").length).toBeGreaterThan(2);
    // What is refused is refused with a sentence of ours, not with a fault.
    for (const answer of done) expect(answer).toMatch(/^done$|[.!]$/);
  });

  test("all of them, one after the other", async () => {
    await savedAndRead((workbook) => {
      for (const change of CHANGES) workbook.sheets.forEach((_sheet, index) => attempt(() => change(workbook, index)));
    });
  });
});

test("what only the file knows follows: notes, threads, sparklines, anchors, the pivot table's place and source", async () => {
  const before = Object.fromEntries(Object.entries(unzipSync(fullWorkbook())).map(([name, content]) => [name, strFromU8(content)]));
  const after = await savedAndRead((workbook) => workbook.sheets.forEach((sheet) => attempt(() => workbook.insertCells(sheet.id, rows(0, 2), "down"))));
  const down = (pattern: RegExp, part: string): void => {
    const numbers = (text: string): number[] => [...text.matchAll(pattern)].map((match) => Number(match[1]));
    expect(numbers(before[part]!).length).toBeGreaterThan(0);
    expect(numbers(after[part]!)).toEqual(numbers(before[part]!).map((number) => number + 2));
  };
  down(/<comment ref="[A-Z]+(\d+)"/g, "xl/comments2.xml");
  down(/<threadedComment ref="[A-Z]+(\d+)"/g, "xl/threadedComments/threadedComment1.xml");
  down(/<x:Row>(\d+)</g, "xl/drawings/vmlDrawing2.vml");
  down(/<xdr:row>(\d+)</g, "xl/drawings/drawing2.xml");
  down(/<location ref="[A-Z]+(\d+):/g, "xl/pivotTables/pivotTable1.xml");
  down(/<xm:sqref>[A-Z]+(\d+)/g, "xl/worksheets/sheet2.xml");
  down(/<c:f>[^<]*\$[A-Z]+\$(\d+)/g, "xl/charts/chart1.xml");
});

test("a pivot table is not cut", async () => {
  const { workbook } = await openWorkbookFile(fullWorkbook());
  const sheet = workbook.sheetByName("Pivot")!;
  expect(() => workbook.insertCells(sheet.id, rows(3, 1), "down")).toThrow(/PivotTable1/);
  expect(() => workbook.deleteCells(sheet.id, rows(4, 1), "up")).toThrow(/PivotTable1/);
});
