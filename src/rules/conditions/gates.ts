import { foldName } from "../numbers";
import { cannotSay, type Outcome, type Step } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, Certificate, Condition, Employee, EmployeeId, Records } from "../records";
import type { Families } from "../standards";
import { conditionsOf, type Conditions, type PlacedCondition } from "./conditionsOf";
import { educationReader } from "./educationOrder";
import { allOf, holdCondition, type ConditionGrounds } from "./holdCondition";

/** One basic condition held against one person. */
export interface ConditionResult {
  readonly condition: Condition;
  /** Row in `Records.conditions`. */
  readonly row: number;
  /** met: what the person has; not met and cannot say: every reason. */
  readonly outcome: Outcome<string>;
}

/** C-a16: the gate of a post for a person: met only where every condition is. */
export interface Gate {
  readonly position: string;
  readonly outcome: Outcome<string>;
  readonly conditions: readonly ConditionResult[];
}

export interface Gates {
  readonly conditions: Conditions;
  /** null: the post has no basic conditions. */
  gateOf(employee: Employee, position: string): Gate | null;
  /** The name is a post or a job family that the workbook knows. */
  knowsPosition(name: string): boolean;
}

/**
 * C-a16: basic conditions are a gate beside the score. They change neither points nor verdict (P-6.2 decides by lines):
 * who applies, is promoted or appointed must pass both [ours].
 */
export function gatesOf(records: Records, asOf: CalendarDay, policy: Policy, families: Families): Gates {
  const conditions = conditionsOf(records.conditions ?? [], policy);
  const positions = new Set<string>();
  for (const { position } of records.positions ?? []) positions.add(foldName(position));
  for (const { position } of records.standards) if (position !== null) positions.add(foldName(position));
  for (const employee of records.employees) for (const position of employee.positions) positions.add(foldName(position));
  const held = certificatesByHolder(records.certificates ?? []);
  const anyCertificates = (records.certificates ?? []).length > 0 || records.has.has("certificates");
  const certified = new Set((records.certificates ?? []).map(({ post }) => foldName(post)));
  const educationOf = educationReader();
  return {
    conditions,
    knowsPosition: (name) => positions.has(foldName(name)) || families.isFamily(name),
    gateOf(employee, position) {
      const stated = conditions.of(position, families.familyOf(employee, position));
      if (stated.length === 0) return null;
      const grounds: ConditionGrounds = { asOf, policy, educationOf, position, positions, certified, certificates: anyCertificates ? (held.get(employee.id) ?? []) : null };
      const results = stated.map((placed): ConditionResult => ({ condition: placed.condition, row: placed.row, outcome: hold(placed, employee, grounds) }));
      return { position, conditions: results, outcome: allOf(results.map(({ outcome }) => outcome)) };
    },
  };
}

/** C-a16, P-6.2: the gate as steps, condition by condition: what is met by what, what is not, what cannot be said. */
export function gateSteps(gate: Gate): readonly Step[] {
  return gate.conditions.flatMap(({ outcome }) => (outcome.kind === "met" ? outcome.steps : outcome.kind === "not-met" ? outcome.reasons : outcome.missing));
}

function hold({ condition, demand }: PlacedCondition, employee: Employee, grounds: ConditionGrounds): Outcome<string> {
  if (demand !== null) return holdCondition(demand, employee, grounds, condition.condition);
  return cannotSay("C-a16", [{ code: "condition-unreadable", rule: "C-a16", facts: { condition: condition.condition, asked: condition.value } }]);
}

function certificatesByHolder(certificates: readonly Certificate[]): ReadonlyMap<EmployeeId, readonly Certificate[]> {
  const held = new Map<EmployeeId, Certificate[]>();
  for (const one of certificates) {
    const own = held.get(one.employeeId);
    if (own) own.push(one);
    else held.set(one.employeeId, [one]);
  }
  return held;
}
