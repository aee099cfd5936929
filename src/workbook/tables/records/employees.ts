import { gradeFromParts, parseGrade } from "../../../rules/grades";
import { foldName } from "../../../rules/numbers";
import { isoFromDay } from "../../../rules/calendar";
import type { BodyRole, CalendarDay, Employee, EmploymentType, Grade } from "../../../rules/records";
import { bodyRoleOf, employmentTypeOf, PERSON_ATTRIBUTES } from "../../vocabulary";
import { LEAVE_DATE } from "../leaveDate";
import type { FindingList } from "../place";
import { splitList } from "../readValue";
import { nameKey, People } from "./people";
import type { RowReader } from "./rowReader";

export interface Roster {
  readonly employees: readonly Employee[];
  readonly people: People;
  /** Where each employee stands: reader and row of the first table that names them. */
  readonly places: readonly (readonly [RowReader, number])[];
  readonly derived: boolean;
}

type Draft = { -readonly [Key in keyof Employee]: Employee[Key] };
interface Entry { readonly draft: Draft; readonly reader: RowReader; readonly row: number }

/** Joins all tables of people: by number first, then by unique name. Two people of one name are never merged silently. */
export function readEmployees(readers: readonly RowReader[], knownPositions: ReadonlyMap<string, string>, findings: FindingList, asOf: CalendarDay | null): Roster {
  const own = readers.filter((reader) => reader.purpose === "employees");
  const derived = own.length === 0;
  // No roster: the people of the ratings are the people.
  const sources = derived ? readers.filter((reader) => reader.has("employeeId") && ["ratings", "selfAssessments", "decisions"].includes(reader.purpose)) : own;
  const entries = new Map<string, Entry>();
  const people = new People();
  const numbered = sources.filter((reader) => reader.has("employeeId"));
  for (const reader of numbered) addNumbered(reader, entries, people, knownPositions, findings, derived);
  if (!derived) for (const reader of sources) addNamed(reader, entries, people, knownPositions, findings);
  const list = [...entries.values()];
  for (const entry of list) leftByDate(entry, findings, asOf);
  const from = sources[0];
  if (derived && from && list.length > 0) findings.add("roster-derived", "info", "W-NO-ROSTER", { sheet: from.table.sheet, row: -1, column: -1 }, { count: list.length });
  return { employees: list.map((entry) => entry.draft), people, places: list.map((entry) => [entry.reader, entry.row]), derived };
}

function addNumbered(reader: RowReader, entries: Map<string, Entry>, people: People, positions: ReadonlyMap<string, string>, findings: FindingList, derived: boolean): void {
  const here = new Set<string>();
  for (let row = 0; row < reader.length; row += 1) {
    const id = reader.text(row, "employeeId");
    if (id === null) continue;
    if (derived && here.has(id)) continue;
    const draft = draftOf(reader, row, id, positions, findings);
    const entry = entries.get(id);
    if (!entry) {
      entries.set(id, { draft, reader, row });
      people.add(id, reader.text(row, "name"));
    } else {
      // Lists that say different things of a person complete each other; two of the same columns do not.
      const again = here.has(id) || (!derived && sameFields(entry.reader, reader));
      const same = here.has(id) ? nameKey(entry.draft.name) === nameKey(draft.name) : mayBeOne(entry.draft, draft);
      if (again || !same) findings.add(same ? "person-twice" : "id-two-names", same ? "warning" : "error", "W-ID-DUPLICATE", reader.cell(row, "employeeId"), { id, text: id, first: entry.draft.name, second: draft.name });
      if (same) fill(entry.draft, draft);
    }
    here.add(id);
  }
}

/** A leave date that has come, where no state says anything else. */
function leftByDate({ draft, reader, row }: Entry, findings: FindingList, asOf: CalendarDay | null): void {
  const day = reader.number(row, LEAVE_DATE);
  if (day === null || draft.employmentType !== null || (asOf !== null && day > asOf)) return;
  draft.employmentType = "left";
  findings.add("left-by-date", "info", "W-LEFT", reader.cell(row, LEAVE_DATE), { id: draft.id, name: draft.name, date: isoFromDay(day) });
}

/** One number in two lists is one person, unless both give a name and the names cannot be the same: Ann and Ann Lee, 李娜 and Lena may. */
function mayBeOne(first: Draft, second: Draft): boolean {
  if (first.name === first.id || second.name === second.id) return true;
  const [one, other] = [nameKey(first.name), nameKey(second.name)];
  if (one.includes(other) || other.includes(one) || isHan(one) !== isHan(other)) return true;
  const words = (name: string): string => name.toLowerCase().split(/[\s,]+/).filter((word) => word !== "").sort().join(" ");
  return words(first.name) === words(second.name);
}

function sameFields({ table: { fields } }: RowReader, { table: other }: RowReader): boolean {
  return fields.length === other.fields.length && fields.every((field) => other.fields.includes(field));
}

const isHan = (text: string): boolean => /[\u3040-\u9fff]/.test(text);

