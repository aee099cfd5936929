import { registerFunctions } from "../../src/functions/register";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildMatrix, dayFromInput, describePeople, understandWorkbook, type PersonView, type Reckoned } from "../../src/workflows";
import { createWorkbook, openWorkbench, type Value, type Workbench } from "../../src/workbench";
import { RATINGS, RATINGS_SHEET, RATINGS_TOP, smallCompany } from "./smallCompany";

const AS_OF = dayFromInput("2026-11-20")!;
const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };

let registered = false;

async function reckon(): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: AS_OF });
  if (!read.ok) throw new Error(`${read.problem.code} ${JSON.stringify(read.problem.facts)}`);
  return read.value;
}

/** What a spilled sheet shows, header row first. */
function spilled(bench: Workbench, name: string): Value[][] {
  const sheet = bench.workbook.sheetByName(name)!;
  const rect = sheet.spillRect(3, 0);
  return rect ? sheet.values(rect) : [[sheet.value(3, 0)]];
}

const blank = (value: unknown): unknown => (value === "" ? null : value);

/** Excel on the web hands a blank cell to a function as null, Excel on the desktop as 0. */
describe.each(["null", "zero"] as const)("live sheets where a blank is %s", (blankAs) => {
  let bench: Workbench;
  let reckoned: Reckoned;
  beforeEach(async () => {
    bench = await openWorkbench({ workbook: smallCompany(), addin, blankAs });
    // Once for the process, as the add-in's page does.
    if (!registered) registerFunctions();
    registered = true;
    reckoned = await reckon();
    const built = await buildMatrix(reckoned, { language: "zh-CN" });
    expect(built).toMatchObject({ ok: true, value: { live: true } });
    await bench.calculation.idle();
  });
  afterEach(() => bench.dispose());

  function people(): ReadonlyMap<string, PersonView> {
    return new Map(describePeople(reckoned.reckoning).map((person) => [person.id, person]));
  }

  it("show every person's score as `qual run` reports it", () => {
    const [header = [], ...rows] = spilled(bench, "QUAL Scores");
    expect(header).toEqual(["id", "name", "department", "position", "rated", "lines", "score", "match", "mainGap", "status", "verdict"]);
    expect(rows.map((row) => row[0])).toEqual([...people().keys()]);
    for (const row of rows) {
      const person = people().get(String(row[0]))!;
      expect([row[1], blank(row[3]), blank(row[6]), blank(row[7]), blank(row[8]), row[9]]).toEqual([person.name, person.position, person.score, person.match, person.mainGap, person.status]);
    }
  });

  it("do not pretend to know the yearly appraisals: a policy that goes by them makes them say so, and the next build writes values", async () => {
    const policy = bench.workbook.sheetByName("QUAL Policy")!;
    const row = Array.from({ length: 60 }, (_, at) => at).find((at) => policy.value(at, 0) === "promotionScore")!;
    policy.setValue(row, 1, 80);
    await bench.calculation.idle();
    expect(spilled(bench, "QUAL Scores")[0]![0]).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("promotionScore") });
    reckoned = await reckon();
    expect(reckoned.policy.policy.promotionScore).toBe(80);
    expect(await buildMatrix(reckoned, { language: "en" })).toMatchObject({ ok: true, value: { live: false } });
  });

  it("show routing, levels and gaps as `qual run` reports them", () => {
    for (const row of spilled(bench, "QUAL Routing").slice(1)) {
      const { route } = people().get(String(row[0]))!;
      expect(row.slice(1, 3)).toEqual([route.body, route.method]);
    }
    for (const [sheet, field] of [["QUAL Matrix", "actual"], ["QUAL Gaps", "gap"]] as const) {
      const [header = [], ...rows] = spilled(bench, sheet);
      expect(header.slice(2)).toEqual(["经营分析", "团队管理", "客户服务", "企业文化"]);
      for (const row of rows) {
        const lines = new Map(people().get(String(row[0]))!.lines.map((line) => [line.competency, line[field]]));
        header.slice(2).forEach((competency, c) => expect(blank(row[c + 2])).toBe(lines.get(String(competency)) ?? null));
      }
    }
  });

  it("follow one edited rating, and nothing else does", async () => {
    const before = new Map(spilled(bench, "QUAL Scores").map((row) => [row[0], row]));
    const matrixBefore = spilled(bench, "QUAL Matrix");
    const edited = RATINGS.findIndex((row) => row[0] === "A05" && row[2] === "经营分析");
    bench.workbook.sheetByName(RATINGS_SHEET)!.setValue(RATINGS_TOP + edited, 3, 5);
    await bench.calculation.idle();
    for (const row of spilled(bench, "QUAL Scores")) {
      if (row[0] !== "A05") expect(row).toEqual(before.get(row[0]));
    }
    const [, ...after] = spilled(bench, "QUAL Matrix");
    after.forEach((row, r) => row.forEach((value, c) => {
      if (row[0] === "A05" && c === 2) expect([matrixBefore[r + 1]?.[c], value]).toEqual([2, 5]);
      else expect(value).toEqual(matrixBefore[r + 1]?.[c]);
    }));
    // 2 → 5 against 4: three levels, half a point each, weight 0.4.
    const [was, is] = [before.get("A05")?.[6], spilled(bench, "QUAL Scores").find((row) => row[0] === "A05")?.[6]];
    expect(Number(is) - Number(was)).toBeCloseTo(3 * 0.5 * 0.4, 12);
  });

  it("take in a rating typed under the list", async () => {
    const sheet = bench.workbook.sheetByName(RATINGS_SHEET)!;
    ["A06", "A01", "企业文化", 2, 36].forEach((value, c) => sheet.setValue(RATINGS_TOP + RATINGS.length, c, value));
    await bench.calculation.idle();
    const row = spilled(bench, "QUAL Scores").find((each) => each[0] === "A06");
    expect(row?.[9]).toBe("scored");
    reckoned = await reckon();
    expect(row?.[6]).toBe(people().get("A06")?.score);
  });
});

it("a scale that begins at 0 is written as values: a live formula could not tell level 0 from a blank", async () => {
  const workbook = createWorkbook();
  const put = (name: string, rows: readonly (readonly Value[])[]): void => {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  };
  put("花名册", [["工号", "姓名", "岗位"], ["1", "甲", "技工"], ["2", "乙", "技工"]]);
  put("标准", [["岗位", "能力项", "要求等级", "权重"], ["技工", "焊接", 2, 0.5], ["技工", "电工", 2, 0.5]]);
  put("盘点", [["能力盘点", null, null], ["0=不会 1=了解 2=熟练 3=精通", null, null], ["工号", "焊接", "电工"], ["1", 0, 3], ["2", null, 2]]);
  const bench = await openWorkbench({ workbook, addin, blankAs: "zero" });
  const reckoned = await reckon();
  // By hand: 0 is the first of four levels, so 0 → 1 and 3 → 4; a blank is not rated.
  expect(describePeople(reckoned.reckoning).map(({ lines }) => lines.map((line) => line.actual))).toEqual([[1, 4], [null, 3]]);
  expect(await buildMatrix(reckoned, { language: "en" })).toMatchObject({ ok: true, value: { live: false } });
  expect(String(bench.workbook.sheetByName("QUAL Matrix")!.value(1, 2))).toContain("has a level 0");
  bench.dispose();
});
