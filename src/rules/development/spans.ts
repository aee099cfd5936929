import type { Course } from "../records";

/** Levels between which a course leads somebody up; open ends are 0 and Infinity. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * D-NEEDS: from level … to level …, for all courses of one competency, in their order. A course that names no span but the level it is
 * examined at (C-s7.2.2) leads to that level. Ends left open [ours]: without a beginning it takes people from the very start, unless no course of the
 * competency names one: then the levels they lead to are rungs, and each begins at the one below, because ladders are climbed step by step
 * (C-s9.4). Without an end it leads to where the next one begins, the last one as far as is needed. 0 is no level (T-LEVELS):
 * a 0 is a blank, as desktop Excel hands it over.
 */
export function spansOf(courses: readonly Pick<Course, "fromLevel" | "toLevel" | "level">[]): readonly Span[] {
  const ends = courses.map(({ fromLevel, toLevel, level }) => {
    const [from, to] = [levelOrNull(fromLevel), levelOrNull(toLevel)];
    return { from, to: from === null && to === null ? levelOrNull(level) : to };
  });
  const tops = ends.flatMap(({ to }) => (to === null ? [] : [to])).sort((a, b) => a - b);
  const bottoms = ends.flatMap(({ from }) => (from === null ? [] : [from])).sort((a, b) => a - b);
  return ends.map(({ from, to }) => ({
    from: from ?? (to === null || bottoms.length > 0 ? 0 : (tops.findLast((top) => top < to) ?? 0)),
    to: to ?? (from === null ? Infinity : (bottoms.find((bottom) => bottom > from) ?? Infinity)),
  }));
}

export function levelOrNull(level: number | null): number | null {
  return level === null || level <= 0 ? null : level;
}
