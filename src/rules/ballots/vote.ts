import type { EmployeeId, Level } from "../records";

/** §6: a ballot that counts: what the combining rules see of it. */
export interface Vote {
  readonly evaluatorId: EmployeeId | null;
  readonly level: Level;
  readonly familiar: boolean;
  readonly months: number | null;
  readonly knowsSpeciality: boolean;
  /** Index in `Records.ballots`. */
  readonly row: number;
}

/** One level made of votes, how it was made, and what did not enter after all. */
export interface Combined {
  /** null: unresolved. */
  readonly level: Level | null;
  /** `mean`, `unanimous`, `familiar-majority`, `majority`, `tie-lower` …, `none`. */
  readonly method: string;
  readonly counted: readonly Vote[];
  /** Votes on a professional line by people who do not know the speciality. */
  readonly withoutSpeciality: readonly Vote[];
  /** Levels at the shared top, where that is why nothing came of it. */
  readonly tied: readonly Level[];
}
