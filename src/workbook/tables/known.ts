import { foldKey } from "../vocabulary";
import type { TidyTable } from "./tidy";

/** Values already met in tables that are understood: they tell what a header or a column of another sheet is about. */
export interface Known {
  readonly people: ReadonlySet<string>;
  readonly competencies: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  /** Names of sheets: a column headed by one compares snapshots, it is no person and no competency. */
  readonly sheets: ReadonlySet<string>;
}

export const NOTHING_KNOWN: Known = { people: new Set(), competencies: new Set(), positions: new Set(), sheets: new Set() };

const NAMING = { employeeId: "people", name: "people", competency: "competencies", position: "positions" } as const;

/** What tables that were read already name: the roster its people and posts, the standards their competencies. */
export function knownFromTables(tables: readonly TidyTable[]): Known {
  const known = { people: new Set<string>(), competencies: new Set<string>(), positions: new Set<string>(), sheets: new Set<string>() };
  for (const { fields, rows } of tables) {
    for (const [at, field] of fields.entries()) {
      const into = field in NAMING ? known[NAMING[field as keyof typeof NAMING]] : null;
      if (into === null) continue;
      for (const row of rows) {
        const value = row[at];
        if (typeof value === "string") into.add(value.trim().toLowerCase()).add(foldKey(value));
      }
    }
  }
  return known;
}

export type Entity = "employeeId" | "competency" | "position";

/** Which kind of thing a set of texts names, where at least half of them are known; null where nothing speaks for one. */
export function entityOf(texts: Iterable<string>, known: Known): Entity | null {
  const counts = { employeeId: 0, competency: 0, position: 0 };
  let all = 0;
  for (const text of texts) {
    const key = foldKey(text);
    if (key === "") continue;
    all += 1;
    if (known.people.has(key)) counts.employeeId += 1;
    if (known.competencies.has(key)) counts.competency += 1;
    if (known.positions.has(key)) counts.position += 1;
  }
  let best: Entity | null = null;
  for (const entity of ["employeeId", "competency", "position"] as const) {
    if (counts[entity] > 0 && counts[entity] >= all / 2 && (best === null || counts[entity] > counts[best])) best = entity;
  }
  return best;
}
