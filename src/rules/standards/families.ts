import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { Employee, Records } from "../records";

/** Which job family a post belongs to, as a folded name that lines and conditions may stand under. */
export interface Families {
  familyOf(holder: Pick<Employee, "positions" | "track">, position: string): string | null;
  /** The name is a family's, not a post's: lines under it are no standard of their own. */
  isFamily(name: string): boolean;
}

const NONE: Families = { familyOf: () => null, isFamily: () => false };

/**
 * P-6.4, inheritance [ours]: no source says how a family is written. A post belongs to the track (序列) that the list of
 * posts gives it; without one, to its holder's track in the roster; without a holder, to the one track its holders share.
 * Lines whose position is that track's name hold for every post of it, and the post's own line of the same competency
 * overrides them. A name that is also a post somebody holds, or that the list of posts has, is a post and no family.
 */
export function familiesOf(records: Pick<Records, "employees" | "positions">, policy: Pick<Policy, "inherit">): Families {
  if (policy.inherit === "off") return NONE;
  const posts = new Set<string>();
  const listed = new Map<string, string>();
  for (const { position, track } of records.positions ?? []) {
    posts.add(foldName(position));
    if (track !== null && !listed.has(foldName(position))) listed.set(foldName(position), foldName(track));
  }
  const held = new Map<string, string | null>();
  const tracks = new Set(listed.values());
  for (const { positions, track } of records.employees) {
    for (const position of positions) {
      const post = foldName(position);
      posts.add(post);
      if (track === null) continue;
      const known = held.get(post);
      held.set(post, known === undefined || known === foldName(track) ? foldName(track) : null);
    }
    if (track !== null) tracks.add(foldName(track));
  }
  const family = (name: string | null | undefined): string | null => (name === null || name === undefined || posts.has(name) ? null : name);
  return {
    isFamily: (name) => tracks.has(foldName(name)) && !posts.has(foldName(name)),
    familyOf(holder, position) {
      const post = foldName(position);
      const stated = listed.get(post);
      if (stated !== undefined) return family(stated);
      const holds = holder.track !== null && holder.positions.some((one) => foldName(one) === post);
      return family(holds ? foldName(holder.track ?? "") : held.get(post));
    },
  };
}

export const NO_FAMILIES = NONE;
