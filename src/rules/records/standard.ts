import type { Grade } from "./grade";
import type { CalendarDay, CompetencyId, Level, Weight } from "./values";

export type CompetencyClass = "core" | "general" | "professional";

/** One line of a position standard. A line holds for a position, for a span of grades, or both. */
export interface StandardLine {
  readonly position: string | null;
  readonly gradeFrom: Grade | null;
  readonly gradeTo: Grade | null;
  readonly competency: CompetencyId;
  /** null = not given: treated as general, with an info finding (P-CLASSES). */
  readonly class: CompetencyClass | null;
  readonly role: string | null;
  readonly dimension: string | null;
  readonly dimensionWeight: Weight | null;
  readonly requiredLevel: Level | null;
  readonly weight: Weight | null;
  readonly indicator: string | null;
  readonly validYears: number | null;
  readonly version: string | null;
  readonly effectiveFrom: CalendarDay | null;
  /** Division the line is limited to; absent or null = every division. */
  readonly division?: string | null;
}
