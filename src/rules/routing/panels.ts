import type { Employee } from "../records";
import type { PanelKind } from "./routingTable";
import type { PanelIndex } from "./panelIndex";

/** Who would sit on a body for a subject, before anybody has to leave, and who would chair it, in order of succession. */
export interface Panel {
  readonly pool: readonly Employee[];
  /** First of these who stays chairs [ours: the next in order where the chair is the subject or has a conflict]. */
  readonly chairs: readonly Employee[];
  /** Sit in only where nobody of `chairs` in the pool stays: the supervisor for a missing department manager. */
  readonly deputies: readonly Employee[];
}

const NOBODY: Panel = { pool: [], chairs: [], deputies: [] };

export function panelFor(kind: PanelKind, subject: Employee, index: PanelIndex): Panel {
  switch (kind) {
    case "none": return NOBODY;
    case "committee": return committee(index);
    case "special-group": return specialGroup(subject, index);
    case "department-group": return departmentGroup(subject, index);
    case "new-hire-panel": return newHirePanel(subject, index);
  }
}

/**
 * P-6.1: the committee is the company's senior managers, department managers and supervisors. The senior manager of
 * the highest grade chairs; with none left, department managers and then supervisors by grade [ours].
 */
function committee(index: PanelIndex): Panel {
  return { pool: index.committee, chairs: index.committee, deputies: [] };
}

/** P-6.1: for two groups the Operations Management manager and the supervisors of the subject's own group [ours: the source can also be read as one each]. */
function specialGroup(subject: Employee, index: PanelIndex): Panel {
  const supervisors = subject.group === null ? index.inDepartment("supervisor", subject.department) : index.inNamedGroup("supervisor", subject.group);
  const pool = [...new Set([...index.operationsManagers, ...supervisors])];
  return { pool, chairs: pool, deputies: [] };
}

/** P-6.1, P-6.6.2.3: department manager and team leaders; the manager chairs. Missing: the supervisor sits and chairs instead [ours]. */
function departmentGroup(subject: Employee, index: PanelIndex): Panel {
  const managers = index.inDepartment("department-manager", subject.department);
  const leaders = index.inDepartment("team-leader", subject.department);
  return { pool: [...new Set([...managers, ...leaders])], chairs: managers, deputies: supervisorsOf(subject, index) };
}

/**
 * P-6.6.3: manager, else supervisor; team leaders of the subject's group, else of the department; key employees who work
 * closely with the subject: those marked familiar, or, where a workbook marks nobody, all of the department [ours].
 */
function newHirePanel(subject: Employee, index: PanelIndex): Panel {
  const managers = index.inDepartment("department-manager", subject.department);
  const ownLeaders = index.inGroup("team-leader", subject);
  const leaders = ownLeaders.length > 0 ? ownLeaders : index.inDepartment("team-leader", subject.department);
  const close = index.familiar === null
    ? index.inDepartment("key-employee", subject.department)
    : (index.familiar.get(subject.id) ?? []).filter((one) => one.bodyRoles.includes("key-employee"));
  return { pool: [...new Set([...managers, ...leaders, ...close])], chairs: managers, deputies: supervisorsOf(subject, index) };
}

function supervisorsOf(subject: Employee, index: PanelIndex): readonly Employee[] {
  const own = index.inGroup("supervisor", subject);
  return own.length > 0 ? own : index.inDepartment("supervisor", subject.department);
}
