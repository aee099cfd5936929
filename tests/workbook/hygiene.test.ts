import { cellAddress } from "../../src/workbook/grid";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { checkHygiene } from "../../src/workbook/findings";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import { workbookFrom } from "./gridFrom";

/** code at cell, of everything reading, joining and hygiene find. */
function found(workbook: WorkbookGrid, asOf: number | null = null): string[] {
  const mapping = findTables(workbook);
  const read = readTables(workbook, mapping);
  const records = toRecords(read.tables);
  return [...read.findings, ...records.findings, ...checkHygiene({ grid: workbook, mapping, read, records, asOf })]
    .map(({ code, where }) => `${code} ${where.sheet ?? ""}${where.row >= 0 && where.column >= 0 ? `!${cellAddress(where.row, where.column)}` : ""}`);
}

const ROSTER = [["工号", "姓名", "部门", "岗位", "职级", "入职日期", "转正日期"], ["001", "陈一", "研发", "工程师", "4-18", 45000, 45090], ["002", "李二", "研发", "工程师", "4-19", 45001, 45091], ["003", "王三", "研发", "经理", "5-1", 43000, 43090]] as const;
const STANDARD = [["岗位", "能力项", "要求等级"], ["工程师", "设计", 3], ["工程师", "测试", 3], ["经理", "管理", 4]] as const;
const DATES = { "F2:G5": "yyyy-mm-dd" };

function book(roster: readonly (readonly (string | number | null)[])[], ratings: readonly (readonly (string | number | null)[])[], formats: Record<string, string> = DATES): WorkbookGrid {
  return workbookFrom({ name: "花名册", rows: roster, formats }, { name: "标准", rows: STANDARD }, { name: "评定", rows: ratings, formats: { "E2:F9": "yyyy-mm-dd" } });
}
const HEAD = ["工号", "评委工号", "能力项", "评定等级", "日期"];
const clean = [HEAD, ["001", "003", "设计", 3, 46300], ["001", "003", "测试", 4, 46300], ["003", "002", "管理", 4, 46301]];

test("a clean workbook has nothing to find", () => expect(found(book(ROSTER, clean), 46301)).toEqual([]));

test.each([
  ["a level nobody understands", [HEAD, ["001", "003", "设计", "高级", 46300], ["001", "003", "测试", 4, 46300], ["003", "002", "管理", 4, 46300]], "level-not-understood 评定!D2"],
  ["a level off the scale", [HEAD, ["001", "003", "设计", 7, 46300], ["001", "003", "测试", 4, 46300], ["003", "002", "管理", 4, 46300]], "level-off-scale 评定!D2"],
  ["level 0, which is no blank", [HEAD, ["001", "003", "设计", 0, 46300], ["001", "003", "测试", 4, 46300], ["003", "002", "管理", 4, 46300]], "level-off-scale 评定!D2"],
  ["a number stored as text", [HEAD, ["001", "003", "设计", "3", 46300], ["001", "003", "测试", 4, 46300], ["003", "002", "管理", 4, 46300]], "level-text-number 评定!D2"],
  ["a person nobody knows", [HEAD, ["009", "003", "设计", 3, 46300], ...clean.slice(1)], "person-unknown 评定!A2"],
  ["an evaluator nobody knows", [HEAD, ["001", "X9", "设计", 3, 46300], ...clean.slice(2)], "evaluator-unknown 评定!B2"],
  ["a number without its zeros", [HEAD, [1, "003", "设计", 3, 46300], ...clean.slice(2)], "matched-by-zeros 评定!A2"],
  ["a full-width number", [HEAD, ["\uff10\uff10\uff11", "003", "设计", 3, 46300], ...clean.slice(2)], "text-wide 评定!A2"],
  ["a name for a number", [HEAD, ["陈一", "003", "设计", 3, 46300], ...clean.slice(2)], "matched-by-name 评定!A2"],
  ["a competency of no standard", [HEAD, ["001", "003", "烹饪", 3, 46300], ...clean.slice(1)], "competency-not-in-standard 评定!C2"],
  ["a competency spelt differently", [HEAD, ["001", "003", "设 计", 3, 46300], ...clean.slice(1)], "competency-not-in-standard 评定!C2"],
  ["a line nobody is rated on", [HEAD, ["001", "003", "设计", 3, 46300], ["003", "002", "管理", 4, 46300]], "competency-never-rated 标准!B3"],
] as const)("%s", (_what, ratings, code) => expect(found(book(ROSTER, ratings), 46301)).toContain(code));

