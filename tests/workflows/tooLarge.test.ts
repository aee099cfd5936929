import { buildMatrix, type Reckoned } from "../../src/workflows";
import { understandWorkbook } from "../../src/workflows/understandWorkbook";
import { createWorkbook, openWorkbench, type Value, type Workbench } from "../../src/workbench";

const PEOPLE = 60;
const COMPETENCIES = ["焊接", "电工", "安全", "质检"];
/** Every rating carries a remark of its round that makes the list heavy without making it long. */
const heavyRound = (length: number): string => `2026${"·".repeat(length)}`;

/** Ratings of four competencies, each row some hundred bytes: `length` decides on which side of 2 MB the list falls. */
async function companyWith(rows: number, length: number): Promise<Workbench> {
  const workbook = createWorkbook();
  const put = (name: string, table: readonly (readonly Value[])[]): void => {
    const sheet = workbook.addSheet(name);
    workbook.batch(() => table.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); })));
  };
  const id = (person: number): string => `E${String(person + 1).padStart(4, "0")}`;
  put("花名册", [["工号", "姓名", "部门", "岗位"], ...Array.from({ length: PEOPLE }, (_, person) => [id(person), `员工${person + 1}`, "车间", "技工"])]);
  put("标准", [["岗位", "能力项", "要求等级", "权重"], ...COMPETENCIES.map((competency) => ["技工", competency, 3, 0.25])]);
  put("评定", [["工号", "评委工号", "能力项", "等级", "轮次"], ...Array.from({ length: rows }, (_, row) => [id(row % PEOPLE), id((row + 1 + Math.floor(row / PEOPLE)) % PEOPLE), COMPETENCIES[Math.floor(row / PEOPLE) % 4]!, 3, heavyRound(length)])]);
  return openWorkbench({ workbook });
}

async function understood(): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: 46_346 });
  if (!read.ok) throw new Error("not understood");
  return read.value;
}

describe("Arguments above 2 MB", () => {
  it("are written as values with a stamp that says why, and refreshed by the next build", async () => {
    const bench = await companyWith(6000, 170);
    const built = await buildMatrix(await understood(), { language: "en" });
    expect(built).toMatchObject({ ok: true, value: { live: false, reason: "too-large" } });
    const scores = bench.workbook.sheetByName("QUAL Scores")!;
    expect(String(scores.value(1, 2))).toMatch(/Values as of 2026-11-20: the data behind them \(2\.\d MB\) is too large for live formulas\. Press Refresh values/);
    expect(scores.value(4, 0)).toBe("E0001");
    expect(scores.value(4, 6)).toBe(1);
    const ratings = bench.workbook.sheetByName("评定")!;
    // By hand: every ballot on one of four lines from 3 to 4 against 3: 0.75·1 + 0.25·1.5.
    for (let row = 1; row <= 6000; row += 1) if (ratings.value(row, 0) === "E0001" && ratings.value(row, 2) === "焊接") ratings.setValue(row, 3, 4);
    expect(scores.value(4, 6)).toBe(1);
    expect(await buildMatrix(await understood(), { language: "en" })).toMatchObject({ ok: true, value: { live: false } });
    expect(scores.value(4, 6)).toBe(1.125);
    bench.dispose();
  });

  it("below it stay live", async () => {
    const bench = await companyWith(6000, 100);
    expect(await buildMatrix(await understood(), { language: "en" })).toMatchObject({ ok: true, value: { live: true, reason: null } });
    bench.dispose();
  });
});
