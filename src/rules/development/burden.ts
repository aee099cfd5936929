import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { CatalogueEntry } from "./catalogue";

/** What a choice of courses asks for, most important figure first: the smaller list of figures is chosen. */
export type Burden = readonly number[];

/** Levels left uncovered, then the six figures of `burdenOf`. */
export const NO_BURDEN: Burden = [0, 0, 0, 0, 0, 0, 0];

export interface Chooser {
  readonly choice: Policy["courseChoice"];
  /** Track of the person; null = none. */
  readonly track: string | null;
}

/**
 * D-NEEDS leaves open which of several courses is meant. Reading [ours]: a course of another track only where nothing else fits;
 * then the cheapest, the shortest in hours or the fewest courses (policy), the other two deciding where they are equal. A cost or
 * duration that is not given is not nothing: such a choice comes after those whose figures are known.
 */
export function burdenOf(entries: readonly CatalogueEntry[], { choice, track }: Chooser): Burden {
  let [foreign, unpriced, cost, untimed, hours] = [0, 0, 0, 0, 0];
  for (const { course } of entries) {
    if (course.track !== null && track !== null && foldName(course.track) !== foldName(track)) foreign += 1;
    if (course.cost === null) unpriced += 1;
    else cost += course.cost;
    if (course.hours === null) untimed += 1;
    else hours += course.hours;
  }
  const count = entries.length;
  switch (choice) {
    case "shortest": return [0, foreign, untimed, hours, unpriced, cost, count];
    case "fewest": return [0, foreign, count, unpriced, cost, untimed, hours];
    default: return [0, foreign, unpriced, cost, untimed, hours, count];
  }
}

export function sumOf(left: Burden, right: Burden): Burden {
  return left.map((figure, at) => figure + (right[at] ?? 0));
}

export function isLighter(left: Burden, right: Burden): boolean {
  for (const [at, figure] of left.entries()) {
    const other = right[at] ?? 0;
    if (figure !== other) return figure < other;
  }
  return false;
}
