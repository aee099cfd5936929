import { PURPOSES, type Purpose } from "../../rules/records";
import { fieldsOf, hasPerson, headerMeanings, PERSON_ATTRIBUTES, titlePurposes } from "../vocabulary";
import type { ColumnMapping, Orientation } from "./mapping";
import { assignFields, missingFields, type Assigned, type ColumnLook } from "./assignFields";
import { weightOf } from "./fieldFit";
import { factColumns, seenAsStandard, withFacts } from "./factRows";
import type { FormFact } from "./formFacts";
import { findKeyed, type KeyedBlock } from "./keyedColumns";
import type { Known } from "./known";
import { findPeriodKeyed } from "./periodKeyed";
import { isPersonal, lacksOwn, ratedInPairs, withFigures } from "./purposeDoubts";
import { rowEntities } from "./rowEntities";
import { findWordKeyed } from "./wordKeyed";
import { withoutCorner } from "./cornerHeader";

/** What a block of cells was understood to be. Column indexes are of the sheet; the caller makes them relative. */
export interface Understanding {
  readonly purpose: Purpose | null;
  readonly orientation: Orientation;
  readonly confidence: number;
  readonly columns: readonly ColumnMapping[];
  readonly reasons: readonly string[];
}

interface Guess {
  readonly purpose: Purpose;
  readonly score: number;
  readonly given: ReadonlyMap<number, Assigned>;
  readonly keyed: KeyedBlock | null;
  readonly missing: readonly string[];
  readonly titled: boolean;
}

/** Below this nothing speaks for any purpose. */
const ENOUGH = 1.2;
/** A matrix is told apart by its cells, however few columns it has. */
const KEYED_AT_LEAST = 0.6;

/** Finds the purpose that explains the headers, the contents and the title best. `only` limits the choice (an argument of a function has its purpose). */
export function understand(given: readonly ColumnLook[], titles: readonly string[], known: Known, only: Purpose | null = null, facts: readonly FormFact[] = []): Understanding {
  const inRows = only === null || only === "standards" ? factColumns(given) : null;
  const corner = withoutCorner(inRows ? seenAsStandard(given, inRows) : given, known);
  const { columns } = corner;
  const spoken = titlePurposes(titles);
  const said = new Set(facts.some((fact) => fact.field === "employeeId" || fact.field === "name") ? ["employeeId"] : []);
  const rowsOf = rowEntities(columns);
  const keyed = doubted(findPeriodKeyed(columns, rowsOf, spoken) ?? findKeyed(columns, rowsOf, known, spoken), corner.open) ?? findWordKeyed(columns);
  const guesses = (only ? [only] : PURPOSES).map((purpose) => guess(purpose, columns, spoken, keyed, known, said)).sort((a, b) => b.score - a.score);
  // A title may promise what the columns cannot keep: the best that lacks nothing goes before it.
  const whole = guesses.filter((each) => each.missing.length === 0 && each.score >= ENOUGH);
  const [best, second] = whole.length > 0 ? whole : guesses;
  if (!best || (only === null && (best.missing.length > 0 || best.score < ENOUGH))) return unknown(given, best ?? null);
  const lead = second ? (best.score - second.score) / best.score : 1;
  const sure = best.missing.length > 0 ? 0.3 : Math.min(0.99, 0.55 + 0.35 * Math.min(1, lead * 2) + (best.titled ? 0.08 : 0));
  // A table is no surer than the columns it cannot do without.
  const { required } = fieldsOf(best.purpose);
  const weakest = Math.min(1, ...[...best.given.values()].filter((each) => required.includes(each.field)).map((each) => each.strength * each.fit));
  const withRows = (found: readonly ColumnMapping[]): readonly ColumnMapping[] => (inRows && best.purpose === "standards" ? withFacts(found, given, inRows) : found.map((column, at) => ({ ...column, header: given[at]?.header === columns[at]?.header ? column.header : (given[at]?.header ?? "") })));
  const keyedColumns = new Map((best.keyed?.columns ?? []).map((each) => [each.column, each]));
  const confidence = best.keyed ? Math.max(KEYED_AT_LEAST, Math.min(sure, best.keyed.columns[0]?.confidence ?? sure)) : Math.min(sure, 0.4 + 0.6 * weakest);
  return {
    purpose: best.purpose,
    orientation: best.keyed ? best.keyed.orientation : "list",
    confidence: round(confidence),
    reasons: ["headers", ...(best.titled ? ["title"] : []), ...(best.keyed?.reasons ?? []), ...best.missing.map((field) => `missing:${field}`)],
    columns: withRows(columns.map((look) => noSurer(columnOf(look, best, keyedColumns.get(look.column)), confidence))),
  };
}

