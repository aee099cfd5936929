import type { Purpose } from "../../rules/records";
import { headerHalves, headerMeanings, kindOf, looksLikePost, rowKindOf } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import { looksLikeName, looksLikeRatings } from "./contentKind";
import { entityOf, type Entity, type Known } from "./known";

/** A column whose header is itself a value: a competency, a person, a post, an evaluator. */
export interface KeyedColumn {
  readonly column: number;
  readonly field: string;
  readonly key: Readonly<Record<string, string>>;
  readonly confidence: number;
}

export interface KeyedBlock {
  readonly purpose: Purpose | null;
  readonly orientation: "wide" | "transposed";
  /** The column that names the rows, and as what. */
  readonly rowColumn: number | null;
  readonly rowField: Entity | null;
  readonly columns: readonly KeyedColumn[];
  /** Columns of the block that nothing is read from: what is required beside what somebody reached. */
  readonly beside: readonly number[];
  readonly reasons: readonly string[];
}

interface Fact { readonly value: string; readonly concept: string | null; readonly column: number; readonly content: ColumnLook["content"] }

const FACTS = new Set(["level", "requiredLevel", "weight", "selfLevel", "finalLevel", "superiorLevel", "status", "competency"]);

/** Columns whose headers no word of the vocabulary explains and whose cells look like levels, states or marks. */
function factsOf(columns: readonly ColumnLook[], known: Known): readonly Fact[] {
  const facts: Fact[] = [];
  for (const look of columns) {
    if (look.header === "" || known.sheets.has(look.header) || isSummary(look.header) || isSummary(look.group)) continue;
    const own = known.competencies.has(look.header.trim().toLowerCase());
    // `#1` and `2` name nothing, unless the workbook knows them.
    if (!/\p{L}/u.test(look.header) && !own && entityOf([look.header], known) === null) continue;
    const halves = look.group === "" ? headerHalves(look.header) : ([look.group, look.header] as const);
    const fact = halves ? splitFact(halves) : null;
    const rated = looksLikeRatings(look.content) || look.content.filled === 0;
    if (fact && (rated || fact.concept === "weight")) facts.push({ ...fact, column: look.column, content: look.content });
    else if (rated && (own || !explained(look))) facts.push({ value: plainName(look.header, known), concept: null, column: look.column, content: look.content });
  }
  return onlyStated(facts.length > 0 ? facts : datedFacts(columns));
}

/** Where some headers say what their cells are (`Competency - Ann`, a group `Required level`), a column that repeats one of their names or says nothing of the kind is another table's: the candidate's, the gap's. */
function onlyStated(facts: readonly Fact[]): readonly Fact[] {
  const stated = facts.filter((fact) => fact.concept !== null);
  // The same names once more to the right are another table's too.
  if (stated.length < 2) return facts.filter((fact, index) => fact.concept !== null || !facts.slice(0, index).some((other) => other.value === fact.value));
  const names = new Set(stated.map((fact) => fact.value));
  return facts.filter((fact) => fact.concept !== null || (!names.has(fact.value) && stated.length < facts.length / 2));
}

/** Days in the cells under headers that are no words: when somebody qualified, or until when it holds. */
function datedFacts(columns: readonly ColumnLook[]): readonly Fact[] {
  const dated = columns.filter((look) => look.header !== "" && look.content.dates >= 0.75 && !explained(look));
  const others = columns.filter((look) => look.header !== "" && explained(look));
  return dated.length < 2 || dated.length < others.length ? [] : dated.map((look) => ({ value: look.header, concept: null, column: look.column, content: look.content }));
}

