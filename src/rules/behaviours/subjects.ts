import { foldName } from "../numbers";
import type { Behaviour } from "../records";
import { aspectOf, type Aspect } from "./aspects";

/** A behaviour text with its row in `Records.behaviours` and the aspect it stands under; null = none, or not understood. */
export interface PlacedBehaviour {
  readonly behaviour: Behaviour;
  readonly row: number;
  readonly aspect: Aspect | null;
}

/** What behaviours are written for: a role, or a competency. */
export interface BehaviourSubject {
  readonly name: string;
  readonly of: "role" | "competency";
  readonly texts: readonly PlacedBehaviour[];
}

/** T-ASPECTS speaks of roles: texts that name both belong to the role, texts without a role to their competency [ours]. Texts without a subject belong to none. */
export function subjectsOf(behaviours: readonly Behaviour[]): readonly BehaviourSubject[] {
  const subjects = new Map<string, { name: string; of: "role" | "competency"; texts: PlacedBehaviour[] }>();
  for (const [row, behaviour] of behaviours.entries()) {
    const name = behaviour.role ?? behaviour.competency;
    if (name === null) continue;
    const of = behaviour.role === null ? "competency" : "role";
    const known = subjects.get(`${of}\n${foldName(name)}`) ?? { name, of, texts: [] };
    known.texts.push({ behaviour, row, aspect: behaviour.aspect === null ? null : aspectOf(behaviour.aspect) });
    subjects.set(`${of}\n${foldName(name)}`, known);
  }
  return [...subjects.values()];
}
