import { DEFAULT_POLICY } from "../../rules/policy";
import { checkWeights } from "../../rules/standards";
import type { Cell } from "../entry";
import type { Block } from "./block";
import { namingItsPlace, type People } from "./people";
import { Problem, wrongInput } from "./problem";

/** One line of one person, as the arguments give it. Without weight it is shown, not scored. */
export interface PersonLine {
  readonly line: number;
  readonly required: number | null;
  readonly actual: number | null;
  readonly weight: number | null;
}

export interface WeightedLines {
  readonly lines: readonly PersonLine[];
  /** What the weights are parts of: 1 or 100. */
  readonly total: number;
}

export interface LineArguments {
  readonly required: Block<Cell<number>>;
  readonly actual: Block<Cell<number>>;
  readonly weights: Block<Cell<number>>;
}

/**
 * The lines of one person's standard with their weights checked, or the problem that keeps them from being reckoned.
 * A line with neither required level nor weight is not part of the standard; a weight without required level is #VALUE!.
 */
export function linesOf(people: People, person: number, { required, actual, weights }: LineArguments): WeightedLines | Problem {
  const given: (number | null)[] = [];
  const lines: PersonLine[] = [];
  for (let line = 0; line < people.lines; line += 1) {
    const weight = people.cell(weights, person, line);
    if (weight instanceof Problem) return namingItsPlace(weight, { name: "weights", block: weights });
    given.push(weight);
    const need = people.cell(required, person, line);
    const level = people.cell(actual, person, line);
    if (weight === null) {
      // Shown, not scored: what stands there cannot harm the number.
      if (typeof need === "number") lines.push({ line, required: need, actual: typeof level === "number" ? level : null, weight });
      continue;
    }
    if (need instanceof Problem) return namingItsPlace(need, { name: "required", block: required });
    if (need === null) return wrongInput("weight-without-requirement", { line: line + 1, person: person + 1 });
    if (level instanceof Problem) return namingItsPlace(level, { name: "actual", block: actual });
    lines.push({ line, required: need, actual: level, weight });
  }
  const total = totalOf(given);
  return total instanceof Problem ? total : { lines, total };
}

/** What checked weights are parts of. None given is a sum of 0 here: whoever asks for a weighted number gives weights. */
export function totalOf(weights: readonly (number | null)[]): number | Problem {
  const check = checkWeights(weights, DEFAULT_POLICY);
  if (check.kind === "ok" && !check.equal) return check.total;
  return wrongInput("weights-off", { sum: check.kind === "off" ? check.sum : 0 });
}
