import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, registerFunctions } from "../../src/functions/register";
import { buildMatrix, dayFromInput, describePeople, understandWorkbook } from "../../src/workflows";
import { openWorkbench, type Value, type Workbench } from "../../src/workbench";

const root = join(__dirname, "../..");
const blank = (value: unknown): unknown => (value === "" ? null : value);

/** The sample company is what people really have: numbers as text, 1 beside 0001, merged cells, totals, two evaluators of one name. */
describe("live sheets on the sample company", () => {
  let bench: Workbench;
  afterEach(() => bench.dispose());

  // Excel on the web hands a blank cell to a function as null, Excel on the desktop as 0.
  it.each(["null", "zero"] as const)("equal what is reported, person by person and line by line, where a blank is %s", async (blankAs) => {
    bench = await openWorkbench({
      bytes: readFileSync(join(root, "assets/samples/company.xlsx")),
      addin: { manifest: readFileSync(join(root, "manifest.xml"), "utf8"), functions: functionsMetadata("en") }, blankAs, page: registerFunctions,
    });
    const read = await understandWorkbook({ asOf: dayFromInput("2026-11-20")! });
    if (!read.ok) throw new Error(read.problem.code);
    expect(await buildMatrix(read.value, { language: "zh-CN" })).toMatchObject({ ok: true, value: { live: true } });
    await bench.calculation.idle();
    const spilled = (name: string): Value[][] => {
      const sheet = bench.workbook.sheetByName(name)!;
      return sheet.values(sheet.spillRect(3, 0)!);
    };
    const people = describePeople(read.value.reckoning);
    expect(people.length).toBeGreaterThan(50);
    const scores = spilled("QUAL Scores").slice(1).map((row) => [row[0], row[1], blank(row[3]), blank(row[6]), blank(row[7]), blank(row[8]), row[9]]);
    expect(scores).toEqual(people.map((person) => [person.id, person.name, person.position, person.score, person.match, person.mainGap, person.status]));
    const routing = spilled("QUAL Routing").slice(1).map((row) => [row[0], row[1], row[2], row[4]]);
    expect(routing).toEqual(people.map(({ id, route }) => [id, route.body, route.method, route.rule]));
    for (const [sheet, field] of [["QUAL Matrix", "actual"], ["QUAL Gaps", "gap"]] as const) {
      const [header = [], ...rows] = spilled(sheet);
      const shown = rows.map((row) => row.slice(2).map(blank));
      expect(shown).toEqual(people.map(({ lines }) => {
        const byName = new Map(lines.map((line) => [line.competency, line[field]]));
        return header.slice(2).map((competency) => byName.get(String(competency)) ?? null);
      }));
    }
  });
});
