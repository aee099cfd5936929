import { foldName } from "../numbers";
import type { CompetencyId, Conflict, Employee } from "../records";
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

/** What a case's key stands for, so that a link or a change can be told to a person. */
export function caseNames(people: readonly PersonResult[]): ReadonlyMap<string, { readonly employee: Employee; readonly competency: CompetencyId }> {
  return new Map(people.flatMap(({ employee, lines }) => lines.map(({ competency }) => [caseKey(employee.id, competency), { employee, competency }] as const)));
}

/**
 * P-6.6.2.3: who may cast an extra ballot to link a panel: anybody but the person, those who had to leave the body, and
 * those in the conflicts table. They need not sit on the body: a ballot for comparison counts in no result.
 */
export function mayRateIn(people: readonly PersonResult[], conflicts: readonly Conflict[]): (evaluator: string, caseName: string) => boolean {
  const names = caseNames(people);
  const barred = new Map(people.map(({ employee, route }) => [employee.id, new Set([employee.id, ...route.excluded.map((one) => one.id)])]));
  for (const { employeeId, evaluatorId } of conflicts) barred.get(employeeId)?.add(evaluatorId);
  return (evaluator, caseName) => {
    const subject = names.get(caseName)?.employee.id;
    return subject === undefined || barred.get(subject)?.has(evaluator) !== true;
  };
}
