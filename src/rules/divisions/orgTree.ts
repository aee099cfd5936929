import { foldName } from "../numbers";
import type { Employee } from "../records";
import type { PersonResult } from "../results";

/** D-MULTI: company (head office), division (region), department (branch); the group below where the roster has any. */
export type Tier = "company" | "division" | "department" | "group";
type NamedTier = Exclude<Tier, "company">;
const TIERS: readonly NamedTier[] = ["division", "department", "group"];

export interface OrgNode {
  readonly tier: Tier;
  /** As first written; null = the company, or those of the node above who name none on this tier. */
  readonly name: string | null;
  /** Names from the division down to this node. */
  readonly path: readonly (string | null)[];
  /** Place of the node above in the list; null = the company. */
  readonly parent: number | null;
  /** People who belong here and to no node below. */
  readonly people: readonly PersonResult[];
}

/**
 * D-MULTI: the tree of the people reckoned, the node above always before the nodes below it, in the order first met.
 * A node splits by the next tier that any of its people names; those who name none there are a node of their own, so
 * that a node's people are always exactly those of the nodes below it. A tier nobody names is left out. Names match
 * ignoring case, width and spaces; the same department name in two divisions is two departments [ours].
 */
export function orgTree(people: readonly PersonResult[]): readonly OrgNode[] {
  const nodes: OrgNode[] = [];
  const grow = (tier: Tier, name: string | null, path: readonly (string | null)[], parent: number | null, members: readonly PersonResult[], below: readonly NamedTier[]): void => {
    const [next, ...rest] = below.slice(firstNamed(members, below));
    const place = nodes.length;
    nodes.push({ tier, name, path, parent, people: next === undefined ? members : [] });
    if (next === undefined) return;
    for (const { label, inside } of byName(members, next)) grow(next, label, [...path, label], place, inside, rest);
  };
  grow("company", null, [], null, people, TIERS);
  return nodes;
}

function firstNamed(people: readonly PersonResult[], tiers: readonly NamedTier[]): number {
  const found = tiers.findIndex((tier) => people.some(({ employee }) => nameOn(employee, tier) !== null));
  return found < 0 ? tiers.length : found;
}

function byName(people: readonly PersonResult[], tier: NamedTier): Iterable<{ readonly label: string | null; readonly inside: PersonResult[] }> {
  const found = new Map<string | null, { label: string | null; inside: PersonResult[] }>();
  for (const person of people) {
    const label = nameOn(person.employee, tier);
    const key = label === null ? null : foldName(label);
    const known = found.get(key);
    if (known) known.inside.push(person);
    else found.set(key, { label, inside: [person] });
  }
  return found.values();
}

function nameOn(employee: Employee, tier: NamedTier): string | null {
  const name = employee[tier];
  return name === null || foldName(name) === "" ? null : name;
}
