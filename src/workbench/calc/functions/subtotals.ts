import type { ErrorValue, Value } from "../../model";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Operand } from "../values";
import { isMatrix, Reference, VALUE } from "../values";
import { define, type FunctionEntry } from "./define";
import { STATISTICS } from "./statistics";
import { SUMS } from "./sums";

const BY_NUMBER = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV", "STDEVP", "SUM", "VAR", "VARP", "MEDIAN", "MODE", "LARGE", "SMALL", "PERCENTILE", "QUARTILE", "PERCENTILE.EXC", "QUARTILE.EXC"];
const ENTRIES = new Map<string, FunctionEntry>([...SUMS, ...STATISTICS].map((entry) => [entry.name, entry]));
const NESTED = /^=\s*(SUBTOTAL|AGGREGATE)\(/i;

interface Leaving {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** The values of ranges without what is to be left out, as one column. */
function remaining(operands: readonly Operand[], frame: Frame, leaving: Leaving): Value[][] | ErrorValue {
  const kept: Value[][] = [];
  for (const operand of operands) {
    if (isMatrix(operand)) {
      for (const row of operand) for (const value of row) if (!(leaving.errors && isErrorValue(value))) kept.push([value]);
    } else if (operand instanceof Reference) {
      for (const area of operand.areas) {
        const { sheet, rect } = frame.session.usedArea(area);
        sheet.forEachCell(rect, (row, column, { value, formula }) => {
          if (leaving.hidden && sheet.isRowHidden(row)) return;
          if (leaving.errors && isErrorValue(value)) return;
          if (leaving.nested && formula !== null && NESTED.test(formula)) return;
          if (row !== frame.row || column !== frame.column || sheet !== frame.sheet) kept.push([value]);
        });
      }
    } else return isErrorValue(operand) ? operand : VALUE;
  }
  return kept;
}

function runOn(number: number, values: Value[][], frame: Frame, more: readonly Operand[]): Operand {
  const entry = ENTRIES.get(BY_NUMBER[number - 1] ?? "");
  if (entry === undefined) return VALUE;
  return more.length === 0 ? entry.run([values], frame, []) : entry.run([values, more[0]], frame, []);
}

export const SUBTOTALS = [
  define("SUBTOTAL", ["number", "operand"], ([code, first], frame, rest) => {
    const number = Math.trunc(code);
    const plain = number > 100 ? number - 100 : number;
    if (plain < 1 || plain > 11) return VALUE;
    const values = remaining([first, ...rest], frame, { hidden: number > 100, errors: false, nested: true });
    return "error" in values ? values : runOn(plain, values, frame, []);
  }, { rest: ["operand"] }),
  define("AGGREGATE", ["number", "number", "operand"], ([code, option, first], frame, rest) => {
    const leaving = { hidden: [1, 3, 5, 7].includes(option), errors: [2, 3, 6, 7].includes(option), nested: option < 4 };
    if (code < 1 || code > 19 || option < 0 || option > 7) return VALUE;
    if (code < 14) {
      const values = remaining([first, ...rest], frame, leaving);
      return "error" in values ? values : runOn(code, values, frame, []);
    }
    const k = rest[0];
    const values = remaining([first], frame, leaving);
    if ("error" in values) return values;
    return typeof k === "number" ? runOn(code, values, frame, [k]) : VALUE;
  }, { rest: ["operand"], takesArrays: true }),
];
