import type { LineEvidence } from "../evidence";
import type { RuleId, Step } from "../outcome";
import type { CompetencyClass, CompetencyId, EmployeeId, Level, StandardLine } from "../records";

export type ExclusionReason =
  | "self" | "recused" | "conflict" | "short-acquaintance" | "not-on-panel" | "void-level" | "duplicate" | "after-close" | "no-speciality";

export type LineStatus = "met" | "short" | "above" | "unrated" | "unresolved" | "exempt" | "expired" | "not-scored";

export interface CountedBallot {
  readonly evaluatorId: EmployeeId | null;
  readonly level: Level;
  readonly familiar: boolean;
  /** Index of the ballot in `Records.ballots`. */
  readonly row: number;
}

export interface ExcludedBallot {
  readonly evaluatorId: EmployeeId | null;
  readonly level: Level | null;
  readonly reason: ExclusionReason;
  readonly rule: RuleId;
  readonly row: number;
}

/** One line of one person's standard, reckoned. Units: levels; points x = 1 + step·gap; weight normalised so that scored lines sum to 1. */
export interface LineResult {
  readonly standard: StandardLine;
  readonly competency: CompetencyId;
  readonly class: CompetencyClass;
  readonly dimension: string | null;
  readonly required: Level | null;
  readonly actual: Level | null;
  readonly self: Level | null;
  /** actual − required; null where either is missing. */
  readonly gap: number | null;
  readonly points: number | null;
  readonly attainment: number | null;
  /** null = shown, not scored. */
  readonly weight: number | null;
  readonly status: LineStatus;
  /** How the level came about: `mean`, `unanimous`, `familiar-majority`, `majority`, `decision`, `as-given`, `tie-lower` …, or `none`. */
  readonly method: string;
  readonly rule: RuleId;
  /** True where only one ballot stands behind the level. */
  readonly oneBallot: boolean;
  readonly counted: readonly CountedBallot[];
  readonly excluded: readonly ExcludedBallot[];
  /** What objective measures say of the line, shown beside the level; absent where none does (D-EVIDENCE). */
  readonly evidence?: LineEvidence;
  readonly steps: readonly Step[];
}
