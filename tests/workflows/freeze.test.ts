import type { Workbench } from "../../src/workbench";
import { buildMatrix, formulaPlaces, freezeFormulas, thawFormulas, type Reckoned } from "../../src/workflows";
import { schemaErrors } from "../ooxmlValidator";
import { contents, liveCompany, openWithAddin, reckon } from "./liveCompany";

const FROZEN_AT = "2026-11-20T06:05:00.000Z";
const LIVE = ["QUAL Data", "QUAL Routing", "QUAL Scores", "QUAL Matrix", "QUAL Gaps"] as const;
const freeze = (reckoned: Reckoned, sheets: readonly string[], frozenAt = FROZEN_AT) => freezeFormulas(reckoned, sheets.map((sheet) => ({ sheet, within: null })), { language: "en", frozenAt });
const thaw = () => thawFormulas(null, { language: "en", thawedAt: "2026-11-21T06:00:00.000Z" });

/** Values alone: what a reader of the file sees. */
const values = (found: ReturnType<typeof contents>) => Object.fromEntries(Object.entries(found).map(([sheet, cells]) => [sheet, Object.fromEntries(Object.entries(cells).filter(([at]) => at !== "1:2").map(([at, [value]]) => [at, value]))]));

describe("freezing the live sheets", () => {
  let bench: Workbench;
  let reckoned: Reckoned;
  beforeEach(async () => { ({ bench, reckoned } = await liveCompany()); });
  afterEach(() => bench.dispose());

  it("lists where QUAL formulas stand", async () => {
    const places = await formulaPlaces();
    expect(places.ok && places.value.live.map(({ sheet, cells }) => [sheet, cells.filter(({ spill }) => spill !== null).length])).toEqual([["QUAL Data", 3], ["QUAL Routing", 1], ["QUAL Scores", 1], ["QUAL Matrix", 1], ["QUAL Gaps", 1]]);
    expect(places.ok && places.value.frozen).toEqual([]);
  });

  it("makes tables of values under the names of the spills, every value as it was, and each sheet says so", async () => {
    const before = contents(bench.workbook, LIVE);
    expect(await freeze(reckoned, LIVE)).toMatchObject({ ok: true, value: { skipped: [], keptNames: [], sheets: expect.arrayContaining([...LIVE]) } });
    await bench.calculation.idle();
    const after = contents(bench.workbook, LIVE);
    expect(values(after)).toEqual(values(before));
    for (const sheet of LIVE) {
      expect(Object.values(after[sheet]!).filter(([, formula]) => formula !== null)).toEqual([]);
      expect(String(after[sheet]!["1:2"]![0])).toMatch(/^Frozen on 2026-11-20 .* as of 2026-11-20 .*the formulas are kept/);
    }
    expect(bench.workbook.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["QualEmployees", "QualStandards", "QualRatings", "QualRouting", "QualScores", "QualMatrix", "QualGaps", "QualFrozen"]));
    expect(bench.workbook.names.filter(({ name }) => /^Qual(Scores|Matrix|Employees)/.test(name))).toEqual([]);
    const scores = bench.workbook.tables.find(({ name }) => name === "QualScores")!;
    expect(scores.columns).toEqual(["id", "name", "department", "position", "rated", "lines", "score", "match", "mainGap", "status", "verdict"]);
    expect(bench.workbook.sheetByName("QUAL Formulas")!.visibility).toBe("veryHidden");
  });

  it("does not follow the sources while frozen, and does again once thawed: formulas, names and values are back", async () => {
    const before = contents(bench.workbook, LIVE);
    const names = [...bench.workbook.names].map(({ name, formula }) => `${name} ${formula}`).sort();
    await freeze(reckoned, LIVE);
    const frozen = contents(bench.workbook, LIVE);
    bench.workbook.sheetByName("评定记录")!.setValue(1, 3, 1);
    await bench.calculation.idle();
    expect(contents(bench.workbook, LIVE)).toEqual(frozen);
    bench.workbook.sheetByName("评定记录")!.setValue(1, 3, 4);
    expect(await thaw()).toMatchObject({ ok: true, value: { skipped: [], changed: 0, obstructed: [] } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, LIVE)).toEqual(before);
    expect([...bench.workbook.names].filter(({ name }) => !name.startsWith("_")).map(({ name, formula }) => `${name} ${formula}`).sort()).toEqual(names.filter((name) => !name.startsWith("_")));
    expect(bench.workbook.tables.map(({ name }) => name).filter((name) => name.startsWith("QualScores"))).toEqual([]);
    const places = await formulaPlaces();
    expect(places.ok && places.value.frozen).toEqual([]);
  });

  it("survives saving, closing and opening: the file is valid, the values are there, the formulas come back", async () => {
    const before = contents(bench.workbook, LIVE);
    await freeze(reckoned, LIVE);
    const bytes = await bench.save();
    expect(schemaErrors(bytes)).toEqual([]);
    bench.dispose();
    bench = await openWithAddin({ bytes });
    expect(values(contents(bench.workbook, LIVE))).toEqual(values(before));
    expect(await thaw()).toMatchObject({ ok: true, value: { skipped: [], changed: 0, obstructed: [] } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, LIVE)).toEqual(before);
    expect(schemaErrors(await bench.save())).toEqual([]);
  });

  it("keeps a name that formulas which stay still say: it means the values now", async () => {
    const own = bench.workbook.addSheet("Mine");
    own.setFormula(0, 0, "=ROWS(QualScores)");
    await bench.calculation.idle();
    const rows = own.value(0, 0);
    expect(await freeze(reckoned, ["QUAL Scores", "QUAL Data"])).toMatchObject({ ok: true, value: { keptNames: expect.arrayContaining(["QualScores", "QualEmployees"]) } });
    await bench.calculation.idle();
    expect(own.value(0, 0)).toBe(rows);
    expect(bench.workbook.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["QualScoresValues", "QualEmployeesValues"]));
    expect(bench.workbook.sheetByName("QUAL Matrix")!.value(4, 0)).toBe("A01");
    await thaw();
    await bench.calculation.idle();
    expect(own.value(0, 0)).toBe(rows);
  });

  it("tells cells that were changed while frozen, keeps them in the restore point, and then brings the formula back", async () => {
    const before = contents(bench.workbook, LIVE);
    await freeze(reckoned, ["QUAL Scores"]);
    bench.workbook.sheetByName("QUAL Scores")!.setValue(5, 6, 9.99);
    const places = await formulaPlaces();
    expect(places.ok && places.value.frozen.map(({ sheet, changed }) => [sheet, changed])).toEqual([["QUAL Scores", ["A6:K6"]]]);
    expect(await thaw()).toMatchObject({ ok: true, value: { changed: 1 } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, LIVE)).toEqual(before);
    expect(JSON.stringify(bench.workbook.sheetByName("QUAL Restore")!.values({ top: 0, left: 0, bottom: 0, right: 0 }))).toContain("9.99");
  });

  it("brings the data back with what is reckoned from it: a table without its header is no argument for it", async () => {
    const before = contents(bench.workbook, LIVE);
    await freeze(reckoned, LIVE);
    expect(await thawFormulas([{ sheet: "QUAL Scores", frozenAt: FROZEN_AT }], { language: "en", thawedAt: "2026-11-21T06:00:00.000Z" })).toMatchObject({ ok: true, value: { sheets: ["QUAL Data", "QUAL Scores"] } });
    await bench.calculation.idle();
    const now = contents(bench.workbook, ["QUAL Data", "QUAL Scores"]);
    expect(now).toEqual({ "QUAL Data": before["QUAL Data"], "QUAL Scores": before["QUAL Scores"] });
    const places = await formulaPlaces();
    expect(places.ok && places.value.frozen.map(({ sheet }) => sheet)).toEqual(["QUAL Gaps", "QUAL Matrix", "QUAL Routing"]);
  });

  it("can be pressed twice, and reads as the reckoning did", async () => {
    await freeze(reckoned, LIVE);
    expect(await freeze(await reckon(), LIVE)).toMatchObject({ ok: true, value: { formulas: 0 } });
    expect(await thaw()).toMatchObject({ ok: true });
    expect(await thaw()).toMatchObject({ ok: false, problem: { code: "nothing-to-thaw" } });
  });

  it("is left alone by the next build, which says so and writes the others", async () => {
    await freeze(reckoned, ["QUAL Scores"]);
    const before = contents(bench.workbook, LIVE);
    expect(await buildMatrix(await reckon(), { language: "en" })).toMatchObject({ ok: true, value: { frozen: ["QUAL Scores"], sheets: expect.not.arrayContaining(["QUAL Scores"]) } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, LIVE)).toEqual(before);
    await thaw();
    await freeze(reckoned, ["QUAL Data"]);
    // What is reckoned from frozen data by formula stays with it.
    expect(await buildMatrix(await reckon(), { language: "en" })).toMatchObject({ ok: true, value: { frozen: ["QUAL Data", "QUAL Routing", "QUAL Scores", "QUAL Matrix", "QUAL Gaps"] } });
  });
});
