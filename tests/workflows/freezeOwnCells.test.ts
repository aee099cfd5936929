import type { Workbench, Workbook } from "../../src/workbench";
import { createWorkbook } from "../../src/workbench";
import { formulaPlaces, freezeFormulas, lastRestorePoint, restoreFixes, thawFormulas } from "../../src/workflows";
import { schemaErrors } from "../ooxmlValidator";
import { contents, openWithAddin, reckon } from "./liveCompany";

const FROZEN_AT = "2026-11-20T06:05:00.000Z";
const PEOPLE = 4;

/** A person's own sheet: four levels each, required levels and weights above; a score in every row, and points spilled beside. */
function ownSheet(): Workbook {
  const workbook = createWorkbook();
  workbook.addSheet("Other").setValue(0, 0, "elsewhere");
  const sheet = workbook.addSheet("Team's scores");
  const rows = [["name", "a", "b", "c"], ["required", 3, 3, 2], ["weight", 0.5, 0.3, 0.2], ["秦朗", 3, 3, 2], ["孟洁", 4, 2, 2], ["龚毅", 1, 5, 3], ["白露", 2, 2, null]] as const;
  rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  for (let row = 3; row < 3 + PEOPLE; row += 1) sheet.setFormula(row, 5, `=QUAL.SCORE(B${row + 1}:D${row + 1},B$2:D$2,B$3:D$3)`);
  sheet.setFormula(3, 7, "=QUAL.POINTS(B4:D7,B2:D2)");
  sheet.setStyle({ top: 3, left: 5, bottom: 6, right: 5 }, { numberFormat: "0.00" });
  sheet.setFormula(8, 5, "=AVERAGE(F4:F7)");
  sheet.setFormula(9, 5, "=QUAL.SCORE(B4:D4,B$2:D$2,B$3:D$3)&\" pts\"");
  return workbook;
}

/** An error that was frozen is the error alone: its sentence belongs to the formula. */
const plain = (value: unknown): unknown => (typeof value === "object" && value !== null && "error" in value ? value.error : value);
const SHEETS = ["Team's scores", "Other"];
const freezeSheet = async (within: { top: number; left: number; bottom: number; right: number } | null = null) => freezeFormulas(await reckon(), [{ sheet: "Team's scores", within }], { language: "en", frozenAt: FROZEN_AT });
const thaw = () => thawFormulas(null, { language: "en", thawedAt: "2026-11-21T06:00:00.000Z" });
const formulasOf = (bench: Workbench) => Object.fromEntries(Object.entries(contents(bench.workbook, ["Team's scores"])["Team's scores"]!).flatMap(([at, [, formula]]) => (formula === null ? [] : [[at, formula]])));

