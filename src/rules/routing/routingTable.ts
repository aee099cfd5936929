import type { RuleId } from "../outcome";
import type { Body, RouteMethod } from "../results";

/**
 * §4, P-6.1, P-6.5b, P-6.6: who assesses whom. Rows in decision order; the first whose case holds decides. The table is
 * data: a further row is a further entry here, with a case and a panel known by name.
 */
export type RoutingCase =
  | "left" | "graduate-or-intern" | "in-probation" | "not-eligible" | "committee-member" | "grade-at-threshold" | "special-group" | "everyone-else";
export type PanelKind = "none" | "committee" | "special-group" | "department-group" | "new-hire-panel";

export interface RoutingRow {
  readonly row: number;
  readonly case: RoutingCase;
  readonly body: Body | "not-listed";
  readonly panel: PanelKind;
  readonly method: RouteMethod;
  /** `by-grade`: P-6.6.1.1 from the threshold up, P-6.6.2.1 below. */
  readonly rule: RuleId | "by-grade";
  readonly approval: string | null;
  readonly talk: string | null;
}

export const ROUTING_TABLE: readonly RoutingRow[] = [
  { row: 1, case: "left", body: "not-listed", panel: "none", method: "none", rule: "P-6.5b", approval: null, talk: null },
  { row: 2, case: "graduate-or-intern", body: "none", panel: "none", method: "none", rule: "P-6.5b", approval: null, talk: null },
  { row: 3, case: "in-probation", body: "new-hire-panel", panel: "new-hire-panel", method: "collective", rule: "P-6.6.3", approval: "department-superior-then-hr", talk: "department-manager-or-supervisor" },
  { row: 4, case: "not-eligible", body: "none", panel: "none", method: "none", rule: "by-grade", approval: null, talk: null },
  { row: 5, case: "committee-member", body: "committee", panel: "committee", method: "ballots", rule: "P-6.6.1.3", approval: "chair", talk: "executive-general-manager" },
  { row: 6, case: "grade-at-threshold", body: "committee", panel: "committee", method: "collective", rule: "P-6.6.1.1", approval: "chair", talk: "department-manager-for-committee" },
  { row: 7, case: "special-group", body: "special-group", panel: "special-group", method: "collective", rule: "P-6.1", approval: "department-superior-then-general-manager", talk: "department-manager-or-supervisor" },
  { row: 8, case: "everyone-else", body: "department-group", panel: "department-group", method: "collective", rule: "P-6.6.2.1", approval: "department-superior-then-general-manager", talk: "department-manager-or-supervisor" },
];

/** Cases that can be told without body roles: they decide also in a workbook that has none, if only that a body is unknown. */
export const DECIDED_WITHOUT_ROLES: ReadonlySet<RoutingCase> = new Set(["left", "graduate-or-intern", "in-probation", "not-eligible"]);
