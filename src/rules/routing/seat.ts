import type { Employee, EmployeeId } from "../records";
import type { ExcludedMember, PanelMember } from "../results";
import type { Panel } from "./panels";

export interface Seated {
  readonly chair: EmployeeId | null;
  readonly members: readonly PanelMember[];
  readonly excluded: readonly ExcludedMember[];
}

/** Who has to leave: for one subject, or (`recused`) for every case of the round. */
export interface Leaving {
  readonly conflicts: ReadonlyMap<EmployeeId, ReadonlySet<EmployeeId>>;
  readonly recused: ReadonlySet<EmployeeId>;
}

/**
 * P-6.6.2.3: when a member of the group is reviewed, that member leaves. The source speaks of the review of that member,
 * so we read it as leaving for one's own case, and apply it to every body [ours]; policy `recusal` can make it the whole
 * round, and then whoever is under assessment leaves every body. Further recusals come from the conflicts table. Whoever
 * has left does not chair either: the next in order does.
 */
export function seating({ conflicts, recused }: Leaving): (subject: Employee, panel: Panel) => Seated {
  // Bodies are shared by all their subjects whom nobody has to leave for.
  const shared = new WeakMap<Panel, Seated>();
  return (subject, panel) => {
    const conflicting = conflicts.get(subject.id);
    const own = panel.ids.has(subject.id) || (conflicting !== undefined && [...conflicting].some((id) => panel.ids.has(id)));
    const known = own ? undefined : shared.get(panel);
    if (known) return known;
    const seated = drawUp(panel, ({ id }) => (id === subject.id ? "self" : recused.has(id) ? "recused" : conflicting?.has(id) ? "conflict" : null));
    if (!own) shared.set(panel, seated);
    return seated;
  };
}

function drawUp(panel: Panel, reasonFor: (one: Employee) => ExcludedMember["reason"] | null): Seated {
  const staying = (one: Employee): boolean => reasonFor(one) === null;
  const chairing = panel.chairs.find(staying);
  const pool = chairing ? panel.pool : [...new Set([...panel.pool, ...panel.deputies])];
  const chair = (chairing ?? panel.deputies.find(staying))?.id ?? null;
  return {
    chair,
    members: pool.filter(staying).map((one): PanelMember => ({ id: one.id, part: one.id === chair ? "chair" : "member" })),
    excluded: pool.flatMap((one): readonly ExcludedMember[] => {
      const reason = reasonFor(one);
      return reason === null ? [] : [{ id: one.id, reason, rule: "P-6.6.2.3" }];
    }),
  };
}
