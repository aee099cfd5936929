import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { BodyRole, Employee, EmployeeId } from "../records";
import { groupKey, namesSet } from "./groupNames";
import type { OwnPanel } from "./ownRow";
import type { RoleIndex } from "./roleIndex";
import type { PanelKind } from "./routingTable";

/** Who would sit on a body for a subject, before anybody has to leave, and who would chair it, in order of succession. */
export interface Panel {
  readonly pool: readonly Employee[];
  /** First of these who stays chairs [ours: the next in order where the chair is the subject or has a conflict]. */
  readonly chairs: readonly Employee[];
  /** Sit in, and chair, only where nobody of `chairs` stays: the supervisor for a missing department manager. */
  readonly deputies: readonly Employee[];
  /** Everybody who sits or may sit in. */
  readonly ids: ReadonlySet<EmployeeId>;
}

/** Evaluators marked familiar, by subject; null = the workbook has no such marks. */
export type Familiar = ReadonlyMap<EmployeeId, readonly Employee[]> | null;
/** Whoever is assessed by nobody has no panel to be drawn up. */
export type SittingPanel = Exclude<PanelKind, "none"> | OwnPanel;
export type Panels = (kind: SittingPanel, subject: Employee) => Panel;

const COMMITTEE_ORDER: readonly BodyRole[] = ["senior-manager", "department-manager", "supervisor"];

/** §4: the bodies. One is drawn up once for all of the same department and group. */
export function panelsOf(roles: RoleIndex, familiar: Familiar, { specialGroupDepartment }: Pick<Policy, "specialGroupDepartment">, byId: ReadonlyMap<EmployeeId, Employee>): Panels {
  const leaning = namesSet(specialGroupDepartment);
  const operations = roles.inCompany("department-manager").filter((one) => one.department !== null && leaning.has(groupKey(one.department)));
  const drawn = new Map<unknown, Map<string, Panel>>();
  const board = committee(roles);
  const make = (kind: SittingPanel, subject: Employee): Panel => {
    if (typeof kind !== "string") return ownPanel(kind, subject, roles, byId);
    switch (kind) {
      case "committee": return board;
      case "special-group": return specialGroup(subject, operations, roles);
      case "department-group": return departmentGroup(subject, roles);
      case "new-hire-panel": return newHirePanel(subject, familiar, roles);
    }
  };
  return (kind, subject) => {
    if (kind === "new-hire-panel" && familiar !== null) return make(kind, subject);
    let known = drawn.get(kind);
    if (!known) drawn.set(kind, (known = new Map<string, Panel>()));
    const place = `${subject.department ?? ""}\n${subject.group ?? ""}`;
    const panel = known.get(place) ?? make(kind, subject);
    known.set(place, panel);
    return panel;
  };
}

function panelOf(pool: readonly Employee[], chairs: readonly Employee[], deputies: readonly Employee[]): Panel {
  const sitting = [...new Set(pool)];
  return { pool: sitting, chairs, deputies, ids: new Set([...sitting, ...deputies].map((one) => one.id)) };
}

/**
 * P-6.1: the committee is the company's senior managers, department managers and supervisors. The senior manager of
 * the highest grade chairs; with none left, department managers and then supervisors by grade [ours].
 */
export function committee(roles: RoleIndex): Panel {
  const all = [...new Set(COMMITTEE_ORDER.flatMap((role) => roles.inCompany(role)))];
  return panelOf(all, all, []);
}

/** P-6.1: for two groups the Operations Management manager and the supervisors of the subject's own group [ours: the source can also be read as one each]. */
function specialGroup(subject: Employee, operations: readonly Employee[], roles: RoleIndex): Panel {
  const supervisors = subject.group === null ? roles.inDepartment("supervisor", subject.department) : roles.inNamedGroup("supervisor", subject.group);
  const pool = [...new Set([...operations, ...supervisors])];
  return panelOf(pool, pool, []);
}

/** P-6.1, P-6.6.2.3: department manager and team leaders; the manager chairs. Missing: the supervisor sits and chairs instead [ours]. */
function departmentGroup(subject: Employee, roles: RoleIndex): Panel {
  const managers = roles.inDepartment("department-manager", subject.department);
  const leaders = roles.inDepartment("team-leader", subject.department);
  return panelOf([...managers, ...leaders], managers, supervisorsOf(subject, roles));
}

/**
 * P-6.6.3: manager, else supervisor; team leaders of the subject's group, else of the department; key employees who work
 * closely with the subject: those marked familiar, or, where a workbook marks nobody, all of the department [ours].
 */
function newHirePanel(subject: Employee, familiar: Familiar, roles: RoleIndex): Panel {
  const managers = roles.inDepartment("department-manager", subject.department);
  const ownLeaders = roles.inGroup("team-leader", subject);
  const leaders = ownLeaders.length > 0 ? ownLeaders : roles.inDepartment("team-leader", subject.department);
  const close = familiar === null
    ? roles.inDepartment("key-employee", subject.department)
    : (familiar.get(subject.id) ?? []).filter((one) => one.bodyRoles.includes("key-employee"));
  return panelOf([...managers, ...leaders, ...close], managers, supervisorsOf(subject, roles));
}

function supervisorsOf(subject: Employee, roles: RoleIndex): readonly Employee[] {
  const own = roles.inGroup("supervisor", subject);
  return own.length > 0 ? own : roles.inDepartment("supervisor", subject.department);
}

/** §4 [ours]: the body of a company's own row, seat by seat; the first seat chairs, then the next. Somebody who is not in the roster cannot sit. */
function ownPanel({ seats }: OwnPanel, subject: Employee, roles: RoleIndex, byId: ReadonlyMap<EmployeeId, Employee>): Panel {
  const pool = seats.flatMap((seat): readonly Employee[] => {
    if ("id" in seat) {
      const person = byId.get(seat.id);
      return person ? [person] : [];
    }
    if (seat.of === "company") return roles.inCompany(seat.role);
    if (seat.of === "group") return roles.inGroup(seat.role, subject);
    if (seat.of === "department") return roles.inDepartment(seat.role, subject.department);
    const wanted = foldName(seat.of.department);
    return roles.inCompany(seat.role).filter((one) => one.department !== null && foldName(one.department) === wanted);
  });
  return panelOf(pool, [...new Set(pool)], []);
}
