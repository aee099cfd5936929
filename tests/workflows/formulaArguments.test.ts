import { pickArgument, offeredArguments, readArguments, sheetReference, type PickFor, type ReadArgument } from "../../src/workflows";
import { typedArgument } from "../../src/workflows/argumentText";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { RATINGS_SHEET, ROSTER, smallCompany, STANDARDS } from "./smallCompany";

/** Arguments of a formula as a person types or picks them, on a workbook of three sheets with the Excel table Roster in A1:H8 of 花名册. */
describe("text of an argument", () => {
  it.each([
    ["", { kind: "left-out" }],
    ["0.5", { kind: "value", value: 0.5 }], ["40%", { kind: "value", value: 0.4 }], ["-3", { kind: "value", value: -3 }], ["true", { kind: "value", value: true }],
    ['"L3"', { kind: "value", value: "L3", formula: '"L3"' }], ['"say ""hi"""', { kind: "value", value: 'say "hi"' }],
    ["{1,2;3,4}", { kind: "value", value: [[1, 2], [3, 4]] }], ['{"a;b",TRUE}', { kind: "value", value: [["a;b", true]] }],
    ["A1", { kind: "reference", reference: { kind: "cells", sheet: null, address: "A1" } }],
    ["=$B$2:$C$9", { kind: "reference", formula: "$B$2:$C$9", reference: { kind: "cells", sheet: null, address: "B2:C9" } }],
    ["'QUAL Data'!A4#", { kind: "reference", reference: { kind: "cells", sheet: "QUAL Data", address: "A4", spill: true } }],
    ["'it''s'!F:F", { kind: "reference", reference: { kind: "cells", sheet: "it's", address: "F:F" } }],
    ["评定记录!D2:D17", { kind: "reference", reference: { kind: "cells", sheet: "评定记录", address: "D2:D17" } }],
    ["Roster[#All]", { kind: "reference", reference: { kind: "table", name: "Roster", part: "all", columns: null } }],
    ["Roster[工号]", { kind: "reference", reference: { kind: "table", name: "Roster", part: "data", columns: ["工号", "工号"] } }],
    ["Roster[[#All],[工号]:[姓名]]", { kind: "reference", reference: { kind: "table", name: "Roster", part: "all", columns: ["工号", "姓名"] } }],
    ["Roster[[工号]:[姓名]]", { kind: "reference", reference: { kind: "table", name: "Roster", part: "data", columns: ["工号", "姓名"] } }],
    ["专家", { kind: "word", text: "专家" }],
    ["2026-12-31", { kind: "value", value: "2026-12-31", formula: '"2026-12-31"' }], ["Level 4", { kind: "value", value: "Level 4", formula: '"Level 4"' }],
    ["DATE(2026,12,31)", { kind: "expression", formula: "DATE(2026,12,31)" }], ["=A1+1", { kind: "expression", formula: "A1+1" }], ["{1,A1}", { kind: "value", value: "{1,A1}" }],
    ["Roster[@工号]", { kind: "expression" }], ["XFE1", { kind: "word" }], ["A1048577", { kind: "word" }],
  ])("%s is read as Excel reads it", (text, wanted) => {
    expect(typedArgument(text)).toMatchObject(wanted);
  });
});

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ workbook: smallCompany() });
  bench.workbook.setName({ name: "QualAsOf", sheetId: null, formula: "=岗位标准!$A$1", visible: true, comment: "" });
});
afterEach(() => bench.dispose());

function select(sheet: string, top: number, left: number, bottom = top, right = left): void {
  bench.workbook.selection = { sheetId: bench.workbook.sheetByName(sheet)!.id, rect: { top, left, bottom, right } };
}

