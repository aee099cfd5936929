import { foldName } from "../numbers";
import type { Finding } from "../outcome";
import type { Policy } from "../policy";
import type { RecordPlace } from "../records";
import type { PlacedLine } from "./linesInForce";

/** T-ROLES: a position is classified into roles, usually four or five; fewer or more is a warning. A position without roles is not classified, and nothing is said. */
export function roleFindings(inForce: readonly PlacedLine[], policy: Pick<Policy, "rolesFewest" | "rolesMost">): readonly Finding<RecordPlace>[] {
  const positions = new Map<string, { position: string; roles: Set<string>; row: number }>();
  for (const { line, row } of inForce) {
    if (line.position === null || line.role === null) continue;
    const key = foldName(line.position);
    const known = positions.get(key) ?? { position: line.position, roles: new Set<string>(), row };
    known.roles.add(foldName(line.role));
    positions.set(key, known);
  }
  return [...positions.values()]
    .filter(({ roles }) => roles.size < policy.rolesFewest || roles.size > policy.rolesMost)
    .map(({ position, roles, row }) => ({
      code: "roles-count", severity: "warning", rule: "T-ROLES", where: { purpose: "standards", row, field: "role" },
      facts: { position, roles: roles.size, fewest: policy.rolesFewest, most: policy.rolesMost },
    }));
}