const OPEN = 0.6;

/** A block whose rows might as well be its columns stays a question. */
function doubted(keyed: KeyedBlock | null, open: boolean): KeyedBlock | null {
  return keyed && open ? { ...keyed, columns: keyed.columns.map((each) => ({ ...each, confidence: Math.min(each.confidence, OPEN) })) } : keyed;
}

function columnOf(look: ColumnLook, best: Guess, key: KeyedBlock["columns"][number] | undefined): ColumnMapping {
  const header = look.group !== "" && key ? `${look.group} – ${look.header}` : look.header;
  const base = { index: look.column, header };
  if (key) return { ...base, field: key.field, key: key.key, confidence: round(key.confidence), reasons: best.keyed?.reasons ?? [] };
  if (best.keyed?.beside.includes(look.column)) return { ...base, header: `${look.group === "" ? "" : `${look.group} – `}${look.header}`, field: null, confidence: OPEN, reasons: ["not-a-field"] };
  if (best.keyed?.rowColumn === look.column && best.keyed.rowField) return { ...base, field: best.keyed.rowField, confidence: round(best.keyed.columns[0]?.confidence ?? 0.6), reasons: ["rows-named-here"] };
  const assigned = best.given.get(look.column);
  if (!assigned) return { ...base, field: null, confidence: look.header === "" ? 0.5 : 0.8, reasons: [look.header === "" ? "no-header" : "not-a-field"] };
  const reasons = [...(assigned.evidence?.includes("values-known") && assigned.strength < 0.65 ? [] : [assigned.strength >= 0.9 ? "header-word" : "header-like"]), ...(assigned.evidence ?? []), ...(assigned.fit < 0.5 ? ["content-contradicts"] : []), ...(look.content.filled === 0 ? ["column-blank"] : [])];
  return { ...base, field: assigned.field, ...(assigned.key ? { key: assigned.key } : {}), confidence: round(Math.max(0.2, assigned.strength * assigned.fit)), reasons };
}

/** No column is surer than its table by much: what a word means hangs on what the table is. */
function noSurer(column: ColumnMapping, table: number): ColumnMapping {
  return { ...column, confidence: round(Math.min(column.confidence, table + 0.15)) };
}

function unknown(columns: readonly ColumnLook[], nearest: Guess | null): Understanding {
  return {
    purpose: null, orientation: "list", confidence: round(nearest ? Math.min(0.4, Math.max(0.1, nearest.score / 20)) : 0.1), reasons: ["not-recognised"],
    columns: columns.map((look) => ({ index: look.column, header: look.header, field: null, confidence: 0.5, reasons: ["not-recognised"] })),
  };
}

