import { headerMeanings } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import { isNamed } from "./bids";
import type { Entity } from "./known";

/** "Person" over names stands back behind "Person no.". */
const NAMES_BEHIND = 0.3;

const NAMES_PEOPLE: ReadonlySet<string> = new Set(["name", "anyId", "firstName", "lastName"]);

/** The columns that name the rows, as far as their headers say so. */
export function rowEntities(columns: readonly ColumnLook[]): ReadonlyMap<Entity, number> {
  const found = new Map<Entity, { column: number; strength: number; rank: number; vague: boolean }>();
  for (const look of columns) {
    const rated = look.content.filled > 0 && Math.max(look.content.levels, look.content.statuses) > 0.9 && look.content.different <= 5;
    headerMeanings(look.header).forEach((meaning, order) => {
      const entity = NAMES_PEOPLE.has(meaning.concept) ? "employeeId" : meaning.concept;
      if (entity !== "employeeId" && entity !== "competency" && entity !== "position") return;
      if (rated && entity !== "employeeId") return;
      // The number goes before the name, and a word's first meaning before its others.
      const strength = meaning.strength - 0.1 * order + (meaning.concept === "employeeId" ? 0.05 : 0);
      const other = found.get(entity);
      const rank = strength - (entity === "employeeId" && meaning.concept !== "name" && isNamed(look) ? NAMES_BEHIND : 0);
      if (!other || rank > other.rank) found.set(entity, { column: look.column, strength, rank, vague: meaning.concept === "anyId" });
    });
  }
  // "Code" beside posts or competencies without a name is their code; beside a name it numbers the person.
  const person = found.get("employeeId");
  if (person?.vague && (found.has("competency") || found.has("position")) && !columns.some((look) => headerMeanings(look.header)[0]?.concept === "name")) found.delete("employeeId");
  const rows = new Map<Entity, number>();
  for (const [entity, { column, strength }] of found) {
    const rival = [...found.values()].some((each) => each.column === column && each.strength > strength);
    if (!rival && strength >= 0.6) rows.set(entity, column);
  }
  return rows;
}