async function read(...texts: readonly (string | { text: string; single: boolean })[]): Promise<readonly ReadArgument[]> {
  const result = await readArguments(texts.map((each) => (typeof each === "string" ? { text: each, single: false } : each)));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe("reading what was typed", () => {
  it("hands over tables with their headers, columns without, cells of another sheet, blanks as null", async () => {
    const [all, column, cells] = await read("Roster[#All]", "Roster[角色]", "岗位标准!D4:E5");
    expect(all).toMatchObject({ kind: "cells", sheet: "花名册", rect: { top: 0, left: 0, bottom: 7, right: 7 }, value: ROSTER });
    expect(column).toMatchObject({ kind: "cells", value: ROSTER.slice(1).map((row) => [row[5]]) });
    expect(cells).toMatchObject({ kind: "cells", value: STANDARDS.slice(1, 3).map((row) => row.slice(3, 5)) });
  });

  it("takes a word for the name of a range where there is one, else for text", async () => {
    const [name, text] = await read("QualAsOf", "专家");
    expect(name).toMatchObject({ kind: "cells", formula: "QualAsOf", value: [["任职资格标准"]] });
    expect(text).toMatchObject({ kind: "value", formula: '"专家"', value: "专家" });
  });

  it("keeps the name of an error in a cell", async () => {
    bench.workbook.sheetByName(RATINGS_SHEET)!.setValue(1, 3, { error: "#DIV/0!" } as never);
    expect((await read(`${RATINGS_SHEET}!D2:D3`))[0]).toMatchObject({ kind: "cells", value: [[{ error: "#DIV/0!" }], [4]] });
  });

  it("says what is not there, what is too much and what is more than one cell", async () => {
    expect(await read("Nobody[#All]", "Roster[奖金]", "没有!A1:B2", `${RATINGS_SHEET}!A:D`, { text: "岗位标准!D4:D5", single: true })).toMatchObject([
      { kind: "refused", code: "gone" }, { kind: "refused", code: "gone" }, { kind: "refused", code: "gone" },
      { kind: "refused", code: "too-many-cells", facts: { cells: 4 * 1_048_576 } }, { kind: "refused", code: "one-cell", facts: { rows: 2, columns: 1 } },
    ]);
  });

  it("hands a single cell over as a value", async () => {
    expect((await read({ text: "岗位标准!D4", single: true }))[0]).toMatchObject({ kind: "cells", value: 4 });
  });
});

describe("taking the selection", () => {
  async function picked(wanted: PickFor): Promise<string> {
    const result = await pickArgument(wanted);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  }

  it.each([
    ["the whole table", [0, 0, 7, 7], "Roster[#All]"], ["its rows", [1, 0, 7, 7], "Roster"], ["a column's values", [1, 3, 7, 3], "Roster[岗位]"],
    ["a column with its header", [0, 3, 7, 3], "Roster[[#All],[岗位]]"], ["two columns", [1, 3, 7, 4], "Roster[[岗位]:[等级]]"], ["a part of a column", [1, 3, 4, 3], "花名册!D2:D5"],
  ] as const)("names %s as Excel does", async (_what, [top, left, bottom, right], text) => {
    select("花名册", top, left, bottom, right);
    expect(await picked("cells")).toBe(text);
    expect((await read(text))[0]).toMatchObject({ kind: "cells", sheet: "花名册", rect: { top, left, bottom, right } });
  });

  it("takes the table or the block around one cell where a table is wanted, and that cell elsewhere", async () => {
    select("花名册", 3, 2);
    expect(await picked("table")).toBe("Roster[#All]");
    expect(await picked("cell")).toBe("花名册!C4");
    expect(await picked("cells")).toBe("花名册!C4");
    select(RATINGS_SHEET, 3, 2);
    expect(await picked("table")).toBe(`${RATINGS_SHEET}!A1:E17`);
  });

  it("cuts a whole column to the cells in use", async () => {
    select(RATINGS_SHEET, 0, 3, 1_048_575, 3);
    expect(await picked("cells")).toBe(`${RATINGS_SHEET}!D1:D17`);
  });

  it("offers tables and names", async () => {
    expect(await offeredArguments()).toEqual({ ok: true, value: ["QualAsOf", "Roster[#All]"] });
  });
});

it.each([["Sheet1", "Sheet1!A1"], ["评定记录", "评定记录!A1"], ["QUAL Data", "'QUAL Data'!A1"], ["it's", "'it''s'!A1"], ["2026", "'2026'!A1"], ["AB12", "'AB12'!A1"], ["R1C1", "'R1C1'!A1"]])("names the sheet %s so that Excel reads it", (sheet, text) => {
  expect(sheetReference(sheet, "A1")).toBe(text);
});