describe("freezing cells of a person's own", () => {
  let bench: Workbench;
  beforeEach(async () => { bench = await openWithAddin({ workbook: ownSheet() }); });
  afterEach(() => bench.dispose());

  it("leaves the values, formats and formulas without QUAL calls, and lists what was frozen with its stamp", async () => {
    const before = contents(bench.workbook, SHEETS);
    // By hand: at the required level every line gives 1 point, so the weighted sum is 1.
    expect(before["Team's scores"]!["3:5"]).toEqual([1, "=QUAL.SCORE(B4:D4,B$2:D$2,B$3:D$3)"]);
    expect(await freezeSheet()).toMatchObject({ ok: true, value: { formulas: 6, skipped: [], sheets: ["Team's scores"] } });
    await bench.calculation.idle();
    const after = contents(bench.workbook, SHEETS);
    for (const [at, [value]] of Object.entries(before["Team's scores"]!)) expect([at, plain(after["Team's scores"]![at]?.[0])]).toEqual([at, plain(value)]);
    expect(formulasOf(bench)).toEqual({ "8:5": "=AVERAGE(F4:F7)" });
    expect(bench.workbook.sheetByName("Team's scores")!.style(3, 5).numberFormat).toBe("0.00");
    const list = bench.workbook.sheetByName("QUAL Frozen")!;
    expect(list.values({ top: 4, left: 0, bottom: 4, right: 4 })).toEqual([["Team's scores", "F4", "=QUAL.SCORE(B4:D4,B$2:D$2,B$3:D$3)", expect.stringMatching(/^2026-11-20 \d\d:05$/), "2026-11-20"]]);
  });

  it("comes back exactly by thawing", async () => {
    const before = contents(bench.workbook, SHEETS);
    await freezeSheet();
    expect(await thaw()).toMatchObject({ ok: true, value: { formulas: 6, skipped: [], changed: 0 } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, SHEETS)).toEqual(before);
  });

  it("comes back by its restore point as well, and nothing is then said to be frozen", async () => {
    const before = contents(bench.workbook, SHEETS);
    await freezeSheet();
    const point = await lastRestorePoint();
    expect(point.ok && point.value).toMatchObject({ label: "freeze", takenAt: FROZEN_AT });
    expect(await restoreFixes()).toMatchObject({ ok: true, value: { skipped: [] } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, SHEETS)).toEqual(before);
    const places = await formulaPlaces();
    expect(places.ok && places.value.frozen).toEqual([]);
  });

  it("takes only what was selected", async () => {
    expect(await freezeSheet({ top: 4, left: 5, bottom: 5, right: 5 })).toMatchObject({ ok: true, value: { formulas: 2 } });
    expect(Object.keys(formulasOf(bench))).toEqual(["3:5", "3:7", "6:5", "8:5", "9:5"]);
  });

  it("follows inserted and deleted rows and columns and a new name of the sheet, as formulas in their cells would", async () => {
    const twin = await openWithAddin({ workbook: ownSheet() });
    const change = (workbook: Workbook): void => {
      const sheet = workbook.sheetByName("Team's scores")!;
      workbook.insertCells(sheet.id, { top: 0, left: 0, bottom: 1, right: 16_383 }, "down");
      workbook.insertCells(sheet.id, { top: 0, left: 2, bottom: 1_048_575, right: 2 }, "right");
      workbook.deleteCells(sheet.id, { top: 6, left: 0, bottom: 6, right: 16_383 }, "up");
      workbook.renameSheet(sheet.id, "Renamed");
    };
    change(twin.workbook);
    await twin.calculation.idle();
    const wanted = contents(twin.workbook, ["Renamed"]);
    twin.dispose();
    bench.dispose();
    bench = await openWithAddin({ workbook: ownSheet() });
    await freezeSheet();
    change(bench.workbook);
    const result = await thaw();
    expect(result).toMatchObject({ ok: true, value: { skipped: [], obstructed: [] } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, ["Renamed"])).toEqual(wanted);
  });

  it("names what is lost with a deleted sheet, and brings the rest back", async () => {
    await freezeSheet();
    bench.workbook.deleteSheet(bench.workbook.sheetByName("Team's scores")!.id);
    const places = await formulaPlaces();
    expect(places.ok && places.value.store.lost).toHaveLength(6);
    expect(await thaw()).toMatchObject({ ok: false, problem: { code: "nothing-to-thaw" } });
  });

  it("leaves a protected sheet alone, both ways, and names its cells", async () => {
    const sheet = bench.workbook.sheetByName("Team's scores")!;
    sheet.setProtected(true);
    const before = contents(bench.workbook, SHEETS);
    const refused = await freezeSheet();
    expect(refused.ok && [refused.value.formulas, refused.value.skipped.length, refused.value.skipped[0]]).toEqual([0, 6, { sheet: "Team's scores", cell: "F4", reason: "protected" }]);
    expect(contents(bench.workbook, SHEETS)).toEqual(before);
    sheet.setProtected(false);
    await freezeSheet();
    sheet.setProtected(true);
    expect(await thaw()).toMatchObject({ ok: true, value: { formulas: 0, skipped: expect.arrayContaining([{ sheet: "Team's scores", cell: "F4", reason: "protected" }]) } });
    sheet.setProtected(false);
    expect(await thaw()).toMatchObject({ ok: true, value: { formulas: 6, skipped: [] } });
  });

  it("tells of a spill that finds no room, before it is thawed and after", async () => {
    await freezeSheet();
    const sheet = bench.workbook.sheetByName("Team's scores")!;
    // Two people more in the block the formula reads: its spill grows onto a note below.
    bench.workbook.insertCells(sheet.id, { top: 4, left: 0, bottom: 5, right: 4 }, "down");
    sheet.setValue(7, 7, "a note");
    const places = await formulaPlaces();
    expect(places.ok && places.value.frozen.map(({ tight }) => tight)).toEqual([["H8"]]);
    expect(await thaw()).toMatchObject({ ok: true, value: { obstructed: [{ sheet: "Team's scores", cell: "H4" }] } });
  });

  it("makes a valid file while frozen", async () => {
    await freezeSheet();
    expect(schemaErrors(await bench.save())).toEqual([]);
  });
});
