import type { Finding } from "../rules/outcome";
import type { PlaceView } from "./session";

/** What a rule finds of a cell that hygiene has found too: told once, by the rule, which knows whose rating it is. */
const TWINS: ReadonlyMap<string, string> = new Map([["ballot-void-level", "level-off-scale"]]);

type Placed = Finding<PlaceView | null>;

function key(code: string, where: PlaceView): string {
  return `${code} ${where.sheet} ${String(where.rect.top)} ${String(where.rect.left)}`;
}

/** Hygiene's findings without those that a rule tells better. */
export function withoutTwins(hygiene: readonly Placed[], ruled: readonly Placed[]): readonly Placed[] {
  const told = new Set<string>();
  for (const { code, where } of ruled) {
    const twin = TWINS.get(code);
    if (twin !== undefined && where !== null) told.add(key(twin, where));
  }
  return told.size === 0 ? hygiene : hygiene.filter(({ code, where }) => where === null || !told.has(key(code, where)));
}
