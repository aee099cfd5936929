import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, registerFunctions } from "../../src/functions/register";
import { applyPlainCells, buildMatrix, dayFromInput, describePeople, previewPlainCells, understandWorkbook, type Reckoned } from "../../src/workflows";
import { cellAddress, parseAddress } from "../../src/workbook/grid";
import { openWorkbench, type Sheet, type Value, type Workbench } from "../../src/workbench";
import { RATINGS, RATINGS_SHEET, smallCompany, STANDARDS, STANDARDS_TOP } from "./smallCompany";

const root = join(__dirname, "../..");
const blank = (value: Value | undefined): Value => (value === "" || value === undefined ? null : value);
/** Single cells of an address. */
function addressesOf(address: string): string[] {
  const rect = parseAddress(address);
  if (rect === null) return [];
  const found: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) for (let column = rect.left; column <= rect.right; column += 1) found.push(cellAddress(row, column));
  return found;
}

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

  it("shows the stricter of two lines of one competency, whichever it is by now", async () => {
    const workbook = smallCompany();
    const standards = workbook.sheetByName("岗位标准")!;
    // Team management for two roles: at 3, found first, and at 4.
    standards.setValue(STANDARDS_TOP, 5, "角色");
    STANDARDS.slice(1).forEach((_, row) => standards.setValue(STANDARDS_TOP + 1 + row, 5, row === 3 ? "管理" : "业务"));
    standards.setValue(STANDARDS_TOP + 4, 1, "团队管理");
    standards.setValue(STANDARDS_TOP + 4, 3, 4);
    bench = await openWorkbench({ workbook });
    await built();
    const gaps = bench.workbook.sheetByName("QUAL Gaps")!;
    const [header = [], ...people] = rows(gaps);
    const [row, column] = [people.findIndex(([id]) => id === "A04"), header.indexOf("团队管理")];
    // Rated 3: short of 4 by one.
    expect(people[row]![column]).toBe(-1);
    expect(gaps.formula(4 + row, column)).toMatch(/^=IF\(/);
    standards.setValue(STANDARDS_TOP + 4, 3, 2);
    await bench.calculation.idle();
    expect(rows(gaps)[1 + row]![column]).toBe(0);
  });

  it("lists on QUAL Plain what stands there as a value and why, beside what became of a person's own formulas", async () => {
    const workbook = smallCompany();
    const own = workbook.addSheet("草稿");
    own.setValue(0, 0, 3);
    own.setValue(0, 1, 4);
    bench = await openWorkbench({ workbook, addin: { manifest: readFileSync(join(root, "manifest.xml"), "utf8"), functions: functionsMetadata("en") }, page: registerFunctions });
    own.setFormula(1, 0, "=QUAL.GAP(A1,B1)", "dynamic");
    await bench.calculation.idle();
    await built();
    const listed = (): Value[][] => {
      const sheet = bench.workbook.sheetByName("QUAL Plain")!;
      return sheet.values(sheet.usedRect()!).slice(4);
    };
    const [routing = []] = listed().filter(([sheet]) => sheet === "QUAL Routing");
    expect(routing[3]).toBe("values");
    expect(String(routing[4])).toContain("规则");
    // Every number among the results is a formula's, or is on the list.
    const cells = new Set(listed().flatMap(([sheet, cell]) => addressesOf(String(cell)).map((address) => `${String(sheet)} ${address}`)));
    const without: string[] = [];
    for (const name of ["QUAL Lines", "QUAL Scores", "QUAL Matrix", "QUAL Gaps"]) {
      const sheet = bench.workbook.sheetByName(name)!;
      const { bottom, right } = sheet.usedRect()!;
      for (let row = 4; row <= bottom; row += 1) for (let column = 0; column <= right; column += 1) {
        const place = `${name} ${cellAddress(row, column)}`;
        if (typeof sheet.value(row, column) === "number" && sheet.formula(row, column) === null && !cells.has(place)) without.push(place);
      }
    }
    expect(without).toEqual([]);
    const preview = await previewPlainCells(null, { language: "zh-CN" });
    if (!preview.ok) throw new Error(preview.problem.code);
    await applyPlainCells(preview.value, { language: "zh-CN" });
    const both = listed();
    expect(both.filter(([sheet]) => sheet === "草稿")).toMatchObject([["草稿", "A2", "=QUAL.GAP(A1,B1)", expect.stringContaining("ROUND"), null]]);
    expect(both.some(([sheet]) => sheet === "QUAL Routing")).toBe(true);
    await built();
    expect(listed().filter(([sheet]) => sheet === "草稿")).toHaveLength(1);
  });
});
