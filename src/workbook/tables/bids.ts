import type { Purpose } from "../../rules/records";
import { fieldsOf, headerMeanings, type HeaderMeaning } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import { shareOfBodyRoles } from "./contentFields";
import { fitOf, landingOf, weightOf, type Landing } from "./fieldFit";
import type { Known } from "./known";

/** One column's claim to one field: how strongly its header speaks for it, and how well its cells bear it out. */
export interface Bid {
  readonly field: string;
  readonly key?: Readonly<Record<string, string>>;
  readonly weight: number;
  readonly strength: number;
  readonly fit: number;
  readonly concept: string;
  readonly column: number;
  readonly rank: number;
  /** Codes of the evidence beside the header. */
  readonly evidence: readonly string[];
}

/** A person's attribute in a list about people (their grade beside a rating) stands back behind the list's own fields: 等级 of a rating is its level. */
const BORROWED = 0.8;
/** A column that only its cells explain stands behind every header that is a word, and leaves the question open. */
const BY_CELLS = 0.62;
const MOST_KNOWN = 0.6;

/** All claims of a table's columns, if it had this purpose; the best founded first. */
export function bidsOf(purpose: Purpose, columns: readonly ColumnLook[], known: Known): readonly Bid[] {
  const bids: Bid[] = [];
  for (const look of columns) {
    if (look.header === "") continue;
    const meanings = headerMeanings(look.header);
    const choices = new Set(meanings.map((meaning) => landingOf(purpose, meaning.concept)?.field ?? "")).size;
    meanings.forEach((meaning, order) => {
      const landing = numberedSkill(purpose, meaning, columns) ?? landingOf(purpose, meaning.concept);
      if (!landing) return;
      // "Required" as a yes/no flag is no level.
      if (purpose === "ratings" && landing.field === "requiredLevel" && look.content.filled > 0 && look.content.marks > 0.95) return;
      // "Role" beside "Post" whose cells are panel roles: the other one is the post.
      const fit = fitOf(purpose, landing.field, look.content) - (purpose === "employees" && landing.field === "position" ? 0.3 * shareOfBodyRoles(look.content) : 0);
      const strength = meaning.strength * (1 - 0.06 * Math.min(order, 4));
      const own = fieldsOf(purpose).fields.includes(landing.field) ? 1 : BORROWED;
      const met = knownShare(landing.field, look, known);
      // A field of the purpose's own goes first, and a column that fits nothing else; an empty column only where no other bids; of name and code the one that other tables use, else the name.
      const rank = strength * fit * own * (look.content.filled === 0 ? 0.6 : 1) * (1 - 0.01 * choices) * (met >= MOST_KNOWN ? 1.05 : isCode(look, landing.field) ? 0.97 : 1) * (meaning.concept === "anyId" ? VAGUE : 1) * (landing.field === "employeeId" && isNamed(look) ? NAMES_BEHIND : 1);
      bids.push({ ...landing, column: look.column, concept: meaning.concept, strength, fit, rank, evidence: met >= MOST_KNOWN ? ["values-known"] : [] });
    });
    if (meanings.every((meaning) => meaning.strength < 0.65)) bids.push(...bidsByCells(purpose, look, known));
  }
  return bids.sort((a, b) => b.rank - a.rank || a.column - b.column);
}

/** Skill1, Skill2 of a roster are what people are good at; with Level1, Level2 beside them they are rated. */
function numberedSkill(purpose: Purpose, meaning: HeaderMeaning, columns: readonly ColumnLook[]): Landing | null {
  if (purpose !== "employees" || meaning.number === undefined || meaning.concept !== "competency") return null;
  return !columns.some((look) => headerMeanings(look.header).some((other) => other.number === meaning.number && other.concept === "level")) ? { field: "specialities", weight: 0.3 } : null;
}

/** Values that other tables of the workbook use as people, competencies or posts tell what a column holds whose header is no word. */
function bidsByCells(purpose: Purpose, look: ColumnLook, known: Known): readonly Bid[] {
  const { fields } = fieldsOf(purpose);
  const found: Bid[] = [];
  for (const field of ["employeeId", "evaluatorId", "competency", "position"]) {
    const share = knownShare(field, look, known);
    if (share < MOST_KNOWN || look.content.different < 2 || !fields.includes(field)) continue;
    found.push({ field, column: look.column, concept: field, strength: BY_CELLS, fit: 1, rank: (field === "evaluatorId" ? 0.45 : 0.5) * share, weight: weightOf(field), evidence: ["values-known"] });
  }
  return found;
}

/** Share of the different values that the workbook knows as what the field names. */
function knownShare(field: string, look: ColumnLook, known: Known): number {
  const words = field === "employeeId" || field === "evaluatorId" || field === "name" ? known.people : field === "competency" ? known.competencies : field === "position" ? known.positions : null;
  const { values } = look.content;
  if (words === null || words.size === 0 || values.size === 0) return 0;
  let same = 0;
  for (const value of values) if (words.has(value)) same += 1;
  return same / values.size;
}

/** "No." beside "Employee no." counts the rows. */
const VAGUE = 0.9;

/** "Person" beside "Person no.": names stand back behind numbers, however plain their header is. */
const NAMES_BEHIND = 0.7;

export function isNamed({ content }: ColumnLook): boolean {
  return content.nameLike >= 0.6 && content.idLike < 0.3;
}

/** `Role Code` beside `Role Name`. */
function isCode(look: ColumnLook, field: string): boolean {
  return (field === "position" || field === "department" || field === "competency") && /code|编码|代码|编号|\bid\b|\bno\.?$|コード/i.test(look.header);
}
