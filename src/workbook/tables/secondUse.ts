import { fieldsOf, headerHalves, headerMeanings, PERSON_ATTRIBUTES } from "../vocabulary";
import type { ColumnMapping } from "./mapping";
import type { Understanding } from "./understand";

/** What one block of cells is used for: most for one thing, a list of ballots that ends in the final level for two. */
export interface Uses {
  readonly first: Understanding;
  readonly second: Understanding | null;
}

/**
 * A final level beside self, superior or other ballots is what was decided about them, and no ballot: the same rows are
 * read a second time as decisions. Where it is the only level, the table is what its title and headers say.
 */
export function usesOf(found: Understanding): Uses {
  const alone = { first: found, second: null };
  if (found.purpose !== "ratings" && found.purpose !== "selfAssessments") return alone;
  const levels = found.columns.filter((column) => column.field === "level");
  const final = levels.filter((column) => isFinal(column.header) && levels.some((other) => other !== column && !isFinal(other.header) && sameLine(column, other)));
  if (final.length === 0) return alone;
  const fields = new Set([...fieldsOf("decisions").fields, ...PERSON_ATTRIBUTES]);
  return {
    first: { ...found, columns: found.columns.map((column) => (final.includes(column) ? { ...withoutKey(column), field: null, confidence: 0.8, reasons: ["used-as-decision"] } : column)) },
    second: {
      ...found, purpose: "decisions", reasons: [...found.reasons, "second-use"],
      columns: found.columns.map((column) => {
        if (final.includes(column)) return { ...withoutSource(column), reasons: [...column.reasons, "final-level"] };
        const kept = column.field !== "level" && column.key === undefined && column.field !== null && fields.has(column.field);
        return kept ? column : { ...withoutKey(column), field: null, confidence: 0.8, reasons: [column.field === null ? "not-a-field" : "used-as-rating"] };
      }),
    },
  };
}

function isFinal(header: string): boolean {
  const parts = [header, ...(headerHalves(header) ?? [])];
  return parts.some((part) => { const [meaning] = headerMeanings(part); return meaning?.concept === "finalLevel" && meaning.strength >= 0.7; });
}

/** Two columns of levels about the same competency, or both about the row's. */
function sameLine(one: ColumnMapping, other: ColumnMapping): boolean {
  return one.key?.["competency"] === other.key?.["competency"] && one.key?.["employeeId"] === other.key?.["employeeId"];
}

function withoutKey({ key: _key, ...column }: ColumnMapping): ColumnMapping {
  return column;
}

function withoutSource(column: ColumnMapping): ColumnMapping {
  const key = Object.fromEntries(Object.entries(column.key ?? {}).filter(([field]) => field !== "source"));
  return Object.keys(key).length > 0 ? { ...column, key } : withoutKey(column);
}
