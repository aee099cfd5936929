import { evaluated, put, qualWorkbench } from "./qualWorkbench";
import type { Workbench } from "../../src/workbench";

const EMPLOYEES = [["employeeId", "name", "position"], ["01", "Ann", "P"], ["02", "Ben", "P"], ["03", "Cem", "P"]];
const STANDARDS = [["position", "competency", "requiredLevel", "weight"], ["P", "X", 3, 40], ["P", "Y", 4, 60]];
const RATINGS = [["employeeId", "evaluatorId", "competency", "level"], ["01", "90", "X", 3], ["01", "90", "Y", 2], ["02", "90", "X", 5], ["02", "90", "Y", 4], ["03", "90", "X", 2]];
const COURSES = [["course", "competency", "fromLevel", "toLevel", "cost"], ["Y3", "Y", 2, 3, 100], ["Y4", "Y", 3, 4, 150]];

let bench: Workbench;
beforeAll(async () => {
  bench = await qualWorkbench({ route: "wire", blankAs: "zero" });
  put(bench, 0, 0, EMPLOYEES);
  put(bench, 0, 4, STANDARDS);
  put(bench, 0, 9, RATINGS);
  put(bench, 0, 14, COURSES);
});
afterAll(() => { bench.dispose(); });

const TABLES = "A1:C4,E1:H3,J1:M6";

/** Reckoned by hand from the rulebook. Ann: 0.4·1 + 0.6·0 = 0.4; Ben: 0.4·2 + 0.6·1 = 1.4; Cem has one line unrated. */
const FORMULAS: readonly (readonly [string, unknown])[] = [
  [`=INDEX(SORT(QUAL.SCORES(${TABLES}),7,-1),2,1)`, "03"],
  [`=INDEX(SORT(DROP(QUAL.SCORES(${TABLES}),1),1,-1),0,1)`, [["03"], ["02"], ["01"]]],
  [`=LET(s,DROP(QUAL.SCORES(${TABLES}),1),INDEX(SORT(FILTER(s,INDEX(s,,7)<>""),7,-1),0,7))`, [[1.4], [0.4]]],
  [`=LET(n,QUAL.NEEDS(${TABLES},O1:S3),INDEX(FILTER(n,INDEX(n,,1)="01"),0,4))`, [["Y3"], ["Y4"]]],
  [`=SUM(INDEX(DROP(QUAL.NEEDS(${TABLES},O1:S3),1),,6))`, 250],
  [`=XLOOKUP("02",INDEX(QUAL.MATRIX(${TABLES}),,1),INDEX(QUAL.MATRIX(${TABLES}),,3))`, 5],
  [`=VLOOKUP("01",QUAL.MATRIX(${TABLES},"gap"),4,FALSE)`, -2],
  [`=ROWS(QUAL.LINES(${TABLES}))`, 7],
  [`=COUNTIF(J2:J6,"01")+SUM(QUAL.GAP({3,3},{4,5}))`, 5],
  ["=QUAL.WEIGHTED(QUAL.ATTAINMENT({5,4,5,10},{4,3,3,9}),{30,40,20,10})", 0.75],
  ['=QUAL.SCORE({3,3},QUAL.LEVEL({"专家","L4"}),{0.5,0.5})', 1.75],
  ["=SUM(IFERROR(QUAL.GAP({3,3},{4,0}),0))", 1],
  ['=IF(QUAL.ATLEASTGRADE("4-20","4等20级"),"yes","no")', "yes"],
  ["=BYROW({4,3;3,3},LAMBDA(r,QUAL.SCORE({3,3},r,{0.5,0.5})))", [[1.25], [1]]],
  ["=MAP({3,4},{4,4},LAMBDA(r,a,QUAL.GAP(r,a)))", [[1, 0]]],
  ["=TRANSPOSE(QUAL.SCORE({3;3},{4,3;3,3},{0.5;0.5}))", [[1.25], [1]]],
  ["=IFNA(QUAL.CONSENSUS({3,4}),\"tie\")", "tie"],
  ["=ERROR.TYPE(QUAL.CONSENSUS({3,4}))", 7],
  ["=ISERROR(QUAL.LEVEL(\"banana\"))", true],
  ["=AVERAGE(QUAL.GAP(G2:G3,{3;4}))", 0],
  ["=INDEX(QUAL.EXPLAIN({\"A\",\"B\"},{3,3},{4,3},{0.5,0.5}),3,8)-QUAL.SCORE({3,3},{4,3},{0.5,0.5})", 0],
  ["=QUAL.CONSENSUS(QUAL.LEVEL({\"骨干\",\"L3\",\"4级\"}))", 3],
];

describe("nested in each other and in native functions, over the wire", () => {
  const spaced = FORMULAS.map(([formula, expected], at) => ({ formula, rows: (Array.isArray(expected) ? expected : [[expected]]) as unknown[][], top: 10 + at * 6 }));
  beforeAll(async () => {
    // All at once: each answer over the wire waits half a second, as in Excel.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const { formula, top } of spaced) sheet.getCell(top, 30).formulas = [[formula]];
      await context.sync();
    });
    await bench.calculation.idle();
  });

  it.each(spaced)("$formula", ({ rows, top }) => {
    const [sheet] = bench.workbook.sheets;
    expect(sheet!.values({ top, left: 30, bottom: top + rows.length - 1, right: 29 + rows[0]!.length })).toEqual(rows);
  });

  it("a header above numbers stays above them when they are sorted downwards, and so does who has no score, as texts do", async () => {
    expect(await evaluated(bench, `=INDEX(SORT(QUAL.SCORES(${TABLES}),7,-1),0,7)`)).toEqual([["score"], [""], [1.4], [0.4]]);
  });
});
