import type { Change, Rect } from "../../../src/workbench/model";
import { createWorkbook, ModelError } from "../../../src/workbench/model";

const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });

function oneSheet() {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Data");
  const heard: Change[][] = [];
  workbook.onChange((changes) => heard.push([...changes]));
  return { workbook, sheet, heard };
}

describe("cells", () => {
  it("keeps values of every type, and a formula beside its result", () => {
    const { sheet } = oneSheet();
    sheet.setValue(0, 0, 1.5);
    sheet.setValue(0, 1, "=not a formula");
    sheet.setValue(1, 0, { error: "#N/A" });
    sheet.setFormula(1, 1, "=A1*2");
    sheet.setResult(1, 1, 3);
    expect(sheet.values(rect(0, 0, 2, 1))).toEqual([[1.5, "=not a formula"], [{ error: "#N/A" }, 3], [null, null]]);
    expect(sheet.content(1, 1)).toEqual({ value: 3, formula: "=A1*2", arrayKind: null });
    expect(sheet.content(0, 1).formula).toBeNull();
    expect(sheet.usedRect()).toEqual(rect(0, 0, 1, 1));
  });

  it("knows its used rectangle after the edge was cleared, and none when empty", () => {
    const { sheet } = oneSheet();
    expect(sheet.usedRect()).toBeNull();
    sheet.setValue(1_048_575, 16_383, "corner");
    sheet.setValue(4, 2, 1);
    expect(sheet.usedRect()).toEqual(rect(4, 2, 1_048_575, 16_383));
    sheet.setValue(1_048_575, 16_383, null);
    expect(sheet.usedRect()).toEqual(rect(4, 2, 4, 2));
  });

  it("visits only what exists, row by row", () => {
    const { sheet } = oneSheet();
    for (const [row, column] of [[900_000, 1], [3, 5], [3, 0], [70, 2]] as const) sheet.setValue(row, column, row);
    const seen: string[] = [];
    sheet.forEachCell(rect(0, 0, 1_048_575, 16_383), (row, column) => seen.push(`${row},${column}`));
    expect(seen).toEqual(["3,0", "3,5", "70,2", "900000,1"]);
  });
});

describe("spills", () => {
  it("stand as results around their anchor, and go when the anchor is overwritten", () => {
    const { sheet } = oneSheet();
    sheet.setFormula(0, 0, "=SEQUENCE(2,2)", "dynamic");
    sheet.setSpill(0, 0, rect(0, 0, 1, 1), [[1, 2], [3, 4]]);
    expect(sheet.spillAnchor(1, 1)).toMatchObject({ row: 0, column: 0 });
    expect(sheet.content(1, 1)).toEqual({ value: 4, formula: null, arrayKind: null });
    sheet.setValue(0, 0, "typed");
    expect(sheet.values(rect(0, 0, 1, 1))).toEqual([["typed", null], [null, null]]);
    expect(sheet.spillRect(0, 0)).toBeNull();
  });

  it("leaves what somebody typed into a spill when the spill ends, and ignores deleting a spilled cell", () => {
    const { sheet } = oneSheet();
    sheet.setFormula(0, 0, "=SEQUENCE(3)", "dynamic");
    sheet.setSpill(0, 0, rect(0, 0, 2, 0), [[1], [2], [3]]);
    sheet.setValue(1, 0, null);
    expect(sheet.value(1, 0)).toBe(2);
    sheet.setValue(2, 0, "mine");
    expect(sheet.spillAnchor(2, 0)).toBeNull();
    sheet.setSpill(0, 0, null, null);
    expect(sheet.values(rect(0, 0, 2, 0))).toEqual([[1], [null], ["mine"]]);
  });

  it("counts a legacy array as spilled over its rectangle", () => {
    const { sheet } = oneSheet();
    sheet.setArrayFormula(rect(0, 0, 1, 0), "=A1:A2*2");
    expect(sheet.arrayRect(1, 0)).toEqual(rect(0, 0, 1, 0));
    expect(sheet.content(0, 0).arrayKind).toBe("array");
  });
});

describe("changes", () => {
  it("are told once per outermost batch, merged per sheet", () => {
    const { workbook, sheet, heard } = oneSheet();
    workbook.batch(() => {
      for (let row = 0; row < 100; row++) for (let column = 0; column < 3; column++) sheet.setValue(row, column, row);
      workbook.batch(() => sheet.setResult(5, 7, 1));
    });
    expect(heard).toEqual([[
      { kind: "cells", sheetId: sheet.id, source: "input", rects: [rect(0, 0, 99, 2)] },
      { kind: "cells", sheetId: sheet.id, source: "result", rects: [rect(5, 7, 5, 7)] },
    ]]);
  });

  it("made by a listener are heard after the round they were made in", () => {
    const { workbook, sheet } = oneSheet();
    const order: string[] = [];
    workbook.onChange((changes) => {
      if (changes.some((change) => change.kind === "cells" && change.source === "input")) sheet.setResult(1, 1, 2);
    });
    workbook.onChange((changes) => order.push(...changes.map((change) => (change.kind === "cells" ? change.source : change.kind))));
    sheet.setValue(0, 0, 1);
    expect(order).toEqual(["input", "result"]);
  });
});

