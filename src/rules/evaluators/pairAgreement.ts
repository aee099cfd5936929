import type { Step } from "../outcome";
import { countsOf, given, tooFew, type RatingTable } from "./ratings";

/** What all kappas stand on, before chance is taken off. */
export interface PairAgreement {
  /** How often two evaluators of the same case agree: the mean over cases with two ratings or more. */
  readonly observed: number;
  /** Cases with two ratings or more. */
  readonly cases: number;
  /** How often each level is given: the mean over all cases of its share, a case with one rating included. Sum 1. */
  readonly shares: ReadonlyMap<number, number>;
  /** Ratings of every case, where all have the same number; null = they differ. */
  readonly ratingsEach: number | null;
}

/**
 * P-6.2: pairs of evaluators who agree, and how often each level is given, for statistics of unordered categories. Bears
 * holes: a case with one rating shows no agreement, and still says which level is common.
 */
export function pairAgreement(table: RatingTable): PairAgreement | Step {
  const few = tooFew(table, 2, 1);
  if (few) return few;
  const shares = new Map<number, number>();
  const ratingsEach = given(table.rows[0] ?? []).length;
  let agreed = 0;
  let cases = 0;
  let even = true;
  for (const row of table.rows) {
    const values = given(row);
    if (values.length !== ratingsEach) even = false;
    let pairs = 0;
    for (const [value, count] of countsOf(values)) {
      pairs += count * (count - 1);
      shares.set(value, (shares.get(value) ?? 0) + count / values.length / table.rows.length);
    }
    if (values.length < 2) continue;
    cases += 1;
    agreed += pairs / (values.length * (values.length - 1));
  }
  if (cases === 0) return { code: "agreement-no-pairs", rule: "P-6.2", facts: { cases: table.rows.length } };
  return { observed: agreed / cases, cases, shares, ratingsEach: even ? ratingsEach : null };
}

/** Agreement beyond chance, as a share of what chance leaves. */
export function beyondChance(observed: number, expected: number): number {
  return (observed - expected) / (1 - expected);
}
