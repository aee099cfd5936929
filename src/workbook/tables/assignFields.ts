import type { Purpose } from "../../rules/records";
import { fieldsOf, hasPerson, headerMeanings } from "../vocabulary";
import { bidsOf, type Bid } from "./bids";
import { looksLikeRatings, type ColumnContent } from "./contentKind";
import { fieldsByContent } from "./contentFields";
import { NOTHING_KNOWN, type Known } from "./known";

export interface ColumnLook {
  readonly column: number;
  readonly header: string;
  readonly group: string;
  readonly content: ColumnContent;
}

export type Assigned = Pick<Bid, "field" | "key" | "strength" | "fit" | "weight" | "concept"> & { readonly evidence?: readonly string[] };

/** Fields that several columns may share: two posts, first and last name, four flags of one state. */
const SHARED = new Set(["position", "specialities", "bodyRole", "status"]);

/** Which column carries which field, if the table had this purpose. Every column gets at most one field; together they are given so that the whole fits best. */
export function assignFields(purpose: Purpose, columns: readonly ColumnLook[], known: Known = NOTHING_KNOWN, keyed = false): ReadonlyMap<number, Assigned> {
  const bids = bidsOf(purpose, columns, known);
  const given = new Map<number, Bid>();
  const taken = new Map<string, Bid>();
  for (const bid of bids) {
    if (given.has(bid.column)) continue;
    const first = taken.get(slotOf(bid));
    if (first && !mayShare(bid, first, columns)) continue;
    if (!first) taken.set(slotOf(bid), bid);
    given.set(bid.column, bid);
  }
  const all: Map<number, Assigned> = makeRoom(bids, given, taken);
  fillRequired(purpose, bids, all);
  if (!keyed) levelByCells(purpose, columns, all);
  for (const [column, each] of fieldsByContent(purpose, columns, all)) all.set(column, each);
  nameBesideNumber(purpose, columns, all);
  promoteName(purpose, all);
  return all;
}

const slotOf = (bid: Bid): string => (bid.key ? `${bid.field}|${JSON.stringify(bid.key)}` : bid.field);

/** A column left out because its field is taken: the holder moves to another field it fits, where both together fit better. */
function makeRoom(bids: readonly Bid[], given: Map<number, Bid>, taken: Map<string, Bid>): Map<number, Bid> {
  for (const bid of bids) {
    const holder = taken.get(slotOf(bid));
    if (given.has(bid.column) || !holder) continue;
    const other = bids.find((each) => each.column === holder.column && !taken.has(slotOf(each)));
    if (!other || bid.rank + other.rank <= holder.rank * 1.2) continue;
    taken.set(slotOf(bid), bid);
    taken.set(slotOf(other), other);
    given.set(bid.column, bid);
    given.set(other.column, other);
  }
  return given;
}

/** People and competencies are there, and of the columns left over a single one could be levels: it is. */
function levelByCells(purpose: Purpose, columns: readonly ColumnLook[], given: Map<number, Assigned>): void {
  const has = new Set([...given.values()].map((each) => each.field));
  const [field, ...others] = missingFields(purpose, has);
  if (field !== "level" || others.length > 0 || !has.has("competency")) return;
  const left = columns.filter((look) => look.header !== "" && !given.has(look.column) && looksLikeRatings(look.content) && look.content.marks < 0.9);
  const [only] = left;
  if (left.length === 1 && only) given.set(only.column, { field, strength: 0.62, fit: 1, weight: 0.8, concept: field, evidence: ["cells-like-levels"] });
}

/** "Employee ID" and "Employee": the second holds names. */
function nameBesideNumber(purpose: Purpose, columns: readonly ColumnLook[], given: Map<number, Assigned>): void {
  const fields = new Set([...given.values()].map((each) => each.field));
  if (!hasPerson(purpose) || !fields.has("employeeId") || fields.has("name")) return;
  const look = columns.find((each) => !given.has(each.column) && each.content.numbers < 0.1 && each.content.idLike < 0.3 && each.content.distinct > 0.3
    && headerMeanings(each.header).some((meaning) => meaning.concept === "employeeId" && meaning.strength >= 0.7));
  if (look) given.set(look.column, { field: "name", strength: 0.8, fit: 1, weight: 0.4, concept: "name", evidence: ["beside-number"] });
}