/** Averages, ranks and running numbers beside the ratings are no competencies. */
function isSummary(header: string): boolean {
  return rowKindOf(header) === "total" || /^(?:总分|总得分|得分|名次|排名|排序|序号|人数|rank|ranking|no\.?|#|s\/?n)$/i.test(header.trim()) || /\bgaps?\b|\bcandidates?\b|upskill|差距|差异|候选人/i.test(header) || QUANTITY.test(header.trim());
}

/** 加班小时, "days absent", "Qty": counted or measured, never reached. */
const QUANTITY = /(?:小时|天数|次数|数量|金额|件数|人数|时数|元)\s*(?:[((].*)?$|^(?:qty|quantity|amount|hours?|days?|count)\b|\b(?:qty|quantity|amount|hours|days|count)$/iu;

const OF_SCALE = /\s*[(（[【]\s*\d{1,2}\s*[-–~～至到]\s*\d{1,2}\s*(?:分|级|等级|points?|levels?)?\s*[)）\]】]\s*$/iu;

/** `1. HTML (1-5)` is HTML, where the workbook knows HTML. */
function plainName(header: string, known: Known): string {
  const isKnown = (text: string): boolean => [known.competencies, known.people, known.positions].some((words) => words.has(text.toLowerCase()));
  if (isKnown(header)) return header;
  const bare = [header.replace(/^\s*\d{1,3}\s*[.、)．]\s*/, ""), header.replace(/\s*[((【[].*$/, "")];
  bare.push((bare[0] ?? "").replace(/\s*[((【[].*$/, ""));
  // What a bracket says of the scale is no part of the name.
  return bare.find((text) => text !== header && isKnown(text)) ?? (header.replace(OF_SCALE, "").trim() || header);
}

/** A word of the vocabulary, unless the cells cannot be what it says: levels stand under 团队, which is then no group of people. */
function explained(look: ColumnLook): boolean {
  const { content } = look;
  const levels = content.filled > 0 && content.numbers >= 0.9 && content.levels >= 0.9 && content.marks < 0.9;
  return headerMeanings(look.header).some((meaning) => meaning.strength >= 0.65 && !(levels && isWordy(meaning.concept)));
}

/** Fields whose cells are words or names, never figures from 1 to 10. */
function isWordy(concept: string): boolean {
  return WORDY.has(concept) && ["text", "list"].includes(kindOf("ratings", concept));
}
const WORDY: ReadonlySet<string> = new Set(["name", "department", "group", "division", "position", "track", "competency", "course", "role", "mode", "category", "post", "manager", "firstName", "lastName"]);

/** `Analyst – weight`, or a group over a lower header: which part is the value, and what the other says its cells are. */
function splitFact([first, second]: readonly [string, string]): { value: string; concept: string } | null {
  const asFact = (text: string): string | null => headerMeanings(text).find((meaning) => meaning.strength >= 0.9 && FACTS.has(meaning.concept))?.concept ?? null;
  const of = asFact(second);
  if (of !== null && asFact(first) === null) return { value: first, concept: of };
  const front = asFact(first);
  return front !== null && of === null ? { value: second, concept: front } : null;
}

/** `spoken`: purposes the titles speak for; a sheet of standards has posts for columns where one of ratings has people. */
export function findKeyed(columns: readonly ColumnLook[], rowsOf: ReadonlyMap<Entity, number>, known: Known, spoken: readonly string[]): KeyedBlock | null {
  const facts = factsOf(columns, known);
  const filled = facts.filter((fact) => fact.content.filled > 0);
  const values = [...new Set(facts.map((fact) => fact.value))];
  const named = entityOf(values, known);
  if (facts.length < 2 && !(facts.length === 1 && named !== null)) return null;
  const person = rowsOf.get("employeeId");
  const competency = rowsOf.get("competency");
  const position = rowsOf.get("position");
  if (!enough(columns, facts, named, rowsOf)) return null;
  const reasons: string[] = [named ? `headers-known-${named}` : "headers-not-words", ...(filled.length > 0 ? ["cells-like-levels"] : ["cells-blank"])];
  if (filled.length === 0 && named === null && facts.length < 3) return null;
  if (person !== undefined && competency !== undefined) return block("ratings", "wide", person, "employeeId", facts, "evaluatorId", 0.7, reasons);
  if (person !== undefined && position !== undefined && forStandards(spoken) && person === position) return null;
  if (person !== undefined) return block("ratings", "wide", person, "employeeId", facts, "competency", named === "competency" ? 0.95 : strange(values, known) ? 0.6 : 0.8, reasons);
  if (competency !== undefined) {
    // A column for each grade, P4, P5, P6: what the competency must be there.
    if (named === null && facts.length >= 2 && values.every((value) => GRADE.test(value.trim()))) return block("standards", "transposed", competency, "competency", facts, "grade", forStandards(spoken) ? 0.75 : 0.65, [...reasons, "headers-like-grades"]);
    if (named === null && !forStandards(spoken) && !filledLikePeople(facts)) return null;
    const stated = facts.some((fact) => fact.concept === "weight" || fact.concept === "requiredLevel");
    const posts = share(values, looksLikePost), people = share(values, looksLikeName);
    // States are reached by people; nothing is required as a state.
    const states = facts.every((fact) => fact.content.statuses > fact.content.levels);
    const ofPosts = named === "position" || stated || (!states && named === null && (posts >= 0.5 || (people < 0.5 && forStandards(spoken))));
    const why = named !== null ? reasons : [...reasons, ...(ofPosts && posts >= 0.5 ? ["headers-like-posts"] : !ofPosts && people >= 0.5 ? ["headers-like-people"] : [])];
    // Neither the workbook nor their look says what the columns are: an open question.
    const sure = named ? 0.95 : stated || Math.max(posts, people) >= 0.5 ? 0.75 : facts.some((fact) => fact.concept !== null) || spoken.length > 0 ? 0.7 : 0.55;
    return ofPosts ? block("standards", "transposed", competency, "competency", facts, "position", sure, why) : block("ratings", "transposed", competency, "competency", facts, "employeeId", sure, why);
  }
  if (position !== undefined && !forStandards(spoken)) {
    // A standard names each post once; where people stand beside their posts, the people are rated.
    const people = columns.find((look) => look.column !== position && !facts.some((fact) => fact.column === look.column) && look.content.nameLike >= 0.6 && look.content.distinct > 0.8);
    if (people) return block("ratings", "wide", people.column, "employeeId", facts, "competency", 0.65, [...reasons, "rows-like-people"]);
  }
  if (position !== undefined) return block("standards", "wide", position, "position", facts, "competency", 0.8, reasons);
  return byContent(columns, facts, named, known, reasons);
}

const GRADE = /^(?:[a-z]{1,2}\s*-?\d{1,2}|\d{1,2}\s*等(?:\s*\d{1,2}\s*级)?|\d{1,2}\s*级|\d{1,2}-\d{1,2}|(?:grade|band|level)\s*\d{1,2})$/iu;

/** The workbook knows competencies, and none of these is one of them. */
function strange(values: readonly string[], known: Known): boolean {
  return known.competencies.size > 3 && !values.some((value) => known.competencies.has(value.trim().toLowerCase()));
}

function share(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}

function forStandards(spoken: readonly string[]): boolean {
  const standards = spoken.indexOf("standards");
  const ratings = spoken.indexOf("ratings");
  return standards >= 0 && (ratings < 0 || standards < ratings);
}

/** People nobody knows yet, as columns: three of them at least, or names by their look, or headers that say what the cells are. */
function filledLikePeople(facts: readonly Fact[]): boolean {
  return facts.length >= 3 || facts.some((fact) => fact.concept !== null) || facts.every((fact) => looksLikeName(fact.value));
}

/** Keyed columns are the bulk of what the vocabulary does not explain; two flags among many columns are attributes. */
function enough(columns: readonly ColumnLook[], facts: readonly Fact[], named: Entity | null, rowsOf: ReadonlyMap<Entity, number>): boolean {
  if (named !== null || facts.some((fact) => fact.concept !== null)) return true;
  const taken = new Set(facts.map((fact) => fact.column));
  const rows = new Set(rowsOf.values());
  const others = columns.filter((look) => look.header !== "" && !taken.has(look.column) && !rows.has(look.column) && !explained(look) && !isSummary(look.header));
  // Days, hours, sums beside them: a list of quantities, some of which happen to be small.
  if (rowsOf.has("employeeId") && others.filter((look) => look.content.numbers > 0.9 && look.content.dates === 0).length * 2 >= facts.length) return false;
  const flags = facts.every((fact) => fact.content.marks > 0.99 && fact.content.numbers > 0.99);
  return facts.length >= others.length && !(flags && facts.length < 4);
}

/** No header names the rows: their own values and those of the headers must tell. */
function byContent(columns: readonly ColumnLook[], facts: readonly Fact[], named: Entity | null, known: Known, reasons: readonly string[]): KeyedBlock | null {
  const used = new Set(facts.map((fact) => fact.column));
  const first = columns.find((look) => !used.has(look.column) && look.content.filled > 1 && look.content.numbers < 0.5 && look.content.distinct > 0.8);
  if (!first) return null;
  const rows = entityOf(first.content.values, known) ?? (first.content.nameLike > 0.6 ? "employeeId" : null);
  if (rows === "employeeId" || (rows === null && named === "competency")) return block("ratings", "wide", first.column, "employeeId", facts, "competency", 0.6, [...reasons, "rows-like-people"]);
  if (rows === "position") return block("standards", "wide", first.column, "position", facts, "competency", 0.6, [...reasons, "rows-like-posts"]);
  if (named === "employeeId") return block("ratings", "transposed", first.column, "competency", facts, "employeeId", 0.6, [...reasons, "headers-like-people"]);
  const values = [...new Set(facts.map((fact) => fact.value))];
  const posts = share(values, looksLikePost), people = share(values, looksLikeName);
  if (named === "position" || posts >= 0.4) return block("standards", "transposed", first.column, "competency", facts, "position", rows === "competency" ? 0.7 : named ? 0.6 : 0.55, [...reasons, "headers-like-posts"]);
  if (people >= 0.6) return block("ratings", "transposed", first.column, "competency", facts, "employeeId", rows === "competency" ? 0.7 : 0.6, [...reasons, "headers-like-people"]);
  return null;
}

function block(purpose: Purpose, orientation: "wide" | "transposed", rowColumn: number, rowField: Entity, facts: readonly Fact[], keyField: string, confidence: number, reasons: readonly string[]): KeyedBlock {
  // What is required of a person stands in the standard of their post; beside a rating it is a copy.
  const demands = (fact: Fact): boolean => purpose === "ratings" && (fact.concept === "requiredLevel" || fact.concept === "weight");
  const read = facts.some((fact) => !demands(fact)) ? facts.filter((fact) => !demands(fact)) : facts;
  const columns = read.map((fact): KeyedColumn => ({ column: fact.column, field: cellField(purpose, fact), key: { [keyField]: fact.value, ...sourceOfFact(fact) }, confidence }));
  return { purpose, orientation, rowColumn, rowField, columns, beside: facts.filter((fact) => !read.includes(fact)).map((fact) => fact.column), reasons };
}

const SOURCES = new Map([["selfLevel", "self"], ["superiorLevel", "superior"]]);

function sourceOfFact(fact: Fact): Readonly<Record<string, string>> {
  const source = fact.concept === null ? undefined : SOURCES.get(fact.concept);
  return source === undefined ? {} : { source };
}

function cellField(purpose: Purpose, fact: Fact): string {
  if (fact.concept === "weight") return "weight";
  if (purpose === "standards") return "requiredLevel";
  if (fact.content.dates >= 0.75) return "validTo";
  return fact.content.statuses > fact.content.levels ? "status" : "level";
}
