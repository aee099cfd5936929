import { cycle, jump, lastCell, step } from "../../../src/workbench/grid/input/navigate";
import type { Sheet } from "../../../src/workbench/model";
import { createWorkbook } from "../../../src/workbench/model";

function sheetWith(cells: readonly (readonly [number, number])[]): Sheet {
  const sheet = createWorkbook().addSheet("S");
  for (const [row, column] of cells) sheet.setValue(row, column, 1);
  return sheet;
}

describe("arrow keys", () => {
  it("stay on the sheet", () => {
    const sheet = sheetWith([]);
    expect(step(sheet, { row: 0, column: 0 }, "up")).toEqual({ row: 0, column: 0 });
    expect(step(sheet, { row: 1_048_575, column: 16_383 }, "down")).toEqual({ row: 1_048_575, column: 16_383 });
  });

  it("pass over hidden rows and out of a merged block", () => {
    const sheet = sheetWith([]);
    sheet.setRowsHidden(1, 3, true);
    expect(step(sheet, { row: 0, column: 0 }, "down")).toEqual({ row: 4, column: 0 });
    sheet.merge({ top: 5, left: 0, bottom: 6, right: 2 });
    expect(step(sheet, { row: 5, column: 0 }, "right")).toEqual({ row: 5, column: 3 });
  });
});

describe("Ctrl and an arrow", () => {
  const sheet = sheetWith([[1, 1], [2, 1], [3, 1], [6, 1]]);

  it("goes to the end of a run, then to the next run, then to the edge", () => {
    expect(jump(sheet, { row: 1, column: 1 }, "down").row).toBe(3);
    expect(jump(sheet, { row: 3, column: 1 }, "down").row).toBe(6);
    expect(jump(sheet, { row: 6, column: 1 }, "down").row).toBe(1_048_575);
    expect(jump(sheet, { row: 1_048_575, column: 1 }, "up").row).toBe(6);
    expect(jump(sheet, { row: 0, column: 1 }, "down").row).toBe(1);
  });

  it("crosses a million empty rows at once", () => {
    const started = performance.now();
    expect(jump(sheet, { row: 900_000, column: 5 }, "up").row).toBe(0);
    expect(performance.now() - started).toBeLessThan(50);
  });

  it("knows the last used cell", () => {
    expect(lastCell(sheet)).toEqual({ row: 6, column: 1 });
  });
});

describe("Enter and Tab in a selection", () => {
  const block = { top: 0, left: 0, bottom: 1, right: 2 };

  it("go down the columns and along the rows, and begin again", () => {
    expect(cycle(block, { row: 1, column: 0 }, "row", false)).toEqual({ row: 0, column: 1 });
    expect(cycle(block, { row: 0, column: 2 }, "column", false)).toEqual({ row: 1, column: 0 });
    expect(cycle(block, { row: 1, column: 2 }, "column", false)).toEqual({ row: 0, column: 0 });
    expect(cycle(block, { row: 0, column: 0 }, "row", true)).toEqual({ row: 1, column: 2 });
  });

  it("leave a single cell to move on", () => {
    expect(cycle({ top: 3, left: 3, bottom: 3, right: 3 }, { row: 3, column: 3 }, "row", false)).toBeNull();
  });
});
