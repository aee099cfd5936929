import type { Step } from "../outcome";

/** Rows are cases (people, or a person's lines), columns are evaluators; null = not rated. Rows may be shorter than others. */
export type Ratings = readonly (readonly (number | null | undefined)[])[];

/**
 * P-6.2: what a statistic works on: rows and columns in which nobody rated anything are left out, because they say
 * nothing about agreement [ours]. `rowOf` and `columnOf` lead back to the table as given (from 0).
 */
export interface RatingTable {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly columns: number;
  readonly rowOf: readonly number[];
  readonly columnOf: readonly number[];
}

export type ReadRatings = { readonly kind: "table"; readonly table: RatingTable } | { readonly kind: "problem"; readonly problem: Step };

/** A rating that is no finite number is a problem named by its place (row and column from 1). */
export function readRatings(ratings: Ratings): ReadRatings {
  const columnOf: number[] = [];
  const rowOf: number[] = [];
  const used = new Set<number>();
  for (const [row, values] of ratings.entries()) {
    let rated = false;
    for (const [column, value] of values.entries()) {
      if (value === null || value === undefined) continue;
      if (!Number.isFinite(value)) return { kind: "problem", problem: { code: "agreement-not-a-number", rule: "P-6.2", facts: { row: row + 1, column: column + 1 } } };
      rated = true;
      used.add(column);
    }
    if (rated) rowOf.push(row);
  }
  columnOf.push(...[...used].sort((a, b) => a - b));
  const rows = rowOf.map((row) => columnOf.map((column) => ratings[row]?.[column] ?? null));
  return { kind: "table", table: { rows, columns: columnOf.length, rowOf, columnOf } };
}

/** The ratings of one row that are there. */
export function given(row: readonly (number | null)[]): readonly number[] {
  return row.filter((value) => value !== null);
}

/** What stands in the way of a statistic that allows no holes and needs two evaluators and two cases; null = nothing. */
export function holeIn(table: RatingTable): Step | null {
  const few = tooFew(table, 2, 2);
  if (few) return few;
  for (const [row, values] of table.rows.entries()) {
    const column = values.indexOf(null);
    if (column >= 0) return { code: "agreement-hole", rule: "P-6.2", facts: { row: (table.rowOf[row] ?? 0) + 1, column: (table.columnOf[column] ?? 0) + 1 } };
  }
  return null;
}

/** Two evaluators are the fewest that can agree; a statistic over cases needs two of them to vary. */
export function tooFew(table: RatingTable, evaluators: number, cases: number): Step | null {
  if (table.columns < evaluators) return { code: "agreement-few-evaluators", rule: "P-6.2", facts: { evaluators: table.columns, needed: evaluators } };
  if (table.rows.length < cases) return { code: "agreement-few-cases", rule: "P-6.2", facts: { cases: table.rows.length, needed: cases } };
  return null;
}

export const NO_VARIATION: Step = { code: "agreement-no-variation", rule: "P-6.2", facts: {} };

/** How often each level was given, in one row or in all. */
export function countsOf(values: readonly number[], into = new Map<number, number>()): Map<number, number> {
  for (const value of values) into.set(value, (into.get(value) ?? 0) + 1);
  return into;
}
