import fc from "fast-check";
import { createCalculation } from "../../../src/workbench/calc";
import type { Value, Workbook } from "../../../src/workbench/model";
import { cellName, columnName } from "../../../src/workbench/model";
import { workbookWithSheet } from "./sheet";

const ROWS = 7;
const COLUMNS = 6;
const ALL = { top: 0, left: 0, bottom: ROWS + 4, right: COLUMNS + 2 };

type Edit =
  | { readonly kind: "value"; readonly row: number; readonly column: number; readonly value: Value }
  | { readonly kind: "formula"; readonly row: number; readonly column: number; readonly formula: string }
  | { readonly kind: "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "name"; readonly column: number; readonly row: number };

/** Formulas read only columns to their left, so that no circle arises, and spill only from the first row, so that no two compete. */
const formula = (row: number, column: number): fc.Arbitrary<string> => {
  const cell = fc.tuple(fc.nat(ROWS - 1), fc.nat(Math.max(0, column - 1))).map(([r, c]) => cellName(r, c));
  const range = fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1), fc.nat(Math.max(0, column - 1))).map(([a, b, c]) => `${columnName(c)}${Math.min(a, b) + 1}:${columnName(column - 1)}${Math.max(a, b) + 1}`);
  const one = fc.oneof(
    fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}*2`),
    range.map((r) => `=SUM(${r})`),
    range.map((r) => `=COUNTA(${r})&"/"&COUNTIF(${r},">2")`),
    fc.tuple(cell, range).map(([a, r]) => `=IFERROR(MATCH(${a},${r.replace(/[A-Z]+(\d+)$/, `${r.charAt(0)}$1`)},0),-1)`),
    fc.tuple(cell, cell).map(([a, b]) => `=IF(${a}>${b},${a},${b}&"!")`),
    range.map((r) => `=SUM(OFFSET(${r.split(":")[0]},0,0,2,1))`),
    cell.map((a) => `=INDIRECT("${a}")`),
    fc.constant("=SUM(base)+1"),
    fc.constant(`=SUM(${columnName(column - 1)}:${columnName(column - 1)})`),
    fc.constant(`=SUM(${columnName(column - 1)}1#)`),
  );
  const spilling = fc.oneof(
    range.map((r) => `=TAKE(SORT(TOCOL(${r},1)),4)`),
    range.map((r) => `=UNIQUE(TOCOL(${r}))`),
    cell.map((a) => `=SEQUENCE(MAX(1,MIN(6,N(${a}))))`),
  );
  return row === 0 ? fc.oneof(one, { weight: 4, arbitrary: spilling }) : one;
};

const value = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom<Value>("a", "b", true, "3", { error: "#N/A" }));
const place = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(place, value).map(([[row, column], typed]): Edit => ({ kind: "value", row, column, value: typed })) },
  { weight: 5, arbitrary: fc.tuple(fc.oneof(fc.constant(0), fc.nat(ROWS - 1)), fc.integer({ min: 1, max: COLUMNS - 1 })).chain(([row, column]) => formula(row, column).map((text): Edit => ({ kind: "formula", row, column, formula: text }))) },
  { weight: 2, arbitrary: place.map(([row, column]): Edit => ({ kind: "clear", row, column })) },
  { weight: 1, arbitrary: fc.nat(ROWS - 1).map((row): Edit => ({ kind: "name", row, column: 0 })) },
);

function apply(workbook: Workbook, change: Edit): void {
  const sheet = workbook.sheets[0]!;
  if (change.kind === "value") sheet.setValue(change.row, change.column, change.value);
  else if (change.kind === "formula") sheet.setFormula(change.row, change.column, change.formula, "dynamic");
  else if (change.kind === "clear") sheet.clear({ top: change.row, left: change.column, bottom: change.row, right: change.column }, "contents");
  else workbook.setName({ name: "base", sheetId: null, formula: `=${sheet.name}!$A$1:$A$${change.row + 1}`, visible: true, comment: "" });
}

/** What people typed, without results: a new workbook from it knows nothing of the past. */
function copyOfInputs(from: Workbook): Workbook {
  const copy = workbookWithSheet().workbook;
  const source = from.sheets[0]!;
  const target = copy.sheets[0]!;
  for (const name of from.names) copy.setName(name);
  source.forEachCell(ALL, (row, column, content) => {
    if (content.formula !== null) target.setFormula(row, column, content.formula, "dynamic");
    else if (source.spillAnchor(row, column) === null) target.setValue(row, column, content.value);
  });
  return copy;
}

test("after any edits every cell shows what a calculation from scratch shows", () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const { workbook } = workbookWithSheet();
      const calculation = createCalculation(workbook);
      for (const change of edits) apply(workbook, change);
      const shown = workbook.sheets[0]!.values(ALL);
      const fresh = copyOfInputs(workbook);
      createCalculation(fresh);
      expect(shown).toEqual(fresh.sheets[0]!.values(ALL));
      expect(calculation.circular).toEqual([]);
      void calculation.recalculate(true);
      expect(workbook.sheets[0]!.values(ALL)).toEqual(shown);
      compared++;
    }),
    { numRuns: 400 },
  );
  expect(compared).toBe(400);
});

test("the same when several edits come as one batch", () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), (batches) => {
      const { workbook } = workbookWithSheet();
      createCalculation(workbook);
      for (const edits of batches) workbook.batch(() => edits.forEach((change) => apply(workbook, change)));
      const fresh = copyOfInputs(workbook);
      createCalculation(fresh);
      expect(workbook.sheets[0]!.values(ALL)).toEqual(fresh.sheets[0]!.values(ALL));
    }),
    { numRuns: 150 },
  );
});
