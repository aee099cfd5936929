import type { RuleId } from "../outcome";
import type { Body, RouteMethod } from "../results";
import type { OwnCase, OwnPanel } from "./ownRow";

/**
 * §4, P-6.1, P-6.5b, P-6.6: who assesses whom. Rows in decision order; the first whose case holds decides. The table is
 * data: a further row states its conditions and its body (`OwnCase`, `OwnPanel`) and is placed by its number.
 */
export type RoutingCase =
  | "left" | "graduate-or-intern" | "in-probation" | "not-eligible" | "committee-member" | "grade-at-threshold" | "special-group" | "everyone-else";
export type PanelKind = "none" | "committee" | "special-group" | "department-group" | "new-hire-panel";

export interface RoutingRow {
  /** Places the row; 5.5 stands between 5 and 6. */
  readonly row: number;
  readonly case: RoutingCase | OwnCase;
  readonly body: Body | "not-listed";
  readonly panel: PanelKind | OwnPanel;
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

/**
 * The table with rows of one's own in their places; an own row with the number of another replaces it [ours]. Rows 1 and
 * 2 say who is not assessed at all and cannot be replaced, nor preceded.
 */
export function tableWith(own: readonly RoutingRow[]): readonly RoutingRow[] {
  const rows = new Map(ROUTING_TABLE.map((row) => [row.row, row] as const));
  for (const row of own) if (row.row > 2) rows.set(row.row, row);
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

const TOLD_WITHOUT_ROLES: ReadonlySet<RoutingCase> = new Set(["left", "graduate-or-intern", "in-probation", "not-eligible"]);

/** Whether a case can be told without body roles: it then decides also in a workbook that has none, if only that a body is unknown. */
export function toldWithoutRoles({ case: which }: RoutingRow): boolean {
  return typeof which !== "string" || TOLD_WITHOUT_ROLES.has(which);
}
