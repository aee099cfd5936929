import { parseGrade } from "../grades";
import type { BodyRole, EmploymentType } from "../records";
import type { RouteMethod } from "../results";
import type { OwnCase } from "./ownRow";
import { ROUTING_TABLE, type RoutingRow } from "./routingTable";

/**
 * §4, P-6.1 [ours]: a row of the routing table as HR types it in the policy:
 * `5.5: department=Sales|Service, grade=3-1..4-19 -> committee, ballots`. Number, conditions, body, and if wanted the
 * method. Approval and talk are those of the table's own row for that body; `*` is a row for everybody. null = not
 * understood, which is a finding and never a guess.
 */
export function parseOwnRow(text: string): RoutingRow | null {
  const parts = /^(\d+(?:\.\d+)?)\s*:(.+?)(?:->|→)(.+)$/u.exec(text.normalize("NFKC").trim());
  const [bodyName, methodName, ...rest] = (parts?.[3] ?? "").split(",").map((word) => word.trim().toLowerCase());
  const row = Number(parts?.[1]);
  const which = parts ? parseCase(parts[2] ?? "") : null;
  const model = [...ROUTING_TABLE].reverse().find((one) => one.body === bodyName);
  if (which === null || !model || rest.length > 0 || !(row > 2)) return null;
  const method = methodName === undefined ? model.method : METHODS.find((known) => known === methodName);
  if (method === undefined || (model.panel === "none") !== (method === "none")) return null;
  return { ...model, row, case: which, method, rule: "P-6.1" };
}

const METHODS: readonly RouteMethod[] = ["ballots", "collective", "none"];
const ROLES: readonly BodyRole[] = ["senior-manager", "department-manager", "supervisor", "team-leader", "key-employee"];
const TYPES: readonly EmploymentType[] = ["regular", "probation", "new-graduate", "intern"];

function parseCase(text: string): OwnCase | null {
  if (text.trim() === "*") return {};
  let found: OwnCase | null = {};
  for (const condition of text.split(",")) {
    const at = condition.indexOf("=");
    const values = condition.slice(at + 1).split("|").map((value) => value.trim()).filter((value) => value !== "");
    const read: OwnCase | null = at < 0 || values.length === 0 ? null : parseCondition(condition.slice(0, at).trim().toLowerCase(), values);
    found = found !== null && read !== null ? { ...found, ...read } : null;
  }
  return found;
}

function parseCondition(field: string, values: readonly string[]): OwnCase | null {
  switch (field) {
    case "department": return { departments: values };
    case "group": return { groups: values };
    case "position": return { positions: values };
    case "bodyrole": return wordsOf(values, ROLES, (bodyRoles) => ({ bodyRoles }));
    case "employmenttype": return wordsOf(values, TYPES, (employmentTypes) => ({ employmentTypes }));
    case "grade": return gradeSpan(values.join("|"));
    default: return null;
  }
}

function wordsOf<Word extends string>(values: readonly string[], words: readonly Word[], make: (found: readonly Word[]) => OwnCase): OwnCase | null {
  const found = values.map((value) => words.find((word) => word === value.toLowerCase()));
  const known = found.filter((word) => word !== undefined);
  return known.length === found.length ? make(known) : null;
}

/** `3-1..4-19`, `4-20..` (and above), `..3-9` (and below), `4` (the whole grade) or `4-20` (that step alone). */
function gradeSpan(span: string): OwnCase | null {
  const [from = "", to, extra] = span.split("..").map((end) => end.trim());
  if (extra !== undefined) return null;
  const gradeFrom = from === "" ? undefined : readGrade(from);
  const gradeTo = to === undefined ? gradeFrom : to === "" ? undefined : readGrade(to);
  if (gradeFrom === null || gradeTo === null || (gradeFrom === undefined && gradeTo === undefined)) return null;
  return { ...(gradeFrom ? { gradeFrom } : {}), ...(gradeTo ? { gradeTo } : {}) };
}

/** In a condition on grades a bare number can only be the grade. */
function readGrade(text: string): ReturnType<typeof parseGrade> {
  return /^\d{1,3}$/u.test(text) ? parseGrade(`${text}等`) : parseGrade(text);
}
