import { call, ErrorValue } from "./calling";

/** Who leaves in March is still there in February and gone in April; the roster says nothing but the day. */
const EMPLOYEES = [["工号", "姓名", "岗位", "职等职级", "离职日期"], ["01", "甲", "店长", "4等20级", 46112], ["02", "乙", "店长", "4等10级", ""]];
const STANDARDS = [["岗位", "能力项", "能力类别", "应达到等级", "权重"], ["店长", "经营", "全员核心", 3, 1]];
const RATINGS = [["被评人工号", "评定人工号", "能力项", "评定等级", "日期"], ["01", "02", "经营", 3, 46050]];
/** 2026-02-15 and 2026-04-15; the leave date above is 2026-03-31. */
const FEBRUARY = 46068, APRIL = 46127;

function peopleOf(result: unknown[][] | ErrorValue): unknown[] {
  if (result instanceof ErrorValue) throw new Error(result.message);
  return result.slice(1).map((row) => row[0]);
}

it.each([["SCORES", [EMPLOYEES, STANDARDS, RATINGS]], ["MATRIX", [EMPLOYEES, STANDARDS, RATINGS, "actual"]]])("%s counts somebody until the day they leave", (id, tables) => {
  const people = (asOf: number | null): unknown[] => peopleOf(call(id, [...tables, asOf]));
  expect(people(APRIL)).not.toEqual(people(FEBRUARY));
  // Left out, the day is that of the last rating, 28 January: before the leave date.
  expect(people(null)).toEqual(people(FEBRUARY));
});

it("ROUTE sends to a body whoever leaves later only", () => {
  const bodies = (asOf: number): unknown => call("ROUTE", [EMPLOYEES, asOf]);
  expect(bodies(FEBRUARY)).not.toEqual(bodies(APRIL));
});
