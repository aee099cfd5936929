import fc from "fast-check";
import { cellReferences, enteredFormula, pinFormula, readPins, unpinFormula } from "../../src/workbook/formulas";
import { createWorkbook, type Workbook } from "../../src/workbench";
import { freezeFormulas, thawFormulas } from "../../src/workflows";
import { contents, openWithAddin, reckon } from "./liveCompany";

interface Layout {
  readonly top: number;
  readonly left: number;
  readonly levels: readonly (readonly number[])[];
  /** By row: one cell's points, a spill of the row's points, or none. */
  readonly kinds: readonly ("cell" | "spill" | "native" | "none")[];
  readonly absolute: boolean;
  /** Rows inserted at a row while frozen; a negative number deletes one. */
  readonly shifts: readonly (readonly [row: number, insert: boolean])[];
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  top: fc.integer({ min: 0, max: 4 }), left: fc.integer({ min: 0, max: 3 }),
  levels: fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
  kinds: fc.array(fc.constantFrom("cell" as const, "spill" as const, "native" as const, "none" as const), { minLength: 6, maxLength: 6 }),
  absolute: fc.boolean(),
  shifts: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 3 }),
});

const SHEET = "My 'own' sheet";
const letter = (column: number): string => String.fromCharCode(65 + column);

function workbookOf({ top, left, levels, kinds, absolute }: Layout): Workbook {
  const workbook = createWorkbook();
  workbook.addSheet("Required").setValue(0, 0, 3);
  const sheet = workbook.addSheet(SHEET);
  const sign = absolute ? "$" : "";
  levels.forEach((row, r) => {
    row.forEach((level, c) => sheet.setValue(top + r, left + c, level));
    const at = top + r + 1;
    const kind = kinds[r] ?? "none";
    if (kind === "cell") sheet.setFormula(top + r, left + 4, `=QUAL.POINTS(Required!$A$1,${sign}${letter(left)}${at})+0`);
    if (kind === "spill") sheet.setFormula(top + r, left + 4, `=QUAL.POINTS(Required!A1,${sign}${letter(left)}${sign}${at}:${letter(left + 2)}${at})`);
    if (kind === "native") sheet.setFormula(top + r, left + 4, `=SUM(${letter(left)}${at}:${letter(left + 2)}${at})`);
  });
  return workbook;
}

function shift(workbook: Workbook, { shifts }: Layout): void {
  const { id } = workbook.sheetByName(SHEET)!;
  for (const [row, insert] of shifts) {
    const rect = { top: row, left: 0, bottom: row, right: 16_383 };
    if (insert) workbook.insertCells(id, rect, "down");
    else workbook.deleteCells(id, rect, "up");
  }
}

it("frozen, shifted and thawed, a sheet is what it would be had it never been frozen, formula by formula and value by value", async () => {
  let formulas = 0;
  await fc.assert(fc.asyncProperty(layouts, async (layout) => {
    const twin = await openWithAddin({ workbook: workbookOf(layout) });
    shift(twin.workbook, layout);
    await twin.calculation.idle();
    const wanted = contents(twin.workbook, [SHEET, "Required"]);
    twin.dispose();

    const bench = await openWithAddin({ workbook: workbookOf(layout) });
    const frozen = await freezeFormulas(await reckon(), [{ sheet: SHEET, within: null }], { language: "en", frozenAt: "2026-11-20T06:05:00.000Z" });
    formulas += frozen.ok ? frozen.value.formulas : 0;
    shift(bench.workbook, layout);
    await thawFormulas(null, { language: "en", thawedAt: "2026-11-21T06:05:00.000Z" });
    await bench.calculation.idle();
    expect(contents(bench.workbook, [SHEET, "Required"])).toEqual(wanted);
    bench.dispose();
  }), { numRuns: 25 });
  // The property is about something: on the average more than one formula a layout.
  expect(formulas).toBeGreaterThan(25);
});

describe("formulas taken apart", () => {
  const pieces = fc.constantFrom("A1", "$B$2:C9", "A:C", "$3:7", "Other!D4", "'it''s'!E5:F6", "Roster[Score]", "[2]Sheet!A1", "S1:S3!A1", "\"A1\"", "LOG10(2)", "QualScores", "1.5", "F2#", "TRUE", "x_1", "工号!B2");
  const formulas = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((some) => `=QUAL.SCORE(${some.join(",")})`);

  it("are put together again as they were", () => {
    fc.assert(fc.property(formulas, (formula) => {
      const { pinned, pins } = pinFormula(formula, "My 'own' sheet", "$A$1");
      const [, ...references] = readPins(pins);
      expect(unpinFormula(pinned, references, "My 'own' sheet")).toBe(formula);
    }));
  });

  it.each([
    ["=QUAL.SCORE(B2:E2,B$1:$E1)", ["B2:E2", "B$1:$E1"]], ["=SUM(A:A,3:4,LOG10(2),\"A1\",Roster[A1])", ["A:A", "3:4"]],
    ["='it''s'!A1+Other!$B$2+[2]Book!C3+S1:S3!D4", ["A1", "$B$2"]], ["=A1:INDEX(B:B,3)+F2#", ["A1", "B:B", "F2"]], ["=LET(x1y,2,x1y*ABCD1)", []],
  ])("%s names cells that move", (formula, addresses) => {
    expect(cellReferences(formula).map(({ address }) => address)).toEqual(addresses);
  });

  it.each([
    ["=_xldudf_QUAL_SCORE(A1,_xldudf_QUAL_POINTS(3,A2))", "=QUAL.SCORE(A1,QUAL.POINTS(3,A2))"], ["=qual.score(A1)", "=QUAL.SCORE(A1)"],
    ["=_xlfn._xlws.SORT(_xldudf_QUAL_SCORES(A1),7,-1)", "=SORT(QUAL.SCORES(A1),7,-1)"], ["=[2]!_xldudf_QUAL_SCORE(A1)&\"_xlfn.SORT(\"", "=QUAL.SCORE(A1)&\"_xlfn.SORT(\""],
    ["=1+'Some.xla'!_xldudf_QUAL_SCORE(\"QUAL.X(\")", "=1+QUAL.SCORE(\"QUAL.X(\")"], ["=SUM(A1)", "=SUM(A1)"],
  ])("%s is entered as %s", (formula, entered) => {
    expect(enteredFormula(formula)).toBe(entered);
  });
});
