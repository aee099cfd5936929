import type { Employee, EmployeeId } from "../records";
import type { ExcludedMember, PanelMember } from "../results";
import type { Panel } from "./panels";
import type { PanelIndex } from "./panelIndex";

export interface Seated {
  readonly chair: EmployeeId | null;
  readonly members: readonly PanelMember[];
  readonly excluded: readonly ExcludedMember[];
}

/**
 * P-6.6.2.3: a member who is being assessed leaves the group. We read it as leaving for one's own case, not for the
 * whole round, and apply it to every body [ours]; further recusals come from the conflicts table. Whoever has left does
 * not chair either.
 */
export function seat(subject: Employee, panel: Panel, index: PanelIndex): Seated {
  const conflicting = index.conflicts.get(subject.id);
  const staying = (one: Employee): boolean => one.id !== subject.id && !conflicting?.has(one.id);
  const chairing = panel.chairs.find(staying);
  const pool = chairing ? panel.pool : [...new Set([...panel.pool, ...panel.deputies])];
  const chair = (chairing ?? panel.deputies.find(staying))?.id ?? null;
  const involved = (panel.pool === index.committee ? index.committeeIds.has(subject.id) : pool.some((one) => one.id === subject.id))
    || conflicting !== undefined;
  const key = involved ? null : `${chair ?? ""}\n${poolKey(pool, index)}`;
  const drawn = key === null ? undefined : index.drawn.get(key);
  if (drawn) return { chair, members: drawn, excluded: [] };
  const members = pool.filter(staying).map((one): PanelMember => ({ id: one.id, part: one.id === chair ? "chair" : "member" }));
  if (key !== null) index.drawn.set(key, members);
  return { chair, members, excluded: involved ? leaving(subject, pool, conflicting) : [] };
}

function poolKey(pool: readonly Employee[], index: PanelIndex): string {
  return pool === index.committee ? "committee" : pool.map((one) => one.id).join("\n");
}

function leaving(subject: Employee, pool: readonly Employee[], conflicting: ReadonlySet<EmployeeId> | undefined): readonly ExcludedMember[] {
  return pool.flatMap((one): readonly ExcludedMember[] => {
    if (one.id === subject.id) return [{ id: one.id, reason: "self", rule: "P-6.6.2.3" }];
    return conflicting?.has(one.id) ? [{ id: one.id, reason: "conflict", rule: "P-6.6.2.3" }] : [];
  });
}
