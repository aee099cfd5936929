import { exactProduct } from "../numbers";
import type { Step } from "../outcome";
import type { LineResult, PersonResult } from "../results";

/** A step and what it is about: a competency, or (null) the person as a whole. */
export interface ExplainedStep {
  readonly competency: string | null;
  readonly step: Step;
}

/**
 * P-6.2, P-6.6.4: how a result came about, from who assesses to the verdict, one list for cell, pane and report: the route,
 * per line how its level was found (ballots, decision, evidence), what it is worth and where a floor or ceiling bound
 * it, then score, match and verdict.
 */
export function explainPerson(person: PersonResult): readonly ExplainedStep[] {
  return [
    ...person.route.steps.map((step) => ({ competency: null, step })),
    ...person.lines.flatMap((line) => [...line.steps, ...pointsStep(line)].map((step) => ({ competency: line.competency, step }))),
    ...person.steps.map((step) => ({ competency: null, step })),
  ];
}

function pointsStep({ required, actual, gap, points, weight }: LineResult): readonly Step[] {
  if (points === null || weight === null || weight === 0) return [];
  return [{ code: "line-points", rule: "P-6.6.4", facts: { required, actual, gap, points, weight, share: exactProduct(points, weight) } }];
}