describe("names of sheets", () => {
  const { workbook } = oneSheet();
  it.each([
    ["", "sheet-name-empty"],
    ["x".repeat(32), "sheet-name-too-long"],
    ["a/b", "sheet-name-character"],
    ["a[b]", "sheet-name-character"],
    ["'a", "sheet-name-apostrophe"],
    ["a'", "sheet-name-apostrophe"],
    ["DATA", "sheet-name-taken"],
    ["History", "sheet-name-reserved"],
  ])("%j is refused: %s", (name, code) => {
    expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ code }));
  });

  it("may have 31 characters and an apostrophe inside", () => {
    expect(workbook.addSheet("x".repeat(31)).name).toHaveLength(31);
    expect(workbook.addSheet("it's").name).toBe("it's");
  });

  it("the last visible sheet stays", () => {
    const lone = createWorkbook();
    const sheet = lone.addSheet("only");
    expect(() => lone.deleteSheet(sheet.id)).toThrow(ModelError);
    expect(() => lone.setVisibility(sheet.id, "hidden")).toThrow(ModelError);
  });
});

describe("tables", () => {
  it("name their columns as their header cells say, filling blanks and telling doubles apart", () => {
    const { workbook, sheet } = oneSheet();
    ["Name", null, "name", "Name", 2026].forEach((header, column) => sheet.setValue(0, column, header));
    const table = workbook.addTable(sheet.id, rect(0, 0, 3, 4), true);
    expect(table).toMatchObject({ name: "Table1", columns: ["Name", "Column2", "name2", "Name3", "2026"] });
    expect(sheet.value(0, 4)).toBe("2026");
    sheet.setValue(0, 1, "得分");
    expect(workbook.tables[0]?.columns[1]).toBe("得分");
  });

  it("may not overlap, nor share a name with a table or a name", () => {
    const { workbook, sheet } = oneSheet();
    workbook.addTable(sheet.id, rect(0, 0, 3, 1), true, "People");
    workbook.setName({ name: "Grades", sheetId: null, formula: "=1", visible: true, comment: "" });
    expect(() => workbook.addTable(sheet.id, rect(3, 1, 5, 5), true)).toThrow(expect.objectContaining({ code: "table-overlap" }));
    expect(() => workbook.addTable(sheet.id, rect(4, 0, 5, 0), true, "PEOPLE")).toThrow(expect.objectContaining({ code: "table-name-taken" }));
    expect(() => workbook.addTable(sheet.id, rect(4, 0, 5, 0), true, "grades")).toThrow(expect.objectContaining({ code: "table-name-taken" }));
    expect(() => workbook.addTable(sheet.id, rect(4, 0, 5, 0), true, "A1")).toThrow(expect.objectContaining({ code: "table-name-invalid" }));
  });
});

describe("formats", () => {
  it("a cell's own format wins over its row's, the row's over the column's", () => {
    const { sheet } = oneSheet();
    sheet.setStyle(rect(0, 2, 1_048_575, 2), { bold: true });
    sheet.setStyle(rect(4, 0, 4, 16_383), { italic: true });
    sheet.setStyle(rect(4, 2, 4, 2), { fill: "#FF0000" });
    expect(sheet.style(9, 2)).toMatchObject({ bold: true, italic: false });
    expect(sheet.style(4, 9)).toMatchObject({ bold: false, italic: true });
    expect(sheet.style(4, 2)).toMatchObject({ fill: "#FF0000", italic: true });
    expect(sheet.styleId(0, 0)).toBe(0);
    expect(sheet.usedRect()).toBeNull();
  });

  it("equal styles are one", () => {
    const { sheet } = oneSheet();
    sheet.setStyle(rect(0, 0, 9, 9), { bold: true });
    sheet.setStyle(rect(20, 0, 20, 0), { bold: true });
    expect(sheet.styleId(20, 0)).toBe(sheet.styleId(3, 3));
    expect(sheet.formattedRect()).toEqual(rect(0, 0, 20, 9));
  });

  it("a merge keeps the top left value and swallows older merges", () => {
    const { sheet } = oneSheet();
    sheet.setValue(0, 0, "a");
    sheet.setValue(1, 1, "b");
    sheet.merge(rect(1, 1, 2, 2));
    sheet.merge(rect(0, 0, 1, 1));
    expect(sheet.merges).toEqual([rect(0, 0, 1, 1)]);
    expect(sheet.values(rect(0, 0, 1, 1))).toEqual([["a", null], [null, null]]);
  });
});
