import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { Condition } from "../records";
import { meansEverybody } from "../standards";
import { conditionKind } from "./conditionKind";
import type { Demand } from "./demand";
import { parseCondition } from "./parseCondition";

/** A condition with its row in `Records.conditions` and what it asks; null = not understood. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly row: number;
  readonly demand: Demand | null;
}

export interface Conditions {
  readonly all: readonly PlacedCondition[];
  /** Conditions of a post: its own, then its family's and everybody's that it does not restate. */
  of(position: string, family: string | null): readonly PlacedCondition[];
  forEverybody(placed: PlacedCondition): boolean;
}

/**
 * C-a16: basic conditions by post. Like lines of a standard they may stand under a job family or under "everybody", and
 * a post's own condition of the same kind overrides theirs. Several of one kind for one post must all hold [ours].
 */
export function conditionsOf(conditions: readonly Condition[], policy: Pick<Policy, "conditionComma">): Conditions {
  const all = conditions.map((condition, row): PlacedCondition => ({ condition, row, demand: parseCondition(condition.condition, condition.value, policy) }));
  const byPosition = new Map<string, PlacedCondition[]>();
  for (const placed of all) {
    const key = meansEverybody(placed.condition.position) ? EVERYBODY : foldName(placed.condition.position);
    byPosition.set(key, [...(byPosition.get(key) ?? []), placed]);
  }
  const known = new Map<string, readonly PlacedCondition[]>();
  return {
    all,
    forEverybody: ({ condition }) => meansEverybody(condition.position),
    of(position, family) {
      const key = `${foldName(position)}\n${family ?? ""}`;
      let found = known.get(key);
      if (!found) {
        found = overridden([foldName(position), ...(family === null ? [] : [family]), EVERYBODY].map((one) => byPosition.get(one) ?? []));
        known.set(key, found);
      }
      return found;
    },
  };
}

/** No folded name holds a line break. */
const EVERYBODY = "\n";

function overridden(scopes: readonly (readonly PlacedCondition[])[]): readonly PlacedCondition[] {
  const found: PlacedCondition[] = [];
  const stated = new Set<string>();
  for (const scope of scopes) {
    const fresh = scope.filter(({ condition }) => !stated.has(kindKey(condition.condition)));
    found.push(...fresh);
    for (const { condition } of fresh) stated.add(kindKey(condition.condition));
  }
  return found;
}

/** What a condition speaks of: its kind, else its own name. */
export function kindKey(name: string): string {
  return conditionKind(name) ?? foldName(name);
}
