import type { RuleId, Step } from "../outcome";
import type { EmployeeId } from "../records";

export type Body = "committee" | "department-group" | "special-group" | "new-hire-panel" | "none" | "unroutable" | "unknown";
export type RouteMethod = "ballots" | "collective" | "as-given" | "none";

export interface PanelMember {
  readonly id: EmployeeId;
  readonly part: "chair" | "member";
}

export interface ExcludedMember {
  readonly id: EmployeeId;
  readonly reason: "self" | "conflict" | "recused";
  readonly rule: RuleId;
}

/** Who assesses this person, and which clause decided it. */
export interface Route {
  readonly employeeId: EmployeeId;
  readonly body: Body;
  readonly method: RouteMethod;
  readonly chair: EmployeeId | null;
  readonly members: readonly PanelMember[];
  readonly excluded: readonly ExcludedMember[];
  /** People who have left the company and would sit on this body: what they cast before leaving counts (§6 [ours]). Absent = nobody. */
  readonly departed?: readonly EmployeeId[];
  /** Number of the deciding row of the routing table (rulebook §4), null where none decided. */
  readonly row: number | null;
  readonly rule: RuleId;
  /** Codes of who then approves and who talks to the employee, e.g. `chair`, `department-superior-then-general-manager`. */
  readonly approval: string | null;
  readonly talk: string | null;
  readonly steps: readonly Step[];
}
