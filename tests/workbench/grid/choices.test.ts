import { createCalculation } from "../../../src/workbench/calc";
import { choicesAt } from "../../../src/workbench/grid/input/choices";
import type { GridWords } from "../../../src/workbench/grid";
import { createView } from "../../../src/workbench/grid/view";
import type { ValidationRule } from "../../../src/workbench/model";
import { createWorkbook, DEFAULT_ALERT, DEFAULT_PROMPT } from "../../../src/workbench/model";

globalThis.requestAnimationFrame ??= () => 1;

function choices(rule: ValidationRule, row = 1): readonly string[] | null {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Sheet1");
  const lists = workbook.addSheet("Lists");
  ["Sales", "研发", null, 3.5, true, "#N/A"].forEach((value, index) => lists.setValue(index, 0, value === "#N/A" ? { error: "#N/A" } : value));
  ["a", "b"].forEach((value, index) => lists.setValue(index, 1, value));
  workbook.setName({ name: "Depts", sheetId: null, formula: "=Lists!$A$1:$A$2", visible: true, comment: "" });
  workbook.selection = { sheetId: sheet.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  sheet.setDataValidations([{ id: "1", rects: [{ top: 1, left: 1, bottom: 5, right: 1 }], rule, ignoreBlanks: true, alert: DEFAULT_ALERT, prompt: DEFAULT_PROMPT }]);
  const view = createView(workbook, createCalculation(workbook, { believe: false }), {} as GridWords, "light");
  return choicesAt(view, { row, column: 1 });
}

const list = (source: string, inCellDropDown = true): ValidationRule => ({ kind: "list", source, inCellDropDown });

it("choices written out stand as they are, without the blanks around them", () => expect(choices(list("low, medium,高"))).toEqual(["low", "medium", "高"]));
it("choices of cells leave out blanks and errors", () => expect(choices(list("=Lists!$A$1:$A$6"))).toEqual(["Sales", "研发", "3.5", "TRUE"]));
it("choices of a name", () => expect(choices(list("=Depts"))).toEqual(["Sales", "研发"]));
it("a relative source goes down with the cell", () => expect([choices(list("=Lists!B1"), 1), choices(list("=Lists!B1"), 2)]).toEqual([["a"], ["b"]]));
it("a range that is none offers nothing", () => expect(choices(list("=Gone!A1:A3"))).toEqual([]));
it("no list, no arrow, another cell: none", () => {
  expect(choices({ kind: "any" })).toBeNull();
  expect(choices(list("a,b", false))).toBeNull();
  expect(choices(list("a,b"), 6)).toBeNull();
});
