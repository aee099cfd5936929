import { sampleSheets } from "../../scripts/sample/sheets";
import { call } from "./calling";

const sheets = sampleSheets();
/** The rows as they stand in the sample workbook, levels in words and numbers as text included. */
const rowsOf = (name: string): readonly (readonly unknown[])[] => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return [sheet.columns.map((column) => column.header), ...sheet.rows];
};
const AS_OF = "2026-11-20";
const [employees, standards, ratings, acquaintance, conflicts, decisions] = ["员工花名册", "任职资格标准", "评定记录", "了解程度", "回避", "评议结论"].map(rowsOf);
const route = call("ROUTE", [employees, AS_OF, acquaintance, conflicts]) as unknown[][];
const scores = call("SCORES", [employees, standards, ratings, AS_OF, acquaintance, conflicts, null, decisions]) as unknown[][];
const routeOf = (id: string): unknown[] => route.find((row) => row[0] === id) ?? [];
const scoreOf = (id: string): unknown[] => scores.find((row) => row[0] === id) ?? [];

/**
 * Reasoned by hand from the rulebook (§4) and the roster, not taken from a run. Committee = senior managers, department managers
 * and supervisors; its chair is the senior manager of the highest grade, 0001 at 6-8.
 */
const ROUTES: readonly (readonly [id: string, why: string, body: string, method: string, chair: string, rule: string])[] = [
  ["1030", "department manager, hence on the committee", "committee", "ballots", "0001", "P-6.6.1.3"],
  ["1011", "supervisor of a special group: the committee comes first", "committee", "ballots", "0001", "P-6.6.1.3"],
  ["1033", "exactly 4-20", "committee", "collective", "0001", "P-6.6.1.1"],
  ["1041", "5-1: the grade decides before the step", "committee", "collective", "0001", "P-6.6.1.1"],
  ["1037", "4-19, one step below", "department-group", "collective", "1030", "P-6.6.2.1"],
  ["1005", "4-19 in operations", "department-group", "collective", "1001", "P-6.6.2.1"],
  ["1012", "finance and commerce", "special-group", "collective", "1001", "P-6.1"],
  ["1013", "the same group, supervisor a relative", "special-group", "collective", "1001", "P-6.1"],
  ["1023", "HR and administration, grade in full width", "special-group", "collective", "1001", "P-6.1"],
  ["1054", "on probation", "new-hire-panel", "collective", "1050", "P-6.6.3"],
  ["1079", "typed as probation, but regularised before the day", "department-group", "collective", "1070", "P-6.6.2.1"],
  ["1080", "graduate of last year, regularised since", "department-group", "collective", "1070", "P-6.6.2.1"],
  ["1072", "everyone else", "department-group", "collective", "1070", "P-6.6.2.1"],
  ["1042", "new graduate in probation", "none", "none", "", "P-6.5b"],
  ["1025", "intern", "none", "none", "", "P-6.5b"],
  ["1006", "not eligible, below the threshold", "none", "none", "", "P-6.6.2.1"],
  ["1010", "not eligible, above the threshold", "none", "none", "", "P-6.6.1.1"],
];

describe("who assesses whom in the sample company", () => {
  for (const [id, why, ...expected] of ROUTES) {
    it(`${id}: ${why}`, () => {
      expect(routeOf(id).slice(1)).toEqual(expected);
    });
  }

  it("lists nobody who has left, and routes nobody without a grade", () => {
    expect(route.map((row) => row[0])).not.toEqual(expect.arrayContaining(["1044"]));
    expect(route.map((row) => row[0])).not.toEqual(expect.arrayContaining(["1062"]));
    expect(routeOf("1024").slice(1, 3)).toEqual(["unroutable", "none"]);
  });

  it("panels: the subject leaves, a relative leaves, and only close key employees join a new hire's", () => {
    const panel = (id: string): unknown[] => (call("PANEL", [id, employees, AS_OF, acquaintance, conflicts]) as unknown[][]).slice(1).map(([who, , part, included, reason]) => [who, part, included, reason]);
    expect(panel("1072")).toEqual([["1070", "chair", true, ""], ["1071", "member", true, ""], ["1073", "member", true, ""], ["1072", "member", false, "self"]]);
    expect(panel("1013")).toEqual([["1001", "chair", true, ""], ["1011", "member", false, "conflict"]]);
    expect(panel("1054")).toEqual([["1050", "chair", true, ""], ["1052", "member", true, ""], ["1055", "member", true, ""]]);
    expect(panel("1043")).toEqual([["1030", "chair", true, ""], ["1032", "member", true, ""], ["1038", "member", true, ""]]);
  });
});

