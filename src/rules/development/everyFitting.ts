import { withCoursesFirst } from "./coursesFirst";
import type { Climb, ClimbGround } from "./climb";
import type { Offer } from "./catalogue";

/**
 * D-TARGET, D-NEEDS by policy `every`: not one way but each course whose span of levels overlaps the gap, the lowest beginning
 * first, equal ones in the order of the catalogue.
 */
export function everyFitting(offers: readonly Offer[], actual: number, required: number, ground: Pick<ClimbGround, "catalogue" | "hasPassed" | "taken">): Climb {
  const fitting = offers.filter(({ from, to }) => to > actual && from < required);
  const taken = new Set(ground.taken);
  const choices = [...fitting].sort((a, b) => a.from - b.from).map((offer) => {
    const taking = withCoursesFirst(offer.entry, ground.catalogue, (entry) => taken.has(entry.key) || ground.hasPassed(entry));
    for (const { key } of taking) taken.add(key);
    return { offer, taking };
  });
  return { choices, holes: fitting.length === 0 ? [{ from: actual, to: required }] : [] };
}
