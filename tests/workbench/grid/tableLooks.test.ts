import { createCalculation } from "../../../src/workbench/calc";
import { contrast, paletteOf } from "../../../src/workbench/grid/display/palette";
import { createConditionalLooks } from "../../../src/workbench/grid/draw/conditionalLooks";
import { inkOf, looksOf } from "../../../src/workbench/grid/draw/look";
import { createView } from "../../../src/workbench/grid/view";
import type { GridWords } from "../../../src/workbench/grid";
import type { Theme } from "../../../src/workbench/grid/display/palette";
import { createWorkbook } from "../../../src/workbench/model";

globalThis.requestAnimationFrame ??= () => 1;

/** A table over A1:B4 whose cells have the text colours that files bring: black, a dark blue, a dark red, none. */
function bench(theme: Theme) {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Sheet1");
  workbook.selection = { sheetId: sheet.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  for (let row = 0; row < 4; row++) for (let column = 0; column < 4; column++) sheet.setValue(row, column, row === 0 ? `h${column}` : "x");
  ["#000000", "#000080", "#C00000"].forEach((fontColor, column) => [1, 2, 3].forEach((row) => sheet.setStyle(cell(row, column), { fontColor })));
  const table = workbook.addTable(sheet.id, { top: 0, left: 0, bottom: 3, right: 3 }, true, "T");
  const calculation = createCalculation(workbook, { believe: false });
  const view = createView(workbook, calculation, {} as GridWords, theme);
  return { workbook, table, sheet, cell, view, at: (row: number, column: number) => looksOf(view, createConditionalLooks(view))(row, column) };
}

it("bands stand where the table wants them, and not where it does not", () => {
  const { workbook, table, at } = bench("light");
  expect([1, 2, 3].map((row) => at(row, 3).style.fill !== null)).toEqual([true, false, true]);
  workbook.updateTable(table.id, { showBandedRows: false });
  expect([1, 2, 3].map((row) => at(row, 3).style.fill)).toEqual([null, null, null]);
  expect(at(0, 3).style.fill).toBe("#4472C4");
});

it("in dark, text of every colour can be read on and between the bands", () => {
  const { at, view } = bench("dark");
  for (const row of [1, 2, 3]) {
    for (const column of [0, 1, 2, 3]) {
      const look = at(row, column);
      expect(contrast(inkOf(view.palette, look), look.style.fill ?? view.palette.sheet)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it("a fill of the file's own keeps the colour the file writes on it, in dark as well", () => {
  const { sheet, cell, at, view } = bench("dark");
  sheet.setStyle(cell(1, 2), { fill: "#FFC7CE" });
  expect(inkOf(view.palette, at(1, 2))).toBe("#C00000");
});

it("forced colours draw no bands and the system's text", () => {
  const { at, view } = bench("forced");
  expect([at(1, 0).style.fill, inkOf(view.palette, at(1, 0)), paletteOf("forced").text]).toEqual([null, "CanvasText", "CanvasText"]);
});