function guess(purpose: Purpose, columns: readonly ColumnLook[], titles: readonly string[], keyed: KeyedBlock | null, known: Known, said: ReadonlySet<string>): Guess {
  const wide = keyed !== null && accepts(purpose, keyed) ? keyed : null;
  const free = wide ? columns.filter((look) => !wide.columns.some((each) => each.column === look.column) && look.column !== wide.rowColumn && !wide.beside.includes(look.column)) : columns;
  const given = new Map(assignFields(purpose, wide ? [...free, ...columns.filter((look) => look.column === wide.rowColumn)] : free, known, wide !== null));
  const has = new Set([...given.values()].map((each) => each.field));
  // What a form above says of the whole list counts as if a column said it.
  if (purpose === "ratings" || purpose === "selfAssessments") for (const field of said) has.add(field);
  let score = 0;
  const counted = new Set<string>();
  for (const each of given.values()) {
    // The second of several columns for one field says little more.
    score += each.weight * each.strength * each.fit * (counted.has(each.field) && each.key === undefined ? 0.2 : 1);
    counted.add(each.field);
  }
  if (wide) {
    for (const name of ["competency", "level", "requiredLevel"]) has.add(name);
    if (wide.rowField) has.add(wide.rowField);
    for (const column of wide.columns.slice(0, 1)) for (const name of [column.field, ...Object.keys(column.key)]) has.add(name);
    score += 2.5 + 0.4 * Math.min(10, wide.columns.length);
  }
  for (const look of free) {
    const concept = headerMeanings(look.header)[0];
    if (!concept || given.has(look.column) || concept.concept === "unused" || (NEUTRAL.has(concept.concept) && !hasPerson(purpose) && has.has(fieldsOf(purpose).required[0] ?? ""))) continue;
    score -= penalty(concept.concept, concept.strength) * Math.max(...headerMeanings(look.header).slice(0, 3).map((each) => weightOfConcept(each.concept)));
  }
  // A row about a person is no standard and no catalogue.
  if (!hasPerson(purpose) && speaksOf(columns, "employeeId")) score *= 0.4;
  if (!wide && keyed) score -= 0.3 * Math.min(8, keyed.columns.length);
  const titledAt = titles.indexOf(purpose);
  if (titledAt >= 0) score += titledAt === 0 ? 2 : 1.2;
  // Which of two equals: a matrix without a word about itself is a rating.
  if (purpose === "ratings") score += 0.3;
  // Who is named by sentences is no person.
  const named = [...given].find(([, each]) => each.field === "name");
  if (purpose === "employees" && !has.has("employeeId") && named && named[1].fit < 0.6) score *= 0.1;
  // Parts, machines and rooms have names with figures in them; people have not, unless they are all numbered alike.
  const key = [...given].find(([, each]) => each.concept === "name");
  if (hasPerson(purpose) && key && ![...given.values()].some((each) => each.field === "employeeId" && each.concept !== "name") && withFigures(columns, key[0])) score *= 0.1;
  // "Code" without any name numbers posts, courses, anything: people have names.
  if (purpose === "employees" && !has.has("name") && [...given.values()].some((each) => each.concept === "anyId")) score *= 0.4;
  // Skill 1, Level 1, Skill 2, Level 2 are ratings, whatever stands beside them.
  if (purpose === "employees" && ratedInPairs(columns)) score *= 0.4;
  const missing = missingFields(purpose, has);
  score *= 0.35 ** missing.length;
  // Without a required level only a table that holds little else is a standard: a list of posts and competencies.
  const explained = columns.filter((look) => headerMeanings(look.header).length > 0).length / Math.max(1, columns.length);
  if (purpose === "standards" && !has.has("requiredLevel")) score *= explained >= 0.5 || !has.has("position") ? 0.8 : 0.2;
  if (POOR_ALONE.has(purpose) && given.size === 1 && (titledAt !== 0 || columns.length < 2)) score *= 0.4;
  if (purpose === "positions" && given.size === 1 && mayBeRole(columns, given)) score *= 0.3;
  // Two people in a row, or a person and a post, say nothing of themselves: something must be the purpose's own.
  if (titledAt < 0 && lacksOwn(purpose, has, columns)) score *= 0.2;
  // 编号, 名称, 等级, 状态 are said of tools and rooms too: something must be a person's own.
  if (purpose === "employees" && !wide && ![...given.values()].some(isPersonal)) score *= 0.3;
  // A list of ids alone is no roster, and a bare catalogue of names no table of posts.
  if (purpose === "employees" && !wide && ![...has].some((field) => PERSON_ATTRIBUTES.includes(field) && field !== "email")) score *= 0.4;
  return { purpose, score, given, keyed: wide, missing, titled: titledAt >= 0 };
}

function speaksOf(columns: readonly ColumnLook[], concept: string): boolean {
  return columns.some((look) => {
    const [first] = headerMeanings(look.header);
    return first?.concept === concept && first.strength >= 0.7;
  });
}

/** "Role" alone may be a post, or a part that people of several posts play: an open question. */
function mayBeRole(columns: readonly ColumnLook[], given: ReadonlyMap<number, Assigned>): boolean {
  return columns.some((look) => given.has(look.column) && headerMeanings(look.header).some((meaning) => meaning.concept === "role" && meaning.strength >= 0.7));
}

/** A code, a description, a grade beside what a catalogue lists speak neither for it nor against it. */
const NEUTRAL: ReadonlySet<string> = new Set(["anyId", "description", "grade", "date", "remark", "version"]);

/** Purposes of one required field: a lone column is too little to go by. */
const POOR_ALONE: ReadonlySet<Purpose> = new Set(["positions", "courses", "levels", "behaviours"]);

/** What a table cannot use speaks against it: people in a catalogue, competencies in a list of posts most of all. */
function penalty(concept: string, strength: number): number {
  if (strength >= 0.9 && (concept === "employeeId" || concept === "competency" || concept === "evaluatorId")) return 1.8;
  return 0.5 * strength;
}

function weightOfConcept(concept: string): number {
  return PERSON_ATTRIBUTES.includes(concept) ? 0.5 : weightOf(concept);
}

/** A block keyed by competency is a rating by default; a title can make it a self-assessment or a decision. */
function accepts(purpose: Purpose, keyed: KeyedBlock): boolean {
  if (keyed.purpose === purpose) return true;
  return keyed.purpose === "ratings" && (purpose === "selfAssessments" || purpose === "decisions");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

