import type { Step } from "../outcome";
import type { BallotSource, CompetencyId, EmployeeId, Level } from "../records";

/** D-360: who speaks. `unstated`: the workbook does not say, and the routing does not tell. */
export type FeedbackSource = Exclude<BallotSource, "self"> | "unstated";
export const FEEDBACK_SOURCES: readonly FeedbackSource[] = ["superior", "peer", "committee", "unstated"];

/** Over = rates oneself higher than the others do. */
export type SelfView = "over" | "in-line" | "under";

/** What one source says of one competency; figures in levels, null where there is none or it may not be shown. */
export interface SourceView {
  readonly source: FeedbackSource;
  readonly count: number;
  /** True: so few that a person could be recognised; only their number is told. */
  readonly suppressed: boolean;
  readonly mean: number | null;
  readonly lowest: Level | null;
  readonly highest: Level | null;
}

export interface SourceGap {
  readonly one: FeedbackSource;
  readonly other: FeedbackSource;
  /** Mean of `one` − mean of `other`. */
  readonly difference: number;
  readonly wide: boolean;
}

export interface FeedbackLine {
  readonly competency: CompetencyId;
  readonly self: Level | null;
  /** Those with ballots, in the order of FEEDBACK_SOURCES. */
  readonly sources: readonly SourceView[];
  /** Mean of all ballots that may be shown, self apart; null where there are none. */
  readonly others: number | null;
  /** self − others. */
  readonly difference: number | null;
  readonly view: SelfView | null;
  /** Every two sources that may be shown. */
  readonly gaps: readonly SourceGap[];
  readonly steps: readonly Step[];
}

/** One person's feedback. `difference` is the mean of the lines' differences; lines without one are left out. */
export interface PersonFeedback {
  readonly employeeId: EmployeeId;
  readonly lines: readonly FeedbackLine[];
  readonly difference: number | null;
  readonly view: SelfView | null;
  /** Lines by self-view. */
  readonly over: number;
  readonly inLine: number;
  readonly under: number;
}
