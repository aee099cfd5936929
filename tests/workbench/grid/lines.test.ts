import { createCalculation } from "../../../src/workbench/calc";
import { createLines } from "../../../src/workbench/grid/input/lines";
import { createView } from "../../../src/workbench/grid/view";
import { createWorkbook } from "../../../src/workbench/model";
import { wordsOf } from "../../../src/workbench/page/words";

const words = wordsOf("en");

globalThis.requestAnimationFrame ??= () => 1;

function bench() {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Sheet1");
  const said: string[] = [];
  const view = createView(workbook, createCalculation(workbook), words.grid, "light");
  for (let row = 0; row < 4; row++) sheet.setValue(row, 0, row + 1);
  return { workbook, sheet, view, said, lines: createLines(view, (sentence) => said.push(sentence)) };
}

const run = (lines: ReturnType<typeof bench>["lines"], label: string): void => lines.entries().find((entry) => entry.label === label)!.run();

test("rows, columns and cells from the menu", () => {
  const { sheet, view, lines } = bench();
  view.selectRect({ top: 1, left: 0, bottom: 1, right: 0 });
  run(lines, "Insert rows above");
  expect(sheet.values({ top: 0, left: 0, bottom: 4, right: 0 })).toEqual([[1], [null], [2], [3], [4]]);
  run(lines, "Delete cells, shift up");
  expect(sheet.values({ top: 0, left: 0, bottom: 3, right: 0 })).toEqual([[1], [2], [3], [4]]);
  run(lines, "Insert columns to the left");
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([null, 1]);
});

test("of whole rows only rows are offered, and the keys take them", () => {
  const { sheet, view, lines } = bench();
  view.selectRect({ top: 0, left: 0, bottom: 1, right: 16_383 });
  expect(lines.entries().map(({ label }) => label)).toEqual(["Insert rows above", "Delete rows"]);
  lines.remove();
  expect(sheet.value(0, 0)).toBe(3);
  lines.insert();
  expect(sheet.value(2, 0)).toBe(3);
});

test("what is refused is said, and nothing has happened", () => {
  const { workbook, sheet, view, said, lines } = bench();
  workbook.addTable(sheet.id, { top: 0, left: 0, bottom: 3, right: 2 }, true);
  view.selectRect({ top: 1, left: 1, bottom: 1, right: 1 });
  lines.insert();
  sheet.setProtected(true);
  lines.insert();
  expect(said).toEqual([words.grid.lines.refused["table-cut"], words.grid.protectedCell]);
  expect(sheet.value(1, 0)).toBe(2);
});
