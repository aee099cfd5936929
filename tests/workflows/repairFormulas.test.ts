import type { Value, Workbench } from "../../src/workbench";
import { createWorkbook, type Workbook } from "../../src/workbench";
import { formulaPlaces, repairFormulas } from "../../src/workflows";
import { openWithAddin } from "./liveCompany";

const NAME_ERROR: Value = { error: "#NAME?" };

/** The add-in's workbook as Excel shows it after a colleague without the add-in: every QUAL formula at #NAME?, which does not heal by itself (the workbench would heal it). */
async function afterColleague(workbook: Workbook): Promise<Workbench> {
  const bench = await openWithAddin({ workbook });
  for (const sheet of workbook.sheets) {
    const rect = sheet.usedRect();
    if (rect) for (let row = rect.top; row <= rect.bottom; row += 1) for (let column = rect.left; column <= rect.right; column += 1) {
      if (/qual/i.test(sheet.formula(row, column) ?? "")) sheet.setResult(row, column, NAME_ERROR);
    }
  }
  return bench;
}

describe("repairing what a colleague without the add-in left", () => {
  let bench: Workbench;
  afterEach(() => bench.dispose());

  it("enters anew what stands at #NAME?, in whatever spelling, and nothing else; protected sheets are named", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("Scores");
    [4, 3, 1].forEach((value, row) => sheet.setValue(row, 0, value));
    const left = ["=_xldudf_QUAL_POINTS(A1,3)", "=qual.points(A2,3)", "=1+_xlfn._xldudf_QUAL_POINTS(A3,3)"];
    left.forEach((formula, row) => sheet.setFormula(row, 2, formula));
    sheet.setFormula(4, 2, "=_xldudf_QUAL_POINTS(A1:A3,3)");
    sheet.setFormula(0, 5, "=UNKNOWN_THING(1)");
    sheet.setFormula(1, 5, "=QUAL.POINTS(A1,3)");
    const locked = workbook.addSheet("Locked");
    locked.setFormula(0, 0, "=_xldudf_QUAL_POINTS(4,3)");
    locked.setProtected(true);
    bench = await afterColleague(workbook);
    const broken = await formulaPlaces();
    expect(broken.ok && broken.value.live.map(({ sheet: name, isProtected, broken: cells }) => [name, isProtected, cells.map(({ row, column }) => `${row}:${column}`)])).toEqual([["Scores", false, expect.arrayContaining(["0:2", "2:2", "4:2"])], ["Locked", true, ["0:0"]]]);
    const repaired = await repairFormulas();
    expect(repaired).toMatchObject({ ok: true, value: { skipped: [{ sheet: "Locked", cell: "A1", reason: "protected" }] } });
    await bench.calculation.idle();
    expect([0, 2, 4].map((row) => sheet.formula(row, 2))).toEqual(["=QUAL.POINTS(A1,3)", "=1+QUAL.POINTS(A3,3)", "=QUAL.POINTS(A1:A3,3)"]);
    // Half a point a level around 1: required 4 and assessed 3 is 0.5, at the level 1, two above it 2.
    expect([0, 1, 2].map((row) => sheet.value(row, 2))).toEqual([0.5, 1, 3]);
    expect([4, 5, 6].map((row) => sheet.value(row, 2))).toEqual([0.5, 1, 2]);
    expect(sheet.value(0, 5)).toEqual(expect.objectContaining(NAME_ERROR as object));
    expect(locked.value(0, 0)).toEqual(expect.objectContaining(NAME_ERROR as object));
    expect(await repairFormulas()).toMatchObject({ ok: true, value: { cells: 0, skipped: [{ sheet: "Locked" }] } });
  });

  it("says of a function that stays unknown that it did not help", async () => {
    const workbook = createWorkbook();
    workbook.addSheet("Scores").setFormula(0, 0, "=QUAL.NOSUCHTHING(1)");
    bench = await afterColleague(workbook);
    expect(await repairFormulas()).toMatchObject({ ok: true, value: { cells: 0, skipped: [{ sheet: "Scores", cell: "A1", reason: "name" }] } });
  });

  it("repairs ten thousand cells in one pass", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("Many");
    const ROWS = 10_000;
    for (let row = 0; row < ROWS; row += 1) {
      sheet.setValue(row, 0, 1 + (row % 5));
      sheet.setFormula(row, 1, `=_xldudf_QUAL_POINTS(A${row + 1},3)`);
    }
    bench = await afterColleague(workbook);
    const there = bench.workbook.sheetByName("Many")!;
    bench.host.misbehave({ payloadLimit: 5 * 1024 * 1024 });
    expect(await repairFormulas()).toEqual({ ok: true, value: { cells: ROWS, skipped: [] } });
    expect([there.value(3, 1), there.formula(ROWS - 1, 1)]).toEqual([0.5, `=QUAL.POINTS(A${ROWS},3)`]);
  });
});
