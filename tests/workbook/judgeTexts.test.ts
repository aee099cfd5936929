import { judgeTexts, type CellScalar, type WorkbookGrid } from "../../src/workbook/grid";

function gridOf(values: readonly (readonly CellScalar[])[]): WorkbookGrid {
  const sheet = { name: "S", visibility: "visible" as const, mark: null, top: 0, left: 0, values, numberFormat: () => "General", formula: () => null, merges: [], tables: [], isRowHidden: () => false, isColumnHidden: () => false };
  return { sheets: [sheet], date1904: false, omitted: [] };
}

/** The column as it is judged, in a sheet that is text alone. */
const column = (...cells: readonly string[]): readonly (CellScalar | undefined)[] => judgeTexts(gridOf(cells.map((cell) => [cell, "x"]))).sheets[0]?.values.map((row) => row[0]) ?? [];

it.each<[string, readonly string[], readonly CellScalar[]]>([
  ["figures become numbers", ["Level", "3", "-2.5", "0"], ["Level", 3, -2.5, 0]],
  ["one code keeps the column text", ["1001", "0071"], ["1001", "0071"]],
  ["a card's number keeps the column text", ["1", "1234567890123456"], ["1", "1234567890123456"]],
  ["decimal commas", ["3,5", "4", "1,250"], [3.5, 4, 1.25]],
  ["commas that may be thousands stay", ["1,234", "5"], ["1,234", 5]],
  ["dates, percents and formulas stay", ["2026-01-05", "12%", "=1+1"], ["2026-01-05", "12%", "=1+1"]],
])("%s", (_, cells, wanted) => expect(column(...cells)).toEqual(wanted));

it("a sheet with one number was typed by somebody: its texts stay", () => {
  expect(judgeTexts(gridOf([["3", 4]])).sheets[0]?.values).toEqual([["3", 4]]);
});