test.each([
  ["a position without standard", ["004", "赵四", "研发", "厨师", "4-1", 45000, 45090], "position-without-standard 花名册!D5"],
  ["no position", ["004", "赵四", "研发", null, "4-1", 45000, 45090], "person-without-position 花名册!D5"],
  ["the same person twice", ["003", "王三", "研发", "经理", "5-1", 43000, 43090], "person-twice 花名册!A5"],
  ["one number for two", ["003", "赵四", "研发", "经理", "5-1", 43000, 43090], "id-two-names 花名册!A5"],
  ["a number that differs by zeros", [3, "赵四", "研发", "经理", "5-1", 43000, 43090], "ids-alike 花名册!A5"],
  ["a grade nobody understands", ["004", "赵四", "研发", "经理", "高管", 43000, 43090], "grade-unreadable 花名册!E5"],
  ["a bare step", ["004", "赵四", "研发", "经理", "20级", 43000, 43090], "grade-bare 花名册!E5"],
  ["regularised before the first day", ["004", "赵四", "研发", "经理", "5-1", 43000, 42999], "regularised-before-hire 花名册!G5"],
  ["a date as text", ["004", "赵四", "研发", "经理", "5-1", "2020-02-30", 43090], "date-unreadable 花名册!F5"],
] as const)("%s", (_what, row, code) => expect(found(book([...ROSTER, row], clean), 46301)).toContain(code));

test("a date in a grade column, with the fix it suggests", () => {
  const workbook = book([...ROSTER, ["004", "赵四", "研发", "经理", 46132, 43000, 43090]], clean, { ...DATES, E5: "m\"月\"d\"日\"" });
  expect(found(workbook)).toContain("grade-is-date 花名册!E5");
  const { findings } = readTables(workbook, findTables(workbook));
  // 46132 is 2026-04-20: what Excel makes of a typed 4-20.
  expect(findings.find((finding) => finding.code === "grade-is-date")?.facts["fix"]).toBe("4-20");
});

test("the day itself is not the future, the day after is", () => {
  const on = (day: number): string[] => found(book(ROSTER, [HEAD, ["001", "003", "设计", 3, day], ...clean.slice(2)]), 46301).filter((line) => line.startsWith("date-future"));
  expect([on(46300), on(46301), on(46302)]).toEqual([[], [], ["date-future 评定!E2"]]);
});

test("a fault in thousands of cells is told in few lines, with the count", () => {
  const rows = Array.from({ length: 3000 }, (_row, index) => [`E${index}`, "设计", "banana"]);
  const workbook = workbookFrom({ name: "评定", rows: [["工号", "能力项", "评定等级"], ...rows] });
  const { findings } = readTables(workbook, findTables(workbook));
  expect(findings.length).toBe(1);
  expect(findings[0]?.facts["more"]).toBe(2999);
});

test("hidden rows and merged cells are said", () => {
  const workbook = workbookFrom({ name: "标准", rows: [["岗位", "能力项", "要求等级"], ["工程师", "设计", 3], [null, "测试", 3], ["经理", "管理", 4]], merges: ["A2:A3"], hiddenRows: [3] });
  expect(found(workbook)).toEqual(expect.arrayContaining(["rows-hidden 标准!A4", "merged-filled 标准!A2"]));
});

test("dates of the 1904 system are the same days", () => {
  const workbook = { ...book(ROSTER.map((row, index) => row.map((cell, column) => (index > 0 && column > 4 && typeof cell === "number" ? cell - 1462 : cell))), [HEAD]), date1904: true };
  const { records } = toRecords(readTables(workbook, findTables(workbook)).tables);
  expect(records.employees.map((employee) => employee.hireDate)).toEqual([45000, 45001, 43000]);
});

test("two orders of date in one column are a warning, none that decides too", () => {
  const of = (dates: readonly string[]): string[] => found(workbookFrom({ name: "花名册", rows: [["工号", "姓名", "部门", "入职日期"], ...dates.map((date, index) => [`E${index}`, `人${index}`, "研发", date])] })).filter((line) => line.startsWith("date-order"));
  expect(of(["31/01/2020", "05/02/2020"])).toEqual(["date-order-taken 花名册!D2"]);
  expect(of(["31/01/2020", "01/31/2020"])).toEqual(["date-order-mixed 花名册!D2"]);
  expect(of(["01/02/2020", "03/04/2020"])).toEqual(["date-order-open 花名册!D2"]);
  expect(of(["2020-01-31", "2020-02-05"])).toEqual([]);
});

test("a name spread out with spaces is the same name", () => {
  const roster = [...ROSTER.slice(0, 3), ["003", "王　三", "研发", "经理", "5-1", 43000, 43090]];
  const lines = found(book(roster, [HEAD, ["王三", "陈一", "管理", 4, 46300], ...clean.slice(1)]), 46301);
  expect(lines).toContain("name-spaced 花名册!B4");
  expect(lines.filter((line) => /unknown|name-differs/.test(line))).toEqual([]);
});
