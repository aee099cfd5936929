import type { DataValidation } from "../../../src/workbench/model";
import { codeOf, fill, onSheet, openExcel } from "./openExcel";

const rules = (validations: readonly DataValidation[]) => validations.map(({ rule, rects }) => ({ rule, rects }));
const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("validations through Office.js", () => {
  it.each<[Excel.DataValidationRule, unknown]>([
    [{ list: { inCellDropDown: true, source: "a,b" } }, { kind: "list", source: "a,b", inCellDropDown: true }],
    [{ list: { inCellDropDown: false, source: "=$D$1:$D$3" } }, { kind: "list", source: "=$D$1:$D$3", inCellDropDown: false }],
    [{ wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }, { kind: "wholeNumber", operator: "between", formula1: "=1", formula2: "=5" }],
    [{ decimal: { formula1: "=B1", operator: "GreaterThanOrEqualTo" } }, { kind: "decimal", operator: "greaterThanOrEqual", formula1: "=B1", formula2: null }],
    // 5 January 2026 is day 46027 of Excel's calendar; noon is half a day.
    [{ date: { formula1: "2026-01-05", operator: "LessThan" } }, { kind: "date", operator: "lessThan", formula1: "=46027", formula2: null }],
    [{ time: { formula1: "12:00", operator: "EqualTo" } }, { kind: "time", operator: "equal", formula1: "=0.5", formula2: null }],
    [{ textLength: { formula1: 10, operator: "NotEqualTo" } }, { kind: "textLength", operator: "notEqual", formula1: "=10", formula2: null }],
    [{ custom: { formula: "=A1>0" } }, { kind: "custom", formula: "=A1>0" }],
  ])("%j", async (asked, rule) => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => { sheet.getRange("A1:A3").dataValidation.rule = asked; });
    expect(rules(workbook.sheets[0]!.dataValidations)).toEqual([{ rule, rects: [rect(0, 0, 2, 0)] }]);
    const read = await onSheet((sheet) => sheet.getRange("A2").dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt"));
    expect(Object.keys(read.rule)).toEqual(Object.keys(asked));
    expect(read.ignoreBlanks).toBe(true);
  });

  it("takes cells given as a range, also of another sheet", async () => {
    const { workbook } = await openExcel();
    workbook.addSheet("My lists");
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem("My lists").getRange("B2:B4");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(workbook.sheets[0]!.dataValidations[0]?.rule).toMatchObject({ kind: "list", source: "='My lists'!$B$2:$B$4" });
  });

  it("cuts cells out of older rules, whose relative formulas keep their meaning", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:A10").dataValidation.rule = { custom: { formula: "=B1>$C$1" } };
      sheet.getRange("A1:A4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    });
    expect(rules(workbook.sheets[0]!.dataValidations)).toEqual([
      { rule: { kind: "custom", formula: "=B5>$C$1" }, rects: [rect(4, 0, 9, 0)] },
      { rule: { kind: "wholeNumber", operator: "greaterThan", formula1: "=0", formula2: null }, rects: [rect(0, 0, 3, 0)] },
    ]);
    const types = await onSheet((sheet) => ["A1", "A5", "A1:A10", "B1"].map((address) => sheet.getRange(address).dataValidation.load("type")));
    expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "Custom", "Inconsistent", "None"]);
    await onSheet((sheet) => { sheet.getRange("A:A").dataValidation.clear(); });
    expect(workbook.sheets[0]!.dataValidations).toEqual([]);
  });

  it("keeps prompt and alert with the rule, and refuses what Excel refuses", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("A1:B2");
      dataValidation.prompt = { message: "m", showPrompt: true, title: "t" };
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      dataValidation.errorAlert = { message: "no", showAlert: true, style: "Information", title: "oh" };
      dataValidation.ignoreBlanks = false;
    });
    expect(workbook.sheets[0]!.dataValidations).toMatchObject([{ ignoreBlanks: false, prompt: { title: "t", message: "m" }, alert: { style: "information", title: "oh", message: "no" }, rule: { kind: "wholeNumber" } }]);
    const set = (rule: Excel.DataValidationRule) => codeOf(onSheet((sheet) => { sheet.getRange("A1").dataValidation.rule = rule; }));
    expect(await set({ wholeNumber: { formula1: 1, operator: "Between" } })).toBe("InvalidArgument");
    expect(await set({ list: { inCellDropDown: true, source: "x".repeat(255) } })).toBe("none");
    expect(await set({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe("InvalidArgument");
    expect(await set({ custom: { formula: "=1" }, decimal: { formula1: 1, operator: "EqualTo" } })).toBe("InvalidArgument");
  });
});

describe("hyperlinks through Office.js", () => {
  it("link a cell, show their text in blue, and are read back", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => { sheet.getRange("A1").hyperlink = { address: "https://example.org/p.htm#part", textToDisplay: "See", screenTip: "there" }; });
    const sheet = workbook.sheets[0]!;
    expect(sheet.hyperlinks).toMatchObject([{ rect: rect(0, 0, 0, 0), address: "https://example.org/p.htm", location: "part", screenTip: "there" }]);
    expect([sheet.value(0, 0), sheet.style(0, 0).underline]).toEqual(["See", true]);
    const range = await onSheet((each) => each.getRange("A1").load("hyperlink"));
    expect(range.hyperlink).toEqual({ address: "https://example.org/p.htm", documentReference: "part", screenTip: "there", textToDisplay: "See" });
  });

  it("are taken away, with their look or without", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [["a", "b"]]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").hyperlink = { documentReference: "Sheet1!A9" };
      sheet.getRange("A1").clear("Hyperlinks");
      sheet.getRange("B1").clear("RemoveHyperlinks");
    });
    const sheet = workbook.sheets[0]!;
    expect(sheet.hyperlinks).toEqual([]);
    expect([sheet.value(0, 0), sheet.style(0, 0).underline, sheet.style(0, 1).underline]).toEqual(["a", true, false]);
  });
});

describe("what else a sheet has through Office.js", () => {
  it("margins in any unit, a scale, a totals row", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [["Name", "Score"], ["a", 1], ["b", 2], [null, "below"]]);
    await onSheet((sheet) => {
      sheet.pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
      sheet.pageLayout.zoom = { scale: 80 };
      sheet.tables.add("A1:B3", true).showTotals = true;
    });
    const sheet = workbook.sheets[0]!;
    expect(sheet.pageSetup).toMatchObject({ scale: 80, margins: { top: 72, left: 36, right: 50.4 } });
    expect(workbook.tables[0]).toMatchObject({ hasTotals: true, rect: rect(0, 0, 3, 1) });
    expect([sheet.value(3, 0), sheet.formula(3, 1), sheet.value(4, 1)]).toEqual(["Total", "=SUBTOTAL(109,Table1[Score])", "below"]);
    expect(await codeOf(onSheet((each) => { each.pageLayout.zoom = { scale: 5 }; }))).toBe("InvalidArgument");
  });
});
