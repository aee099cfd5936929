import fc from "fast-check";
import { call, ErrorValue } from "./calling";

/** Small companies of every kind: with and without grades, roles, dates, unrated lines, off-scale and worded levels. */
const id = fc.constantFrom("01", "02", "03", "04", "05");
const level = fc.constantFrom<unknown>(1, 2, 3, 4, 5, 3.5, 7, 0, "", null, "专家", "banana", { error: "#N/A" });
const company = fc.record({
  people: fc.array(fc.tuple(id, fc.constantFrom("甲", "乙"), fc.constantFrom("店长", "顾问", "无"), fc.constantFrom("4等20级", "3-5", "", "20", "5等1级"), fc.constantFrom("高层管理", "部门经理", "主管", "组长", "骨干员工", ""), fc.constantFrom("正式", "试用期", "离职", "实习生", "应届生", "")), { minLength: 1, maxLength: 6 }),
  weights: fc.constantFrom<unknown[]>([0.4, 0.6], [40, 60], [0.5, 0.4], ["", ""], [1, ""]),
  ballots: fc.array(fc.tuple(id, fc.oneof(id, fc.constantFrom("", "99")), fc.constantFrom("经营", "团队", "别的"), level, fc.constantFrom<unknown>("", 0, 2, 3, 12), fc.constantFrom<unknown>("", "√", true)), { maxLength: 20 }),
  asOf: fc.constantFrom<unknown>(null, "", 46346, "2026-11-20"),
  policy: fc.constantFrom<unknown>(null, [["missing", "renormalise"]], [["tie", "lower"], ["quorum", 2]], [["key", "value"], ["panel", "anyone"]]),
});
type Company = typeof company extends fc.Arbitrary<infer Shape> ? Shape : never;

function tablesOf({ people, weights, ballots }: Company): unknown[][][] {
  return [
    [["工号", "姓名", "岗位", "职等职级", "评定身份", "员工类型", "部门"], ...people.map((person) => [...person, "门店"])],
    [["岗位", "能力项", "能力类别", "应达到等级", "权重"], ["店长", "经营", "序列专业", 4, weights[0]], ["店长", "团队", "全员核心", 3, weights[1]], ["顾问", "经营", "", 2, 1]],
    [["被评人工号", "评定人工号", "能力项", "评定等级", "了解月数", "是否更熟悉"], ...ballots],
  ];
}

function expectTable(result: unknown[][] | ErrorValue, header: readonly string[]): void {
  if (result instanceof ErrorValue) {
    expect(["#VALUE!", "#N/A"]).toContain(result.code);
    expect(result.message).not.toContain("failed for a reason of its own");
    return;
  }
  expect(result[0]?.slice(0, header.length)).toEqual(header);
  for (const row of result) {
    expect(row.length).toBe(result[0]?.length);
    for (const cell of row) {
      // A level that is an error value is named in the cells it keeps from an answer.
      if (cell instanceof ErrorValue) {
        expect([cell.code, cell.message]).toEqual(["#VALUE!", expect.stringMatching(/^ratings, row \d+, column 4 holds the error #N\/A/)]);
        continue;
      }
      expect(["number", "string", "boolean"]).toContain(typeof cell);
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    }
  }
}

describe("tables in, tables out", () => {
  it("are rectangles with their header, whatever company they describe", () => {
    fc.assert(fc.property(company, (one) => {
      const [employees, standards, ratings] = tablesOf(one);
      expectTable(call("LINES", [employees, standards, ratings, one.asOf, null, null, one.policy]), ["employeeId", "competency", "class"]);
      expectTable(call("SCORES", [employees, standards, ratings, one.asOf, null, null, one.policy]), ["id", "name", "department"]);
      expectTable(call("MATRIX", [employees, standards, ratings, "points", one.asOf, null, null, one.policy]), ["id", "name", "经营", "团队"]);
      expectTable(call("ROUTE", [employees, one.asOf, null, null, one.policy]), ["id", "body", "method", "chair", "rule"]);
      expectTable(call("PANEL", ["01", employees, one.asOf, null, null, one.policy]), ["evaluatorId", "name", "part", "included", "reason"]);
    }), { numRuns: 60 });
  });

  it("SCORES names the position somebody holds, though no standard stands behind it", () => {
    const scores = call("SCORES", [[["工号", "岗位"], ["01", "店长"], ["02", "厨师"], ["03", null]], [["岗位", "能力项", "应达到等级"], ["店长", "经营", 4]], [["工号", "能力项", "评定等级"], ["01", "经营", 4]]]) as unknown[][];
    expect(scores.slice(1).map((row) => [row[0], row[3], row[9]])).toEqual([["01", "店长", "scored"], ["02", "厨师", "incomplete"], ["03", "", "incomplete"]]);
  });

  it("a matrix whose competencies are called like columns is read by what the standards ask for", () => {
    const employees = [["Employee ID", "Name", "Position"], ["01", "Ann", "Store manager"]];
    const standards = [["Position", "Competency", "Required level", "Weight"], ["Store manager", "Business", 4, 40], ["Store manager", "Team", 4, 30], ["Store manager", "Service", 5, 20], ["Store manager", "Culture", 4, 10]];
    const ratings = [["Employee ID", "Business", "Team", "Service", "Culture"], ["01", 3, 4, 3, 5]];
    // 0.5·0.4 + 1·0.3 + 0·0.2 + 1.5·0.1
    expect((call("SCORES", [employees, standards, ratings]) as unknown[][])[1]?.slice(4, 9)).toEqual([4, 4, 0.65, 0.82, "Service"]);
    const levels = (call("LINES", [employees, standards, ratings]) as unknown[][]).slice(1).map((line) => [line[1], line[4]]);
    expect(levels).toEqual([["Business", 3], ["Team", 4], ["Service", 3], ["Culture", 5]]);
  });

  it("SCORES is what LINES add up to: Σ weight·points, and nobody incomplete has a score", () => {
    fc.assert(fc.property(company, (one) => {
      const [employees, standards, ratings] = tablesOf(one);
      const lines = call("LINES", [employees, standards, ratings, "2026-11-20", null, null, one.policy]);
      const scores = call("SCORES", [employees, standards, ratings, "2026-11-20", null, null, one.policy]);
      if (lines instanceof ErrorValue || scores instanceof ErrorValue) return;
      for (const [person, , , , , , score, , , status] of scores.slice(1)) {
        const own = lines.filter((line) => line[0] === person && typeof line[7] === "number" && line[7] > 0);
        if (status !== "scored") expect(score instanceof ErrorValue ? "" : score).toBe("");
        else expect(score).toBeCloseTo(own.reduce((sum, line) => sum + Number(line[7]) * Number(line[6]), 0), 9);
      }
    }), { numRuns: 60 });
  });

  it("the person alone is never among the counted: own ballots change nothing", () => {
    fc.assert(fc.property(company, id, fc.constantFrom(1, 5), (one, subject, praise) => {
      const [employees, standards, ratings] = tablesOf(one);
      const praised = [...ratings!, [subject, subject, "经营", praise, "", ""], [subject, subject, "团队", praise, "", ""]];
      const column = (table: unknown[][]): unknown => {
        const result = call("SCORES", [employees, standards, table, "2026-11-20", null, null, one.policy]);
        return result instanceof ErrorValue ? result.code : result.find((row) => row[0] === subject)?.[6];
      };
      // Without any ballot the ratings table is empty, and adding rows to it is another case.
      if (one.ballots.some(([, evaluator]) => evaluator !== "")) expect(column(praised)).toEqual(column(ratings!));
    }), { numRuns: 60 });
  });
});