/** Rows without a number: matched to a numbered person by a unique name, else keyed by that name. */
function addNamed(reader: RowReader, entries: Map<string, Entry>, people: People, positions: ReadonlyMap<string, string>, findings: FindingList): void {
  const seen = new Map<string, number[]>();
  for (let row = 0; row < reader.length; row += 1) {
    const name = reader.text(row, "employeeId") === null ? reader.text(row, "name") : null;
    if (name !== null) (seen.get(nameKey(name)) ?? seen.set(nameKey(name), []).get(nameKey(name)) ?? []).push(row);
  }
  let keyed = 0;
  for (const rows of seen.values()) {
    const name = reader.text(rows[0] ?? 0, "name") ?? "";
    const known = people.byName(name);
    rows.forEach((row, index) => {
      if (rows.length > 1) findings.add("name-twice", "error", "W-NAME-DUPLICATE", reader.cell(row, "name"), { name, text: name, rows: rows.length });
      if (known !== null && rows.length === 1) {
        const entry = entries.get(known);
        if (entry) fill(entry.draft, draftOf(reader, row, known, positions, findings));
        return;
      }
      const id = rows.length === 1 ? name : `${name} (${index + 1})`;
      if (entries.has(id)) return;
      entries.set(id, { draft: draftOf(reader, row, id, positions, findings), reader, row });
      people.add(id, rows.length === 1 ? name : null);
      keyed += 1;
    });
    if (rows.length > 1) people.makeAmbiguous(name);
  }
  if (keyed > 0) findings.add("keyed-by-name", "info", "W-NO-ID", { sheet: reader.table.sheet, row: -1, column: -1 }, { count: keyed });
}

function draftOf(reader: RowReader, row: number, id: string, positions: ReadonlyMap<string, string>, findings: FindingList): Draft {
  const text = (field: string): string | null => reader.text(row, field);
  const type = text("employmentType");
  const employmentType = type === null ? null : employmentTypeOf(type);
  const left = ["department", "group"].find((field) => employmentTypeOf(text(field) ?? "") === "left");
  if (left !== undefined && employmentType !== "left") findings.add("left-by-department", "info", "W-LEFT", reader.cell(row, left), { id, field: left, text: text(left) }, text(left) ?? "");
  return {
    id, name: text("name") ?? id, department: text("department"), group: text("group"), division: text("division"),
    positions: positionsOf(text("position"), positions), track: text("track"), grade: gradeOf(reader, row), hireDate: reader.number(row, "hireDate"),
    employmentType: left === undefined ? employmentType : "left", regularisedOn: reader.number(row, "regularisedOn"), manager: text("manager"),
    bodyRoles: splitList(text("bodyRole") ?? "").map((word) => bodyRoleOf(word)).filter((role): role is BodyRole => role !== null),
    education: text("education"), experienceYears: reader.number(row, "experienceYears"), specialities: splitList(text("specialities") ?? ""), email: text("email"),
    promotionEligible: reader.flag(row, "promotionEligible"), potential: reader.number(row, "potential") ?? text("potential"),
  };
}

/** A cell may hold several posts; a name that is itself a post with a standard is never cut, and takes the standard's spelling. */
export function positionsOf(text: string | null, known: ReadonlyMap<string, string>): readonly string[] {
  if (text === null) return [];
  const spelt = known.get(foldName(text));
  if (spelt !== undefined) return [spelt];
  const parts = splitList(text);
  if (parts.length > 1 && parts.every((part) => known.has(foldName(part)))) return [...new Set(parts.map((part) => known.get(foldName(part)) ?? part))];
  return /[;；\n]/.test(text) ? [...new Set(text.split(/[;；\n]+/).map((part) => part.trim()).filter((part) => part !== ""))] : [text];
}

function gradeOf(reader: RowReader, row: number): Grade | null {
  const grade = reader.text(row, "grade");
  const step = reader.value(row, "step");
  if (grade === null) return null;
  const pair = parseGrade(grade);
  if (pair && pair.step !== null) return pair;
  return gradeFromParts(pair ? pair.grade : grade, typeof step === "number" || typeof step === "string" ? step : null) ?? pair;
}

const FIELDS = PERSON_ATTRIBUTES.filter((field) => !["name", "position", "bodyRole", "step"].includes(field));

/** What an earlier table left blank is taken from a later one; posts are added up. */
function fill(into: Draft, from: Draft): void {
  for (const field of FIELDS) {
    if (field === "specialities") continue;
    const key = field as keyof Draft;
    if (into[key] === null && from[key] !== null) Object.assign(into, { [key]: from[key] });
  }
  if (into.name === into.id && from.name !== from.id) into.name = from.name;
  if (from.employmentType === ("left" satisfies EmploymentType)) into.employmentType = "left";
  into.positions = [...new Set([...into.positions, ...from.positions])];
  if (into.bodyRoles.length === 0) into.bodyRoles = from.bodyRoles;
  if (into.specialities.length === 0) into.specialities = from.specialities;
}
