import type { Gate } from "../conditions";
import type { Finding, Step } from "../outcome";
import type { CalendarDay, Employee, RecordPlace } from "../records";
import type { LineResult } from "./lineResult";
import type { Route } from "./route";

export type PersonStatus = "scored" | "incomplete" | "not-assessed" | "unroutable";
export type Verdict = "qualified" | "not-qualified";

export interface DimensionResult {
  readonly dimension: string;
  readonly weight: number;
  /** Mean of its lines' attainment by weight; null where a line is unrated. */
  readonly attainment: number | null;
}

export interface PersonResult {
  readonly employee: Employee;
  /** The position whose standard was used; where none fits, the first one held. */
  readonly position: string | null;
  readonly route: Route;
  readonly lines: readonly LineResult[];
  readonly status: PersonStatus;
  /** Scored lines, and how many of them have a level. */
  readonly scoredLines: number;
  readonly ratedLines: number;
  readonly score: number | null;
  readonly match: number | null;
  readonly renormalised: boolean;
  readonly verdict: Verdict | null;
  readonly dimensions: readonly DimensionResult[];
  /** D-MAINGAP: lowest attainment below 1; ties joined with `; `. null = none. */
  readonly mainGap: string | null;
  /** The dimension or competency that loses the most points, named apart. */
  readonly largestLoss: string | null;
  /** C-a16: the basic conditions of the position, beside score and verdict; null = it has none. */
  readonly gate: Gate | null;
  readonly steps: readonly Step[];
}

export interface Reckoning {
  readonly asOf: CalendarDay;
  readonly round: string | null;
  readonly people: readonly PersonResult[];
  readonly findings: readonly Finding<RecordPlace>[];
}
