import { exactDifference, exactDot } from "../numbers";
import { cannotSay, met, type Outcome } from "../outcome";
import type { Policy } from "../policy";
import type { PersonResult, Verdict } from "../results";
import { mostCritical, type MostCritical } from "./mostCritical";
import { sameWeights, scoredLinesOf, type ScoredLine } from "./scoredLines";
import { tiePoints, type Margin, type TiePoint } from "./tiePoint";

export interface Sensitivity {
  /** By how much the first is ahead (negative: behind), in points of the score. */
  readonly lead: number;
  /** Per scored line, in the order of the standard; null = no change of this weight does it. */
  readonly points: readonly (TiePoint | null)[];
  readonly critical: MostCritical;
}

/**
 * P-6.4, P-6.2 [ours]: the smallest change of one weight that brings two people level, beyond which they swap. Cannot
 * say where one has no score, or where their standards weigh different things.
 */
export function swapSensitivity(one: PersonResult, other: PersonResult): Outcome<Sensitivity> {
  const ones = scoredLinesOf(one);
  const others = scoredLinesOf(other);
  const missing = [one, other].filter(({ score }) => score === null).map(({ employee }) => ({ code: "sensitivity-no-score", rule: "P-6.6.4", facts: { employee: employee.id, name: employee.name } }));
  if (ones === null || others === null) return cannotSay("P-6.4", missing);
  if (!sameWeights(ones, others)) return cannotSay("P-6.4", [{ code: "sensitivity-other-weights", rule: "P-6.4", facts: { employee: one.employee.id, other: other.employee.id } }]);
  const points = new Map(others.map(({ key, points: value }) => [key, value] as const));
  return met("P-6.4", sensitivityOf(ones.map((line) => marginOf(line, points.get(line.key) ?? 0))));
}

export interface VerdictSensitivity extends Sensitivity {
  readonly from: Verdict;
  readonly to: Verdict;
  /** A score that just reaches the pass score qualifies: true = the point itself flips the verdict, false = only what lies beyond. */
  readonly atPoint: boolean;
}

/**
 * P-6.2 [ours]: the smallest change of one weight that flips a verdict given by score: the person against somebody who
 * has the pass score on every line. A verdict given by lines hangs on no weight.
 */
export function verdictSensitivity(person: PersonResult, policy: Pick<Policy, "verdict" | "passScore" | "limits" | "floor" | "ceiling">): Outcome<VerdictSensitivity> {
  const lines = scoredLinesOf(person);
  const facts = { employee: person.employee.id, name: person.employee.name };
  if (policy.verdict !== "score") return cannotSay("P-6.2", [{ code: "sensitivity-verdict-by-line", rule: "P-6.2", facts }]);
  if (lines === null || person.verdict === null) return cannotSay("P-6.2", [{ code: "sensitivity-no-score", rule: "P-6.6.4", facts }]);
  const found = sensitivityOf(lines.map((line) => marginOf(line, policy.passScore)));
  const qualified = person.verdict === "qualified";
  const points = fixedByLimits(policy) ? found.points.map(() => null) : found.points;
  return met("P-6.2", { ...found, points, critical: mostCritical(points), from: person.verdict, to: qualified ? "not-qualified" : "qualified", atPoint: !qualified });
}

/** A floor of the whole score at the pass score, or a ceiling below it, decides whatever the weights. */
function fixedByLimits({ limits, floor, ceiling, passScore }: Pick<Policy, "passScore" | "limits" | "floor" | "ceiling">): boolean {
  return limits === "score" && ((floor !== null && floor >= passScore) || (ceiling !== null && ceiling < passScore));
}

function marginOf({ competency, weight, points }: ScoredLine, against: number): Margin {
  return { criterion: competency, weight, margin: exactDifference(points, against) };
}

function sensitivityOf(margins: readonly Margin[]): Sensitivity {
  const points = tiePoints(margins);
  return { lead: exactDot(margins.map(({ weight }) => weight), margins.map(({ margin }) => margin)), points, critical: mostCritical(points) };
}
