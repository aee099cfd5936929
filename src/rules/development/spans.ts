import type { Course } from "../records";

/** Levels between which a course leads somebody up; open ends are 0 and Infinity. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * D-NEEDS: from level … to level …, for all courses of one competency, in their order. A course that names no span but the level it is
 * examined at (C-s7.2.2) leads to that level. Where only one end is given, the other is the next rung the catalogue offers for the
 * competency, because ladders are climbed step by step (C-s9.4); with no such rung, and with neither end, it is open [ours].
 */
export function spansOf(courses: readonly Pick<Course, "fromLevel" | "toLevel" | "level">[]): readonly Span[] {
  const ends = courses.map(({ fromLevel, toLevel, level }) => ({ from: fromLevel, to: fromLevel === null && toLevel === null ? level : toLevel }));
  const tops = ends.flatMap(({ to }) => (to === null ? [] : [to])).sort((a, b) => a - b);
  const bottoms = ends.flatMap(({ from }) => (from === null ? [] : [from])).sort((a, b) => a - b);
  return ends.map(({ from, to }) => ({
    from: from ?? (to === null ? 0 : (tops.findLast((top) => top < to) ?? 0)),
    to: to ?? (from === null ? Infinity : (bottoms.find((bottom) => bottom > from) ?? Infinity)),
  }));
}
