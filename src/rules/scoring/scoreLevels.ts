import type { Policy } from "../policy";
import { scoreLine, type LevelledLine, type LineScore } from "./scoreLine";
import { scorePerson, type PersonScore } from "./scorePerson";
import { weigh, type Weighting } from "./weighting";

export interface ScoredLevels {
  readonly lines: readonly LineScore[];
  readonly weighting: Weighting;
  /** Every scored line has a level, or policy leaves the others out. */
  readonly complete: boolean;
  readonly person: PersonScore;
}

/**
 * P-6.6.4: the whole way from known levels to a score, for the reckoning and for weights tried out alike. `total`: what
 * the weights are parts of; `scorable`: false where the standard itself is at fault, and nobody gets a score.
 */
export function scoreLevels(lines: readonly LevelledLine[], total: number, scorable: boolean, policy: Policy): ScoredLevels {
  const weighting = weigh(lines, total, policy.missing);
  const scored = lines.map((line) => scoreLine(line, policy));
  const complete = scorable && weighting.scoredLines > 0 && (weighting.ratedLines === weighting.scoredLines || weighting.renormalised);
  return { lines: scored, weighting, complete, person: scorePerson(scored, weighting, complete, policy) };
}
