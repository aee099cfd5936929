import fc from "fast-check";
import { certainDate, columnOrder } from "../../src/workbook/fixes/certainDate";
import { planFixes } from "../../src/workbook/fixes";
import type { CellScalar } from "../../src/workbook/grid";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import { company, type Change } from "./findings/company";

function plan(change: Change) {
  const grid = company(change);
  const mapping = findTables(grid);
  const { tables } = readTables(grid, mapping);
  return planFixes({ grid, mapping, tables, records: toRecords(tables).records }).map(({ kind, sheet, row, column, before, after, format }) => [kind, sheet, row, column, before, after, format]);
}
const at = (address: string, value: CellScalar): Change => ({ cells: { [address]: value } });

test("a clean company has nothing to fix", () => expect(plan({})).toEqual([]));

describe("a text is a day only where it can be no other", () => {
  const none = { dayFirst: 0, monthFirst: 0 };
  // Serials of 2020-01-31, 2020-03-02 and 2020-02-03 as LibreOffice and Excel count them.
  it.each([
    ["2020-01-31", 43861], ["2020/1/31", 43861], ["2020.01.31", 43861], ["2020年1月31日", 43861], ["20200131", 43861], ["２０２０-０１-３１", 43861],
    ["31/01/2020", 43861], ["01/31/2020", 43861], ["31 Jan 2020", 43861], ["Jan 31, 2020", 43861], ["2020-01-31 00:00:00", 43861], ["05/05/2020", 43956],
    ["02/03/2020", null], ["31/01/20", null], ["2020-01", null], ["2020.02.30", null], ["2020-01-31 08:30", null], ["约2020年", null], ["Q1 2020", null],
  ])("%s", (text, day) => expect(certainDate(text, none)).toBe(day));

  it("unless the rest of its column tells the order, and all of it the same one", () => {
    expect(certainDate("02/03/2020", columnOrder(["31/01/2020"]))).toBe(43892);
    expect(certainDate("02/03/2020", columnOrder(["01/31/2020"]))).toBe(43864);
    expect(certainDate("02/03/2020", columnOrder(["31/01/2020", "01/31/2020"]))).toBeNull();
  });
});

describe("what is fixed and what is left to a person", () => {
  it.each<[string, Change, readonly unknown[]]>([
    ["thousands", at("花名册!L4", "1,250"), ["number", "花名册", 3, 11, "1,250", 1250, null]],
    ["a percentage as text", at("标准!E3", "40%"), ["number", "标准", 2, 4, "40%", 0.4, "0%"]],
    ["a percentage with decimals", at("标准!E3", "12.5 %".replace(" ", "")), ["number", "标准", 2, 4, "12.5%", 0.125, "0.0%"]],
    ["a number in a text cell", { ...at("花名册!L4", "8"), sheets: { 花名册: { formats: { L4: "@" } } } }, ["number", "花名册", 3, 11, "8", 8, "General"]],
    ["a level in words, when asked", at("评定!D3", "四级"), ["level", "评定", 2, 3, "四级", 4, null]],
    ["a competency in other letters", { cells: { "标准!B3": "AI 应用", "评定!C5": "ai 应用" } }, ["spelling", "评定", 4, 2, "ai 应用", "AI 应用", null]],
    ["a day of the calendar of 1904", { ...at("花名册!G4", "2020-02-03"), date1904: true }, ["date", "花名册", 3, 6, "2020-02-03", 43864 - 1462, null]],
    ["a day shown as a number", { sheets: { 评定: { formats: { F5: "General" } } } }, ["date-format", "评定", 4, 5, 46301, 46301, "yyyy-mm-dd"]],
    ["a day of eight figures", at("花名册!G4", 20200203), ["date", "花名册", 3, 6, 20200203, 43864, null]],
  ])("%s", (_what, change, fix) => expect(plan(change)).toEqual([fix]));

  it.each<[string, Change]>([
    ["a number with its unit", at("花名册!L4", "8年")],
    ["a decimal comma", at("花名册!L4", "8,5")],
    ["a range", at("花名册!L4", "3-5")],
    ["a day that could be two", at("花名册!G4", "02/03/2020")],
    ["a formula's text", { ...at("花名册!L4", "8"), sheets: { 花名册: { formulas: { L4: "=TEXT(8,\"0\")" } } } }],
    ["a name spread out", at("花名册!B4", "王 强")],
    ["a number nobody has", at("评定!A3", "909")],
    ["plain numbers where days count from 1904", { date1904: true, sheets: { 评定: { formats: { F5: "General" } } } }],
  ])("never %s", (_what, change) => expect(plan(change)).toEqual([]));

  it("keeps what a cell says, whatever spaces stand in and around it", () => {
    const space = fc.constantFrom(" ", "\u00a0", "\u2003", "\u200b", "\t");
    fc.assert(fc.property(fc.array(space, { minLength: 1, maxLength: 4 }), fc.array(space, { maxLength: 4 }), (before, after) => {
      const [fix] = plan(at("花名册!C4", `${before.join("")}研发中心${after.join("")}`));
      expect(fix?.slice(0, 4)).toEqual(["spaces", "花名册", 3, 2]);
      expect(fix?.[5]).toBe("研发中心");
    }), { numRuns: 40 });
  });
});
