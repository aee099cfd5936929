import { createCalculation } from "../../../src/workbench/calc";
import { goToPlace } from "../../../src/workbench/grid/goToPlace";
import { createEdits } from "../../../src/workbench/grid/input/edits";
import { createHistory } from "../../../src/workbench/grid/input/history";
import { statisticsOf } from "../../../src/workbench/grid/statistics";
import { createView } from "../../../src/workbench/grid/view";
import type { GridWords } from "../../../src/workbench/grid";
import { createWorkbook } from "../../../src/workbench/model";

globalThis.requestAnimationFrame ??= () => 1;

function bench() {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Sheet1");
  workbook.selection = { sheetId: sheet.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  const calculation = createCalculation(workbook, { believe: false });
  const said: string[] = [];
  const view = createView(workbook, calculation, { protectedCell: "protected", notAFormula: "no formula", lines: { refused: { "array-part": "part of an array" } } } as GridWords, "light");
  const history = createHistory(workbook);
  const edits = createEdits(view, history, (sentence) => said.push(sentence));
  return { workbook, sheet, calculation, view, history, edits, said };
}

const at = (row: number, column: number) => ({ row, column });

describe("editing cells", () => {
  it("reads what is typed: numbers, percentages, dates, formulas", async () => {
    const { sheet, edits, calculation } = bench();
    edits.enter(at(0, 0), "12%");
    edits.enter(at(1, 0), "2026-01-31");
    edits.enter(at(2, 0), "=A1*100");
    await calculation.idle();
    expect(sheet.value(0, 0)).toBe(0.12);
    expect(sheet.value(1, 0)).toBe(46053);
    expect(sheet.style(1, 0).numberFormat).toMatch(/y/);
    expect(sheet.value(2, 0)).toBe(12);
    expect(edits.editText(at(0, 0))).toBe("12%");
    expect(edits.editText(at(1, 0))).toBe("2026-01-31");
    expect(edits.editText(at(2, 0))).toBe("=A1*100");
  });

  it("leaves text cells alone: 001 stays 001", () => {
    const { sheet, edits } = bench();
    sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: "@" });
    edits.enter(at(0, 0), "001");
    expect(sheet.value(0, 0)).toBe("001");
  });

  it("refuses what is no formula, and leaves the cell as it was; in a text cell it is text, pasted it is text", () => {
    const { sheet, edits, said, view } = bench();
    sheet.setValue(0, 0, 7);
    expect(["=1+", "=SUM(1;2)", "=SUM(1", "=QUAL.GAP(*,3)", "=ABS(1,2)"].map((text) => edits.enter(at(0, 0), text))).toEqual(Array(5).fill(false));
    expect(said).toEqual(Array(5).fill("no formula"));
    expect(sheet.content(0, 0)).toMatchObject({ value: 7, formula: null });
    sheet.setStyle({ top: 1, left: 0, bottom: 1, right: 0 }, { numberFormat: "@" });
    expect(edits.enter(at(1, 0), "=1+")).toBe(true);
    view.selectRect({ top: 2, left: 0, bottom: 2, right: 0 });
    expect(edits.paste("=1+\t=1+1")).toBe(true);
    expect([sheet.value(1, 0), sheet.value(2, 0), sheet.formula(2, 1)]).toEqual(["=1+", "=1+", "=1+1"]);
  });

  it("refuses part of a legacy array formula, as Excel does, and takes the whole of it", async () => {
    const { sheet, edits, history, calculation, said, view } = bench();
    const whole = { top: 0, left: 0, bottom: 1, right: 0 };
    sheet.setArrayFormula(whole, "={1;2}");
    await calculation.idle();
    expect([edits.enter(at(1, 0), "9"), edits.enter(at(0, 0), "9"), edits.clear({ ...whole, top: 1, right: 3 })]).toEqual([false, false, false]);
    view.selectRect({ ...whole, top: 1 });
    expect(edits.paste("7")).toBe(false);
    expect(said).toEqual(Array(4).fill("part of an array"));
    expect(sheet.values(whole)).toEqual([[1], [2]]);
    expect(edits.clear({ ...whole, bottom: 5 })).toBe(true);
    expect(sheet.values(whole)).toEqual([[null], [null]]);
    history.undo();
    await calculation.idle();
    expect(sheet.values(whole)).toEqual([[1], [2]]);
    expect(sheet.arrayRect(1, 0)).toEqual(whole);
  });

  it("undoes and does again, formulas and formats included", () => {
    const { sheet, edits, history } = bench();
    sheet.setFormula(0, 0, "=1+1");
    edits.enter(at(0, 0), "50%");
    expect(sheet.formula(0, 0)).toBeNull();
    history.undo();
    expect(sheet.formula(0, 0)).toBe("=1+1");
    expect(sheet.style(0, 0).numberFormat).toBe("General");
    history.redo();
    expect(sheet.value(0, 0)).toBe(0.5);
  });

  it("refuses a locked cell of a protected sheet with a sentence", () => {
    const { sheet, edits, said } = bench();
    sheet.setProtected(true);
    expect(edits.enter(at(0, 0), "1")).toBe(false);
    expect(sheet.value(0, 0)).toBeNull();
    expect(said).toEqual(["protected"]);
    sheet.setStyle({ top: 0, left: 1, bottom: 0, right: 1 }, { locked: false });
    expect(edits.enter(at(0, 1), "1")).toBe(true);
  });

  it("pastes its own cells with moved references, and text as typed", () => {
    const { sheet, edits, view } = bench();
    edits.enter(at(0, 0), "3");
    edits.enter(at(0, 1), "=A1*2");
    view.selectRect({ top: 0, left: 1, bottom: 0, right: 1 });
    const text = edits.copy(false);
    view.selectRect({ top: 1, left: 1, bottom: 2, right: 1 });
    edits.paste(text);
    expect(sheet.formula(1, 1)).toBe("=A2*2");
    expect(sheet.formula(2, 1)).toBe("=A3*2");
    view.selectRect({ top: 5, left: 0, bottom: 5, right: 0 });
    edits.paste("工号\t7\r\nx\t=1+1\r\n");
    expect(sheet.value(5, 0)).toBe("工号");
    expect(sheet.value(5, 1)).toBe(7);
    expect(sheet.formula(6, 1)).toBe("=1+1");
  });

  it("moves cut cells with their formulas unchanged", () => {
    const { sheet, edits, view } = bench();
    edits.enter(at(0, 1), "=A1*2");
    view.selectRect({ top: 0, left: 1, bottom: 0, right: 1 });
    const text = edits.copy(true);
    view.selectRect({ top: 4, left: 4, bottom: 4, right: 4 });
    edits.paste(text);
    expect(sheet.formula(4, 4)).toBe("=A1*2");
    expect(sheet.formula(0, 1)).toBeNull();
  });
});

