import type { ErrorValue, Value } from "../../model";
import { firstValue } from "../compile/invoke";
import type { Frame } from "../compile/session";
import type { Lambda, Matrix } from "../values";
import { compareValues, toBoolean, VALUE, valueKey } from "../values";
import { define } from "./define";

interface Group {
  readonly key: readonly Value[];
  readonly rows: (readonly Value[])[];
}

/** Rows with equal values in the columns grouped by, in rising order of them. */
function groupsOf(fields: Matrix, values: Matrix): Group[] {
  const groups = new Map<string, Group>();
  for (const [at, key] of fields.entries()) {
    const name = JSON.stringify(key.map(valueKey));
    const known = groups.get(name);
    const row = values[at] ?? [];
    if (known === undefined) groups.set(name, { key, rows: [row] });
    else known.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => byKey(a.key, b.key));
}

function byKey(a: readonly Value[], b: readonly Value[]): number {
  for (const [at, value] of a.entries()) {
    const order = compareValues(value, b[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Positive: rising by that column of the result; negative: falling. */
function sorted(rows: Value[][], order: number | undefined): Value[][] {
  const column = Math.abs(order ?? 0) - 1;
  if (column < 0) return rows;
  const sign = Math.sign(order ?? 0);
  return rows.map((row, at) => ({ row, at })).sort((a, b) => sign * compareValues(a.row[column] ?? null, b.row[column] ?? null) || a.at - b.at).map(({ row }) => row);
}

function groupBy(fields: Matrix, values: Matrix, lambda: Lambda, headers: number | undefined, totals: number, order: number | undefined, kept: Matrix | undefined, frame: Frame): Value[][] | ErrorValue {
  if (fields.length !== values.length || (kept !== undefined && kept.flat().length !== fields.length)) return VALUE;
  const named = headers === 1 || headers === 3 || (headers === undefined && typeof values[0]?.[0] === "string" && typeof values[1]?.[0] === "number");
  const counts = (at: number): boolean => !(named && at === 0) && (kept === undefined || toBoolean(kept.flat()[at] ?? null) === true);
  const [keys, rows] = [fields.filter((_, at) => counts(at)), values.filter((_, at) => counts(at))];
  const width = values[0]?.length ?? 0;
  const worked = (some: readonly (readonly Value[])[]): Value[] => Array.from({ length: width }, (_, column) => firstValue(frame, lambda.call([some.map((row) => [row[column] ?? null])])));
  const result = sorted(groupsOf(keys, rows).map((group) => [...group.key, ...worked(group.rows)]), order);
  const total = ["Total", ...new Array<Value>((fields[0]?.length ?? 1) - 1).fill(""), ...worked(rows)];
  if (totals > 0) result.push(total);
  else if (totals < 0) result.unshift(total);
  if (named && headers === 3) result.unshift([...(fields[0] ?? []), ...(values[0] ?? [])]);
  return result;
}

export const GROUPING = [
  define("GROUPBY", ["array", "array", "lambda", "number?", "number?", "number?", "array?"], ([fields, values, lambda, headers, totals = 1, order, kept], frame) => groupBy(fields, values, lambda, headers, Math.trunc(totals), order, kept, frame), { dynamic: true }),
  define("PERCENTOF", ["array", "array"], ([part, all]) => {
    const [a, b] = [part, all].map((block) => block.flat().reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0)) as [number, number];
    return b === 0 ? { error: "#DIV/0!" } : a / b;
  }, { dynamic: true }),
];
