import { foldName } from "../numbers";
import type { PersonResult } from "../results";

/** One rating as the evaluators' statistics see it. A case is what several evaluators rate: a person's competency. */
export interface RatedCase {
  readonly case: string;
  readonly evaluator: string;
  readonly level: number;
}

/** Key of a case: the person and the folded competency, which no cell can hold together. */
function caseKey(employeeId: string, competency: string): string {
  return `${employeeId}\n${foldName(competency)}`;
}

/** §12: the ballots that counted, of all people reckoned. Levels as given (without evaluators) say nothing of evaluators. */
export function ratedCases(people: readonly PersonResult[]): readonly RatedCase[] {
  const rated: RatedCase[] = [];
  for (const { employee, lines } of people) {
    for (const line of lines) {
      for (const { evaluatorId, level } of line.counted) {
        if (evaluatorId !== null) rated.push({ case: caseKey(employee.id, line.competency), evaluator: evaluatorId, level });
      }
    }
  }
  return rated;
}
