import { foldName } from "../numbers";

/** One workbook's version of a row. `place` = the division that sent it back. */
export interface Version<Row> {
  readonly place: string;
  readonly row: Row;
}

export type Reconciled = "same" | "changed" | "added" | "missing" | "changed-in-two-places" | "not-returned";

export interface Judged<Row> {
  readonly kind: Reconciled;
  /** What stands in the merged whole; null = nothing (a row added differently in two places). */
  readonly row: Row | null;
  /** Places that changed, added or lost it. */
  readonly places: readonly string[];
  /** Names of the fields that differ from what was sent, or between two places. */
  readonly fields: readonly string[];
}

/**
 * D-MULTI: what became of one row: `sent` (null = it was not there), where it was sent, which of those came back, and
 * the versions that came back, from wherever. Nothing is lost and nobody is overruled silently: a row missing from a
 * returned workbook stays as sent and is listed; changed differently in two places (or changed in one and deleted in
 * another) stays as sent until a person decides; a row that comes back from another place has moved and counts as changed.
 */
export function judge<Row extends Readonly<Record<string, unknown>>>(sent: Row | null, sentTo: readonly string[], returned: ReadonlySet<string>, versions: readonly Version<Row>[]): Judged<Row> {
  const changed = sent === null ? versions : versions.filter((version) => changedFields(sent, version.row).length > 0);
  const [first, ...rest] = changed;
  const disputed = first === undefined ? [] : [...new Set(rest.flatMap((other) => changedFields(first.row, other.row)))];
  const places = changed.map((version) => version.place);
  if (sent === null) {
    if (first === undefined || disputed.length > 0) return { kind: "changed-in-two-places", row: null, places, fields: disputed };
    return { kind: "added", row: first.row, places, fields: [] };
  }
  const back = new Set(versions.map((version) => version.place));
  const lost = sentTo.filter((place) => returned.has(place) && !back.has(place));
  if (first === undefined) {
    if (lost.length > 0 && !versions.some((version) => !sentTo.includes(version.place))) return { kind: "missing", row: sent, places: lost, fields: [] };
    // A row that went to nobody (a standard of a division without people) never left.
    const none = sentTo.length > 0 && versions.length === 0 && !sentTo.some((place) => returned.has(place));
    return none ? { ...asSent(sent), kind: "not-returned" } : asSent(sent);
  }
  const deleted = lost.length > 0 && changed.some((version) => sentTo.includes(version.place));
  if (disputed.length > 0 || deleted) return { kind: "changed-in-two-places", row: sent, places: [...places, ...(deleted ? lost : [])], fields: disputed };
  return { kind: "changed", row: first.row, places, fields: changedFields(sent, first.row) };
}

function asSent<Row>(row: Row): Judged<Row> {
  return { kind: "same", row, places: [], fields: [] };
}

/** Fields that say something else; a missing field and an empty one are the same. */
function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): readonly string[] {
  if (before === after) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !Object.is(before[name], after[name]) && canonical(before[name]) !== canonical(after[name]));
}

/** A value as text that does not depend on the order of members. */
function canonical(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}

/** The key of a row by the fields that identify it; texts match ignoring case, width and spaces. */
export function keyOf(row: Readonly<Record<string, unknown>>, fields: readonly string[]): string {
  let key = "";
  for (const field of fields) {
    const value = row[field];
    // A folded text has no line break, so the parts cannot run together.
    key += `${typeof value === "string" ? foldName(value) : typeof value === "number" ? String(value) : value === null || value === undefined ? "" : canonical(value)}\n`;
  }
  return key;
}
