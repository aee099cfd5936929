import type { Purpose } from "../../rules/records";
import { fieldsOf, hasPerson, headerMeanings } from "../vocabulary";
import type { ColumnContent } from "./contentKind";
import { fieldsByContent, shareOfBodyRoles } from "./contentFields";
import { fitOf, landingOf } from "./fieldFit";

export interface ColumnLook {
  readonly column: number;
  readonly header: string;
  readonly group: string;
  readonly content: ColumnContent;
}

export interface Assigned {
  readonly field: string;
  readonly key?: Readonly<Record<string, string>>;
  readonly strength: number;
  readonly fit: number;
  readonly weight: number;
  readonly concept: string;
}

interface Bid extends Assigned { readonly column: number; readonly rank: number }

/** Fields that several columns may share: two posts, first and last name, four flags of one state. */
const SHARED = new Set(["position", "specialities", "bodyRole", "status"]);

/** A person's attribute in a list about people (their grade beside a rating) stands back behind the list's own fields: 等级 of a rating is its level. */
const BORROWED = 0.8;

/** Which column carries which field, if the table had this purpose. Every column gets at most one field; the best founded bid goes first. */
export function assignFields(purpose: Purpose, columns: readonly ColumnLook[]): ReadonlyMap<number, Assigned> {
  const bids: Bid[] = [];
  for (const look of columns) {
    if (look.header === "") continue;
    const meanings = headerMeanings(look.header);
    const choices = new Set(meanings.map((meaning) => landingOf(purpose, meaning.concept)?.field ?? "")).size;
    meanings.forEach((meaning, order) => {
      const landing = landingOf(purpose, meaning.concept);
      if (!landing) return;
      // "Required" as a yes/no flag is no level.
      if (purpose === "ratings" && landing.field === "requiredLevel" && look.content.filled > 0 && look.content.marks > 0.95) return;
      // "Role" beside "Post" whose cells are panel roles: the other one is the post.
      const fit = fitOf(purpose, landing.field, look.content) - (purpose === "employees" && landing.field === "position" ? 0.3 * shareOfBodyRoles(look.content) : 0);
      const strength = meaning.strength * (1 - 0.06 * Math.min(order, 4));
      // A field of the purpose's own goes first, and a column that fits nothing else; an empty column only where no other bids.
      const own = fieldsOf(purpose).fields.includes(landing.field) ? 1 : BORROWED;
      bids.push({ ...landing, column: look.column, concept: meaning.concept, strength, fit, rank: strength * fit * own * (look.content.filled === 0 ? 0.6 : 1) * (1 - 0.01 * choices) });
    });
  }
  bids.sort((a, b) => b.rank - a.rank || a.column - b.column);
  const given = new Map<number, Assigned>();
  const taken = new Map<string, Bid>();
  for (const bid of bids) {
    if (given.has(bid.column)) continue;
    const slot = bid.key ? `${bid.field}|${JSON.stringify(bid.key)}` : bid.field;
    const first = taken.get(slot);
    if (first && !mayShare(bid, first, columns)) continue;
    if (!first) taken.set(slot, bid);
    given.set(bid.column, bid);
  }
  fillRequired(purpose, bids, given);
  for (const [column, each] of fieldsByContent(purpose, columns, given)) given.set(column, each);
  promoteName(purpose, given);
  return given;
}

/** "Role" of a standard without posts is the post: what the table cannot do without goes before what it may have. */
function fillRequired(purpose: Purpose, bids: readonly Bid[], given: Map<number, Assigned>): void {
  const { required } = fieldsOf(purpose);
  const has = new Set([...given.values()].map((each) => each.field));
  const found = missingFields(purpose, has).map((field) => bids.find((bid) => bid.field === field && !required.includes(given.get(bid.column)?.field ?? field)));
  if (found.every((bid) => bid !== undefined)) for (const bid of found) given.set(bid.column, bid);
}

function mayShare(bid: Bid, first: Bid, columns: readonly ColumnLook[]): boolean {
  if (bid.field === "name") return first.concept !== bid.concept && /^(?:first|last)Name$/.test(bid.concept) && /^(?:first|last)Name$/.test(first.concept);
  if (!SHARED.has(bid.field)) return false;
  if (bid.field === "status") return bid.concept !== "status";
  // 岗位1, 岗位2, 兼任岗位 are several posts; a code beside a name is the same post twice.
  const header = columns.find((look) => look.column === bid.column)?.header ?? "";
  return /[2-9二三四]\s*$|^兼|第二|second|other|additional/i.test(header);
}

/** People without numbers are keyed by name: the name column of a list about people is then their id. */
function promoteName(purpose: Purpose, given: Map<number, Assigned>): void {
  if (!hasPerson(purpose) || purpose === "employees") return;
  const all = [...given];
  if (all.some(([, each]) => each.field === "employeeId")) return;
  const name = all.find(([, each]) => each.field === "name");
  if (name) given.set(name[0], { ...name[1], field: "employeeId", weight: 1 });
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
