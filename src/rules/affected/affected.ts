import type { EmployeeId } from "../records";
import type { PersonStatus, Verdict } from "../results";

/** D-VERSIONS: what a changed standard changes for one holder. */
export type AffectedBy = "position" | "gap" | "score" | "match" | "verdict" | "status" | "eligibility";

/** A value under the standard before and after the change. */
export interface BeforeAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** One line that asks for something else of the person now; null = not in that standard, or no level. */
export interface AffectedLine {
  readonly competency: string;
  readonly role: string | null;
  readonly required: BeforeAfter<number | null>;
  readonly gap: BeforeAfter<number | null>;
}

export interface Affected {
  readonly employeeId: EmployeeId;
  readonly name: string;
  readonly email: string | null;
  readonly manager: string | null;
  readonly by: readonly AffectedBy[];
  readonly position: BeforeAfter<string | null>;
  readonly score: BeforeAfter<number | null>;
  readonly match: BeforeAfter<number | null>;
  readonly verdict: BeforeAfter<Verdict | null>;
  readonly status: BeforeAfter<PersonStatus>;
  /** C-a16: whether the basic conditions are met; null = there are none, or it cannot be said. */
  readonly eligible: BeforeAfter<boolean | null>;
  readonly lines: readonly AffectedLine[];
}
