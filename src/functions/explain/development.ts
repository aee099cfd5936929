import { neededBy, type NeedsArguments } from "../families/development";
import { explainer, type Explainer } from "./explained";

/** D-NEEDS: the gap behind this row, and why this course. */
const needs = explainer<NeedsArguments>((args, { element }) => {
  const { needs: all, reckoning } = neededBy(args);
  const need = all[element.row - 1];
  if (need === undefined) return { steps: [{ code: "explain-header", rule: "W-TABLE", facts: {} }] };
  const result = reckoning.people.find(({ employee }) => employee.id === need.employee.id);
  const names = new Map(reckoning.people.map(({ employee }) => [employee.id, employee.name]));
  return {
    steps: [{ code: "explain-need", rule: "D-NEEDS", facts: { name: need.employee.name || need.employee.id, competency: need.competency, gap: need.gap } }, ...need.steps],
    ...(result === undefined ? {} : { person: { result, route: result.route, competency: need.competency, names } }),
  };
});

export const DEVELOPMENT_EXPLAINERS: Readonly<Record<string, Explainer>> = { NEEDS: needs };
