import fc from "fast-check";
import type { CustomFunction } from "../../../src/workbench/calc";
import { createCalculation } from "../../../src/workbench/calc";
import type { Value, Workbook } from "../../../src/workbench/model";
import { cellName } from "../../../src/workbench/model";
import { workbookWithSheet } from "./sheet";

const ROWS = 5;
const COLUMNS = 5;
const ALL = { top: 0, left: 0, bottom: ROWS + 4, right: COLUMNS };

const scalar = (name: string, dimensionality: "scalar" | "matrix"): CustomFunction => ({
  id: name, namespace: "T", name, description: "", allowErrors: true, result: { type: "any", dimensionality },
  parameters: [{ name: "x", description: "", type: "any", dimensionality, optional: false, repeating: false }],
});
const FUNCTIONS = [scalar("INC", "scalar"), scalar("REVERSE", "matrix")];

/** The same formulas twice: with functions of an add-in, and with what Excel has for it; sums in the same order, since 10 + ⅓ + 2 and 10 + (⅓ + 2) differ in the last bit. */
interface Pair {
  readonly custom: string;
  readonly native: string;
}

const pair = (column: number): fc.Arbitrary<Pair> => {
  const cell = fc.tuple(fc.nat(ROWS - 1), fc.nat(column - 1)).map(([r, c]) => cellName(r, c));
  const both = (text: string): Pair => ({ custom: text, native: text });
  return fc.oneof(
    cell.map((a): Pair => ({ custom: `=T.INC(${a})`, native: `=N(${a})+1` })),
    fc.tuple(cell, cell).map(([a, b]): Pair => ({ custom: `=T.INC(${a})*10+T.INC(T.INC(${b}))`, native: `=(N(${a})+1)*10+(N(${b})+1+1)` })),
    fc.tuple(cell, cell).map(([a, b]): Pair => ({ custom: `=IF(T.INC(${a})>2,T.INC(${b}),${b})`, native: `=IF(N(${a})+1>2,N(${b})+1,${b})` })),
    fc.tuple(cell, cell).map(([a, b]): Pair => ({ custom: `=IFERROR(T.INC(${a})/${b},T.INC(5))`, native: `=IFERROR((N(${a})+1)/${b},6)` })),
    fc.nat(column - 1).map((c): Pair => {
      const range = `${cellName(0, c)}:${cellName(ROWS - 1, c)}`;
      return { custom: `=SUM(T.REVERSE(${range}))`, native: `=SUM(${range})` };
    }),
    fc.tuple(cell, cell).map(([a, b]) => both(`=${a}+${b}`)),
  );
};

type Edit = { readonly row: number; readonly column: number; readonly value: Value | Pair; readonly pause: boolean };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ row: fc.nat(ROWS - 1), column: fc.constant(0), value: fc.integer({ min: -2, max: 4 }), pause: fc.boolean() }),
  fc.integer({ min: 1, max: COLUMNS - 1 }).chain((column) => fc.record({ row: fc.nat(ROWS - 1), column: fc.constant(column), value: pair(column), pause: fc.boolean() })),
);

function enter(workbook: Workbook, { row, column, value }: Edit, which: keyof Pair): void {
  const sheet = workbook.sheets[0]!;
  if (typeof value === "object" && value !== null && "custom" in value) sheet.setFormula(row, column, value[which], "dynamic");
  else sheet.setValue(row, column, value as Value);
}

test("however answers and edits fall, in the end every cell shows what Excel's own functions would give", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 15 }), fc.array(fc.nat(3), { minLength: 1 }), async (edits, delays) => {
      const asynchronous = workbookWithSheet();
      const native = workbookWithSheet();
      const calculation = createCalculation(asynchronous.workbook);
      createCalculation(native.workbook);
      let requests = 0;
      calculation.setCustomFunctions(FUNCTIONS, async (calls) => {
        for (let turns = delays[requests++ % delays.length] ?? 0; turns > 0; turns--) await Promise.resolve();
        return calls.map(({ args: [arg] }) => {
          if (Array.isArray(arg)) return [...(arg as Value[][])].reverse();
          return typeof arg === "object" && arg !== null ? (arg as Value) : Number(arg) + 1;
        });
      });
      for (const change of edits) {
        enter(asynchronous.workbook, change, "custom");
        enter(native.workbook, change, "native");
        if (change.pause) await Promise.resolve();
      }
      await calculation.idle();
      expect(asynchronous.sheet.values(ALL)).toEqual(native.sheet.values(ALL));
    }),
    { numRuns: 300 },
  );
});
