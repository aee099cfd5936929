import type { EmployeeId } from "../records";
import type { PersonResult } from "../results";

export interface EvaluatorCoverage {
  readonly evaluator: EmployeeId;
  /** Ballots the routing asks of this evaluator: a line of a person whose body they sit on; exempt lines are not asked for. */
  readonly expected: number;
  /** Of those, how many were cast, counted or not. */
  readonly cast: number;
  readonly counted: number;
  /** cast / expected; null where nothing is expected. */
  readonly share: number | null;
}

/** §12, P-6.2: how much of what was asked each evaluator has done, in the order first met. Ballots of people who sit on no body are not expected and not listed. */
export function coverageOf(people: readonly PersonResult[]): readonly EvaluatorCoverage[] {
  const found = new Map<EmployeeId, { expected: number; cast: number; counted: number }>();
  for (const { route, lines } of people) {
    if (route.method === "none") continue;
    const members = new Set(route.members.map((member) => member.id));
    for (const member of members) if (!found.has(member)) found.set(member, { expected: 0, cast: 0, counted: 0 });
    for (const line of lines) {
      if (line.status === "exempt") continue;
      const counted = evaluatorsIn(line.counted);
      const cast = evaluatorsIn([...line.counted, ...line.excluded]);
      for (const member of members) {
        const tally = found.get(member);
        if (!tally) continue;
        tally.expected += 1;
        if (cast.has(member)) tally.cast += 1;
        if (counted.has(member)) tally.counted += 1;
      }
    }
  }
  return [...found].map(([evaluator, tally]) => ({ evaluator, ...tally, share: tally.expected === 0 ? null : tally.cast / tally.expected }));
}

function evaluatorsIn(ballots: readonly { readonly evaluatorId: EmployeeId | null }[]): ReadonlySet<EmployeeId | null> {
  return new Set(ballots.map(({ evaluatorId }) => evaluatorId));
}
