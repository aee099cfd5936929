import { meanOf } from "../numbers";
import type { PanelSeverity } from "./severity";
import type { RatedCase } from "./ratedCase";

export interface CorrectedCase {
  readonly case: string;
  /** null: no result (a tie, for instance). */
  readonly before: number | null;
  readonly after: number | null;
}

export interface Correction {
  /** Cases whose result moves by at least `least` levels, or appears, or goes, in the order first met. */
  readonly changed: readonly CorrectedCase[];
  readonly cases: number;
}

/** How a case's ratings become its result; the mean unless the caller combines otherwise. */
export type ResultOf = (caseName: string, ratings: readonly RatedCase[]) => number | null;

const meanResult: ResultOf = (_case, ratings) => meanOf(ratings.map(({ level }) => level));

/**
 * P-6.2: how many results would change if every evaluator were as severe as the panel's average: each level less its
 * evaluator's severity, combined anew. A report of what depends on who judged; the clauses count ballots as they were
 * cast, so nothing is corrected in fact. Corrected levels may have fractions and leave the scale. `least` = policy
 * `severityChange`; pass a `resultOf` that rounds, or holds against a requirement, to ask about levels or verdicts.
 */
export function whatCorrectingChanges(rated: readonly RatedCase[], severity: PanelSeverity, least: number, resultOf: ResultOf = meanResult): Correction {
  const severityBy = new Map(severity.evaluators.map((one) => [one.evaluator, one.severity]));
  const byCase = new Map<string, RatedCase[]>();
  for (const one of rated) {
    const known = byCase.get(one.case);
    if (known) known.push(one);
    else byCase.set(one.case, [one]);
  }
  const changed: CorrectedCase[] = [];
  for (const [name, ratings] of byCase) {
    const before = resultOf(name, ratings);
    const after = resultOf(name, ratings.map((one) => ({ ...one, level: one.level - (severityBy.get(one.evaluator) ?? 0) })));
    const moved = before === null || after === null ? before !== after : Math.abs(after - before) >= least - ROUNDING && after !== before;
    if (moved) changed.push({ case: name, before, after });
  }
  return { changed, cases: byCase.size };
}

/** A move of exactly the threshold counts, also where thirds make it fall short in the last digit. */
const ROUNDING = 1e-9;
