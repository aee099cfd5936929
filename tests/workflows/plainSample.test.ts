import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, registerFunctions } from "../../src/functions/register";
import { buildMatrix, dayFromInput, describePeople, understandWorkbook, type Reckoned } from "../../src/workflows";
import { openWorkbench, type Sheet, type Value, type Workbench } from "../../src/workbench";
import { RATINGS, RATINGS_SHEET, smallCompany } from "./smallCompany";

const root = join(__dirname, "../..");
const blank = (value: Value | undefined): Value => (value === "" || value === undefined ? null : value);
let bench: Workbench;
afterEach(() => bench.dispose());

async function built(): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: dayFromInput("2026-11-20")! });
  if (!read.ok) throw new Error(read.problem.code);
  const written = await buildMatrix(read.value, { language: "zh-CN", plain: true });
  expect(written).toMatchObject({ ok: true, value: { live: false } });
  await bench.calculation.idle();
  return read.value;
}

function rows(sheet: Sheet): Value[][] {
  return sheet.values(sheet.usedRect()!).slice(3).map((row) => row.map(blank));
}

function formulas(sheet: Sheet): string[] {
  const { bottom, right } = sheet.usedRect()!;
  const found: string[] = [];
  for (let row = 0; row <= bottom; row += 1) for (let column = 0; column <= right; column += 1) {
    const formula = sheet.formula(row, column);
    if (formula !== null) found.push(formula);
  }
  return found;
}

function near(found: Value | undefined, wanted: number | null): void {
  if (wanted === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(wanted, 9);
}

describe("the matrix in plain formulas", () => {
  it("equals what is reported on the sample company, person by person and line by line, without one QUAL function", async () => {
    bench = await openWorkbench({
      bytes: readFileSync(join(root, "assets/samples/company.xlsx")),
      addin: { manifest: readFileSync(join(root, "manifest.xml"), "utf8"), functions: functionsMetadata("en") }, page: registerFunctions,
    });
    const people = describePeople((await built()).reckoning);
    const [header = [], ...scores] = rows(bench.workbook.sheetByName("QUAL Scores")!);
    expect(header.slice(0, 4)).toEqual(["id", "name", "department", "position"]);
    expect(scores).toHaveLength(people.length);
    people.forEach((person, index) => {
      const row = scores[index]!;
      expect([row[0], row[1], row[3], row[8], row[9]]).toEqual([person.id, person.name, person.position, person.mainGap, person.status]);
      near(row[6], person.score);
      near(row[7], person.match);
    });
    for (const [name, field] of [["QUAL Matrix", "actual"], ["QUAL Gaps", "gap"]] as const) {
      const [competencies = [], ...shown] = rows(bench.workbook.sheetByName(name)!);
      people.forEach(({ lines }, index) => {
        const byName = new Map(lines.map((line) => [line.competency, line[field]]));
        competencies.slice(2).forEach((competency, column) => near(shown[index]![column + 2], byName.get(String(competency)) ?? null));
      });
    }
    const all = bench.workbook.sheets.filter(({ name }) => name.startsWith("QUAL ")).flatMap(formulas);
    expect(all.filter((formula) => /QUAL\.|_xldudf/i.test(formula))).toEqual([]);
    const counts = ["QUAL Data", "QUAL Lines", "QUAL Scores", "QUAL Matrix", "QUAL Gaps"].map((name) => formulas(bench.workbook.sheetByName(name)!).length);
    process.stdout.write(`plain formulas: ${counts.join(", ")}; people ${people.length}, scored ${people.filter(({ score }) => score !== null).length}\n`);
    expect(Math.min(...counts)).toBeGreaterThan(50);
  });

  it("follows a changed rating to the score, and a rating taken out to a person without one", async () => {
    bench = await openWorkbench({ workbook: smallCompany() });
    await built();
    const scores = bench.workbook.sheetByName("QUAL Scores")!;
    const of = (id: string): Value[] => rows(scores).find(([first]) => first === id)!;
    // 0.4·1 + 0.3·1 + 0.2·1.5 + 0.1·x: by hand from the sheet of ratings.
    const before = of("A05")[6];
    const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
    const row = RATINGS.findIndex(([id, , competency]) => id === "A05" && competency === "经营分析");
    expect(RATINGS[row]![3]).toBe(2);
    ratings.setValue(row, 3, 4);
    await bench.calculation.idle();
    // Two levels at half a point each and a weight of 0.4.
    expect(of("A05")[6]).toBeCloseTo(Number(before) + 0.4, 9);
    ratings.setValue(row, 3, null);
    await bench.calculation.idle();
    expect([of("A05")[6], of("A05")[9]]).toEqual([null, "incomplete"]);
  });
});
