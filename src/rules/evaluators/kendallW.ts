import { cannotSay, met, type Outcome } from "../outcome";
import { chiSquaredTail } from "./chiSquared";
import { midranks } from "./midranks";
import { countsOf, given, holeIn, NO_VARIATION, type RatingTable } from "./ratings";

/**
 * P-6.2: Kendall's coefficient of concordance, corrected for ties because levels tie a lot: do the evaluators put the
 * people in the same order? 0 = no order in common, 1 = the same order. Every evaluator must have rated every case. The
 * step also tells W without the correction, and χ² = m·(n − 1)·W with the chance of as much order by accident.
 */
export function kendallW(table: RatingTable): Outcome<number> {
  const problem = holeIn(table);
  if (problem) return cannotSay("P-6.2", [problem]);
  const n = table.rows.length;
  const m = table.columns;
  const rankSums = new Float64Array(n);
  let ties = 0;
  for (let column = 0; column < m; column += 1) {
    const ranks = midranks(countsOf(given(table.rows.map((row) => row[column] ?? null))));
    ties += ranks.ties;
    for (const [index, row] of table.rows.entries()) rankSums[index] = (rankSums[index] ?? 0) + (ranks.rankOf.get(row[column] ?? 0) ?? 0);
  }
  const mean = (m * (n + 1)) / 2;
  let spread = 0;
  for (const sum of rankSums) spread += (sum - mean) ** 2;
  const most = m * m * (n ** 3 - n) - m * ties;
  if (!(most > 0)) return cannotSay("P-6.2", [NO_VARIATION]);
  const value = Math.min((12 * spread) / most, 1);
  const uncorrected = (12 * spread) / (m * m * (n ** 3 - n));
  const chiSquared = m * (n - 1) * value;
  const facts = { cases: n, evaluators: m, ties, value, uncorrected, chiSquared, freedom: n - 1, chance: chiSquaredTail(chiSquared, n - 1) };
  return met("P-6.2", value, [{ code: "agreement-kendall", rule: "P-6.2", facts }]);
}
