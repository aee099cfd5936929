import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { buildMatrix, dayFromInput, understandWorkbook } from "../../src/workflows";
import { openWorkbench, type Value, type Workbench } from "../../src/workbench";
import { smallCompany } from "./smallCompany";

const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };
const AS_OF = dayFromInput("2026-11-20")!;

const COURSES: readonly (readonly Value[])[] = [
  ["课程名称", "对应能力", "起始等级", "目标等级", "授课方式", "学时", "费用", "先修课程"],
  ["经营分析三级", "经营分析", 2, 3, "线上", 8, 200, "财务基础"],
  ["经营分析四级", "经营分析", 3, 4, "面授；线上", 16, 600, "经营分析三级"],
  ["财务基础", null, null, null, "线上", 4, 50, null],
  ["企业文化课", "企业文化", 1, 2, "线上", 2, 10, null],
];
const RESULTS: readonly (readonly Value[])[] = [
  ["工号", "姓名", "课程名称", "考试成绩", "是否合格", "考试日期"],
  ["A05", "唐菲", "财务基础", 92, "合格", "2026-03-01"],
  ["A05", "唐菲", "经营分析三级", 41, "不合格", "2026-03-02"],
];

/** A05 is at 2 of 4 in 经营分析 and at 2 of 3 in 团队管理; everybody else meets what is rated. 财务基础 is passed, the third level failed. */
const NEEDS: readonly (readonly Value[])[] = [
  ["id", "competency", "gap", "course", "mode", "cost"],
  ["A05", "经营分析", -2, "经营分析三级", "线上", 200],
  ["A05", "经营分析", -2, "经营分析四级", "面授", 600],
  ["A05", "团队管理", -1, "uncovered", null, null],
];

function withCourses() {
  const workbook = smallCompany();
  for (const [name, rows] of [["课程目录", COURSES], ["考试成绩", RESULTS]] as const) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  }
  return workbook;
}

const blank = (rows: readonly (readonly Value[])[]) => rows.map((row) => row.map((value) => (value === "" ? null : value)));

let registered = false;

describe.each(["null", "zero"] as const)("courses people need, where a blank is %s", (blankAs) => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await openWorkbench({ workbook: withCourses(), addin, blankAs });
    if (!registered) registerFunctions();
    registered = true;
  });
  afterEach(() => bench.dispose());

  async function build() {
    const read = await understandWorkbook({ asOf: AS_OF });
    if (!read.ok) throw new Error(read.problem.code);
    const built = await buildMatrix(read.value, { language: "zh-CN" });
    if (!built.ok) throw new Error(built.problem.code);
    await bench.calculation.idle();
    return { reckoned: read.value, built: built.value };
  }

  it("stand on a sheet of their own, as a table, and QUAL.NEEDS gives the same from the live data", async () => {
    const { built } = await build();
    expect(built).toMatchObject({ live: true });
    expect(built.sheets).toContain("QUAL Needs");
    const table = bench.workbook.tables.find((each) => each.name === "QualNeeds")!;
    const sheet = bench.workbook.sheetByName("QUAL Needs")!;
    expect(blank(sheet.values(table.rect))).toEqual(NEEDS);
    expect(sheet.value(0, 0)).toBe("课程需求");
    expect(String(sheet.value(1, 2))).toContain("截至 2026-11-20 的数值：1 人共需 2 门次课程；1 处差距没有适用课程。");
    const place = bench.workbook.addSheet("试算");
    place.setFormula(0, 0, "=QUAL.NEEDS(QualEmployees,QualStandards,QualRatings,课程目录!A1:H5,考试成绩!A1:F3,QualAsOf)");
    place.setFormula(20, 0, '=FILTER(QUAL.NEEDS(QualEmployees,QualStandards,QualRatings,课程目录!A1:H5,考试成绩!A1:F3,QualAsOf),INDEX(QUAL.NEEDS(QualEmployees,QualStandards,QualRatings,课程目录!A1:H5,考试成绩!A1:F3,QualAsOf),,4)="uncovered")');
    await bench.calculation.idle();
    expect(blank(place.values(place.spillRect(0, 0)!))).toEqual(NEEDS);
    expect(blank(place.values(place.spillRect(20, 0)!))).toEqual([NEEDS[3]]);
  });

  it("keep their sheet and their table at the next build", async () => {
    await build();
    const { built } = await build();
    expect(built.sheets.filter((name) => name.startsWith("QUAL Needs"))).toEqual(["QUAL Needs"]);
    expect(bench.workbook.tables.filter(({ name }) => name.startsWith("QualNeeds"))).toHaveLength(1);
  });

  it("are told of what the catalogue says that nobody can follow, with its cell", async () => {
    bench.workbook.sheetByName("课程目录")!.setValue(3, 7, "经营分析四级");
    const { reckoned } = await build();
    const circle = reckoned.findings.find(({ code }) => code === "course-circle")!;
    expect([circle.where?.sheet, circle.where?.rect]).toEqual(["课程目录", { top: 1, left: 7, bottom: 1, right: 7 }]);
  });
});

it("without a catalogue there is no sheet of needs", async () => {
  const bench = await openWorkbench({ workbook: smallCompany(), addin });
  const read = await understandWorkbook({ asOf: AS_OF });
  if (!read.ok) throw new Error(read.problem.code);
  const built = await buildMatrix(read.value, { language: "en" });
  expect(built.ok && built.value.sheets.includes("QUAL Needs")).toBe(false);
  bench.dispose();
});
