import type { Catalogue, CatalogueEntry, Offer } from "./catalogue";
import { burdenOf, isLighter, NO_BURDEN, sumOf, type Burden, type Chooser } from "./burden";
import { withCoursesFirst } from "./coursesFirst";
import type { Span } from "./spans";

/** A course of a climb, with all that has to be taken for it and is not taken yet, itself last (nothing where it is taken or passed). */
export interface Choice {
  readonly offer: Offer;
  readonly taking: readonly CatalogueEntry[];
}

export interface Climb {
  /** From the lowest level up. */
  readonly choices: readonly Choice[];
  /** Stretches that no course covers. */
  readonly holes: readonly Span[];
}

/** The lightest way found to a level, step by step back to the beginning. */
interface Way {
  readonly burden: Burden;
  readonly before: Way | null;
  readonly level: number;
  /** null: a stretch without a course. */
  readonly choice: Choice | null;
}

export interface ClimbGround {
  readonly catalogue: Catalogue;
  readonly chooser: Chooser;
  readonly hasPassed: (entry: CatalogueEntry) => boolean;
  /** Keys of courses the person takes anyway, for another line. */
  readonly taken: ReadonlySet<string>;
}

/**
 * D-NEEDS: courses that lead from the level a person has to the one required, one behind the other: each begins at or
 * below the level that those before it reached. As much of the way as possible is covered first, then the choice decides
 * (`burdenOf`). A passed course carries to its level at no cost. A course leads to the required level at most; one that leads further
 * fits all the same.
 */
export function climb(offers: readonly Offer[], actual: number, required: number, ground: ClimbGround): Climb {
  const fitting = offers.filter(({ from, to }) => to > actual && from < required);
  const levels = [...new Set([actual, required, ...fitting.flatMap(({ from, to }) => [from, to]).filter((level) => level > actual && level < required)])].sort((a, b) => a - b);
  const ways = new Map<number, Way>([[actual, { burden: NO_BURDEN, before: null, level: actual, choice: null }]]);
  const reach = (level: number, before: Way, extra: Burden, choice: Choice | null): void => {
    const burden = sumOf(before.burden, extra);
    const best = ways.get(level);
    if (best === undefined || isLighter(burden, best.burden)) ways.set(level, { burden, before, level, choice });
  };
  for (const [at, level] of levels.entries()) {
    const way = ways.get(level);
    const next = levels[at + 1];
    if (way === undefined || next === undefined) continue;
    const taken = takenOn(way, ground.taken);
    for (const offer of fitting) {
      if (offer.from > level || offer.to <= level) continue;
      const taking = withCoursesFirst(offer.entry, ground.catalogue, (entry) => taken.has(entry.key) || ground.hasPassed(entry));
      reach(Math.min(offer.to, required), way, burdenOf(taking, ground.chooser), { offer, taking });
    }
    reach(next, way, [next - level, ...NO_BURDEN.slice(1)], null);
  }
  return retrace(ways.get(required));
}

function takenOn(way: Way, before: ReadonlySet<string>): ReadonlySet<string> {
  if (way.before === null) return before;
  const taken = new Set(before);
  for (let step: Way | null = way; step !== null; step = step.before) for (const { key } of step.choice?.taking ?? []) taken.add(key);
  return taken;
}

function retrace(last: Way | undefined): Climb {
  const choices: Choice[] = [];
  const holes: Span[] = [];
  for (let way = last; way?.before; way = way.before) {
    if (way.choice !== null) choices.unshift(way.choice);
    else if (holes[0]?.from === way.level) holes[0] = { from: way.before.level, to: holes[0].to };
    else holes.unshift({ from: way.before.level, to: way.level });
  }
  return { choices, holes };
}