describe("status bar and name box", () => {
  it("counts filled cells, numbers and their sum without losing tenths", () => {
    const { sheet } = bench();
    for (let row = 0; row < 10; row++) sheet.setValue(row, 0, 0.1);
    sheet.setValue(10, 0, "x");
    expect(statisticsOf(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 0 })).toEqual({ filled: 11, numbers: 10, sum: 1 });
  });

  it("goes to addresses, names and tables", () => {
    const { workbook, sheet } = bench();
    const other = workbook.addSheet("访谈 数据");
    workbook.setName({ name: "Weights", sheetId: null, formula: "='访谈 数据'!$B$2:$B$4", visible: true, comment: "" });
    sheet.setValue(0, 0, "h");
    workbook.addTable(sheet.id, { top: 0, left: 0, bottom: 3, right: 1 }, true, "tblPeople");
    expect(goToPlace(workbook, sheet, "c7")).toEqual({ sheetId: sheet.id, rect: { top: 6, left: 2, bottom: 6, right: 2 } });
    expect(goToPlace(workbook, sheet, "'访谈 数据'!A:B")?.sheetId).toBe(other.id);
    expect(goToPlace(workbook, sheet, "weights")).toEqual({ sheetId: other.id, rect: { top: 1, left: 1, bottom: 3, right: 1 } });
    expect(goToPlace(workbook, sheet, "tblpeople")?.rect).toEqual({ top: 1, left: 0, bottom: 3, right: 1 });
    expect(goToPlace(workbook, sheet, "nowhere at all")).toBeNull();
  });
});