/** "Role" of a standard without posts is the post: what the table cannot do without goes before what it may have. */
function fillRequired(purpose: Purpose, bids: readonly Bid[], given: Map<number, Assigned>): void {
  const { required } = fieldsOf(purpose);
  const has = new Set([...given.values()].map((each) => each.field));
  const found = missingFields(purpose, has).map((field) => bids.find((bid) => bid.field === field && !required.includes(given.get(bid.column)?.field ?? field)));
  if (found.every((bid) => bid !== undefined)) for (const bid of found) given.set(bid.column, bid);
}

/** What a row may say several times over, in numbered columns: competency and level in pairs. */
const NUMBERED = new Set(["competency", "level", "requiredLevel", "course", "score", "specialities"]);

/** Figure of a numbered column (`等级2`); the first of them may go without. */
function numbered(bid: Bid, columns: readonly ColumnLook[]): number | null {
  const header = columns.find((look) => look.column === bid.column)?.header ?? "";
  return headerMeanings(header).find((meaning) => meaning.concept === bid.concept)?.number ?? null;
}

function mayShare(bid: Bid, first: Bid, columns: readonly ColumnLook[]): boolean {
  // First and last name; a plain "Nom" beside a first name is the last one.
  if (bid.field === "name") return partsOfName(bid.concept, first.concept) && columns.some((look) => headerMeanings(look.header)[0]?.concept === "firstName");
  if (NUMBERED.has(bid.field) && numbered(bid, columns) !== null) return numbered(bid, columns) !== numbered(first, columns);
  if (!SHARED.has(bid.field)) return false;
  if (bid.field === "status") return bid.concept !== "status";
  // 岗位1, 岗位2, 兼任岗位 are several posts; a code beside a name is the same post twice.
  const header = columns.find((look) => look.column === bid.column)?.header ?? "";
  return /[2-9二三四]\s*$|^兼|第二|second|other|additional/i.test(header);
}

/** First and last name, or a plain "Name" beside a first name, which is then the last one. */
function partsOfName(one: string, other: string): boolean {
  return one !== other && (NAME_PART.test(one) || NAME_PART.test(other)) && [one, other].every((concept) => concept === "name" || NAME_PART.test(concept));
}
const NAME_PART = /^(?:first|last)Name$/;

/** People without numbers are keyed by name: the name column of a list about people is then their id. */
function promoteName(purpose: Purpose, given: Map<number, Assigned>): void {
  if (!hasPerson(purpose) || purpose === "employees") return;
  const all = [...given];
  if (all.some(([, each]) => each.field === "employeeId")) return;
  // First and last name together are the key.
  for (const [column, each] of all) if (each.field === "name") given.set(column, { ...each, field: "employeeId", weight: 1 });
}

const CATALOGUE = ["validYears", "class", "dimension", "indicator"];

/**
 * Required fields of a purpose that no column carries. A roster may name people without numbering them; a rating may be
 * a state; posts and competencies side by side say what is required without a level; a list of competencies alone is a
 * catalogue that completes the standards.
 */
export function missingFields(purpose: Purpose, has: ReadonlySet<string>): readonly string[] {
  const posts = has.has("position") || has.has("grade") || has.has("gradeFrom");
  const catalogue = has.has("competency") && !posts && !has.has("requiredLevel") && CATALOGUE.some((field) => has.has(field));
  return fieldsOf(purpose).required.filter((field) => {
    if (has.has(field)) return false;
    if (field === "employeeId" && purpose === "employees") return !has.has("name");
    if (purpose === "standards" && field === "position") return !posts && !catalogue;
    if (purpose === "standards" && field === "requiredLevel") return !(has.has("competency") && posts) && !catalogue;
    return !(field === "level" && purpose === "ratings" && has.has("status"));
  });
}