/**
 * Scores worked out by hand from the ballots in scripts/sample/notable.ts: level per line, x = 1 + 0.5·gap, y = Σ x·w.
 * Example 1072: 4/4, 3/3, 3/3, 4/3, 3/4, 4/3 with 20, 20, 15, 15, 20, 10 → 0.2+0.2+0.15+0.225+0.1+0.15 = 1.025.
 */
const SCORES: readonly (readonly [id: string, why: string, score: number, match: number, mainGap: string, verdict: string])[] = [
  ["1030", "means of ballots; her own does not count; strategy only from those who know it: 4.5, 4.25, 3.75, 4.5", 1.11875, 0.984375, "协作能力", "not-qualified"],
  ["1033", "review by the committee; the more familiar manager's view stands: 3, 4, 5, 4, 4, 4", 1.425, 1, "", "qualified"],
  ["1012", "who knows the speciality decides professional lines; a ballot from outside the panel is left out: 4, 3, 4, 4", 1.1, 1, "", "qualified"],
  ["1013", "the relative's ballots do not count: 4, 3, 3, 4", 1, 1, "", "qualified"],
  ["1054", "the close colleague's view stands on talk: 2, 3, 4, 3", 1.125, 0.25 * (2 / 3) + 0.75, "业务能力", "not-qualified"],
  ["1072", "a store manager: 4, 3, 3, 4, 3, 4", 1.025, 0.95, "客户服务", "not-qualified"],
  ["1034", "three opinions on delivery, settled by a decision: 3, 3, 4, 2, 3, 3", 0.925, 0.95, "技术能力", "not-qualified"],
  ["1039", "levels in words: 3, 3, 4, 3, 2, 4", 0.95, 0.8 + 0.2 * (2 / 3), "项目经验", "not-qualified"],
  ["1040", "a level off the scale does not count: 2, 3, 4, 3, 3, 3", 0.925, 0.95, "专业知识", "not-qualified"],
  ["1056", "the later of two ballots counts: 3, 3, 4, 3", 1.25, 1, "", "qualified"],
  ["1075", "ballots after two months do not count: 3, 3, 2, 3", 1.05, 1, "", "qualified"],
];

describe("what comes of the ballots of the sample company", () => {
  for (const [id, why, score, match, mainGap, verdict] of SCORES) {
    it(`${id}: ${why}`, () => {
      const row = scoreOf(id);
      expect(row[6]).toBeCloseTo(score, 10);
      expect(row[7]).toBeCloseTo(match, 10);
      expect(row.slice(8)).toEqual([mainGap, "scored", verdict]);
    });
  }

  it("1036: a tie on one line leaves no score", () => {
    expect(scoreOf("1036").slice(4)).toEqual([5, 6, "", "", expect.any(String), "incomplete", ""]);
  });

  it("says which ballots were left out and why", () => {
    const lines = call("LINES", [employees, standards, ratings, AS_OF, acquaintance, conflicts, null, decisions]) as unknown[][];
    const excluded = (id: string, competency: string): unknown => lines.find((row) => row[0] === id && row[1] === competency)?.[10];
    expect(excluded("1030", "团队带教")).toBe("1030 (self)");
    expect(excluded("1012", "跨部门协作")).toBe("1021 (not-on-panel)");
    expect(excluded("1013", "账务处理")).toBe("1011 (conflict)");
    expect(excluded("1040", "编程实现")).toBe("1032 (void-level)");
    expect(excluded("1075", "销售技巧")).toBe("1073 (short-acquaintance)");
    expect(excluded("1056", "服务技巧")).toBe("1052 (duplicate)");
    expect(excluded("1033", "法规与标准知识")).toBe("0001 (no-speciality); 1001 (no-speciality)");
  });

  it("shows the matrix with a column for each competency of the standards", () => {
    const matrix = call("MATRIX", [employees, standards, ratings, "actual", AS_OF, acquaintance, conflicts, null, decisions]) as unknown[][];
    expect(matrix[0]?.slice(0, 4)).toEqual(["id", "name", "门店经营分析", "商品与库存管理"]);
    const column = matrix[0]!.indexOf("项目交付");
    expect(matrix.find((row) => row[0] === "1034")?.[column]).toBe(3);
    expect(matrix.find((row) => row[0] === "1072")?.[column]).toBe("");
  });
});
