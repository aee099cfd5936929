import type { Step } from "../outcome";
import type { LineResult, PersonResult } from "../results";

/** P-6.2: every number explains itself: who assessed and why, how each level came about, how the score was made. */
export function explainPerson(result: PersonResult): readonly Step[] {
  return [...result.route.steps, ...result.lines.flatMap(explainLine), ...result.steps];
}

/** P-6.2: one line: its ballots, its level, its points. */
export function explainLine(line: LineResult): readonly Step[] {
  const { competency, required, actual, gap, points, weight } = line;
  const excluded: readonly Step[] = line.excluded.map((ballot) => ({
    code: `excluded-${ballot.reason}`, rule: ballot.rule, facts: { competency, evaluator: ballot.evaluatorId, level: ballot.level },
  }));
  const scored: readonly Step[] = points === null || required === null
    ? []
    : [{ code: "points", rule: "P-6.6.4", facts: { competency, required, actual, gap, points, weight } }];
  return [...excluded, ...line.steps.map((step) => ({ ...step, facts: { competency, ...step.facts } })), ...scored];
}
