import { foldName } from "../../../rules/numbers";
import type { Ballot, CalendarDay, Purpose, RecordPlace, Records } from "../../../rules/records";
import type { CellPlace, HygieneFinding } from "../place";
import { FindingList } from "../place";
import type { TidyTable } from "../tidy";
import { acquaintanceAt, ballotsIn, conflictAt, decisionAt, performanceAt, Resolver, selfAt } from "./ballots";
import { readEmployees, type Roster } from "./employees";
import { certificateAt, courseResultAt, measureAt } from "./evidence";
import { behaviourAt, conditionAt, courseAt, positionAt } from "./posts";
import { PlaceList } from "./placeList";
import { RowReader } from "./rowReader";
import { readStandards, type StandardsRead } from "./standardLines";

export interface RecordsRead {
  readonly records: Records;
  /** Cell behind a record and field; null where the record has none (derived people, whole purposes without a table). */
  place(at: RecordPlace): CellPlace | null;
  readonly findings: readonly HygieneFinding[];
  /** For a later reading in which a few ratings differ; null where ratings stand in no table, or in several. */
  readonly rated: RatedRows | null;
}

type Places = Map<Purpose, { get(record: number): readonly [RowReader, number] | null }>;

/** Who there is and what is asked of them: everything else is read against it. */
export interface RecordGround {
  readonly standards: StandardsRead;
  readonly roster: Roster;
  readonly findings: readonly HygieneFinding[];
}

/** `asOf`: who left later is still there; null = whoever has a leave date is gone. */
export function readGround(tables: readonly TidyTable[], asOf: CalendarDay | null): RecordGround {
  const readers = tables.map((table) => new RowReader(table));
  const found = new FindingList();
  const standards = readStandards(readers, found);
  const roster = readEmployees(readers, postsOf(standards.lines), found, asOf);
  return { standards, roster, findings: found.all() };
}

/** Reads the rows of one table: what of them is a record. */
type Reading<Item> = (reader: RowReader, resolver: Resolver) => (row: number) => Item | null;

/** What was made of each row of the ratings, and in the light of which people and standards. */
interface RatedRows {
  readonly ground: RecordGround;
  readonly rows: TidyTable["rows"];
  readonly ballots: readonly (Ballot | null)[];
}

const rowByRow = <Item>(read: (reader: RowReader, row: number, resolver: Resolver) => Item | null): Reading<Item> => (reader, resolver) => (row) => read(reader, row, resolver);

/**
 * Joins the tables of a workbook into the records of the rules. Tables of one purpose add up; people are known by number,
 * else by unique name. `ground`: as `readGround` gives it of the same tables and day, where it is there already. `earlier`: ballots
 * of rows that are the same ones, read on the same ground, are taken over, without what there was to tell of them.
 */
export function toRecords(tables: readonly TidyTable[], asOf: CalendarDay | null = null, ground: RecordGround = readGround(tables, asOf), earlier: RatedRows | null = null): RecordsRead {
  const readers = tables.map((table) => new RowReader(table));
  const { standards, roster } = ground;
  const found = new FindingList();
  const places: Places = new Map([["standards", listed(standards.places)], ["employees", listed(roster.places)]]);
  const resolver = new Resolver(roster.people, found, new Map(standards.names), roster.derived);
  const collect = <Item>(purpose: Purpose, reading: Reading<Item>, also?: (reader: RowReader, row: number) => boolean): readonly Item[] => {
    const items: Item[] = [];
    const at = new PlaceList();
    for (const reader of readers) {
      const own = reader.purpose === purpose;
      if (!own && (also === undefined || !reader.has("source"))) continue;
      const read = reading(reader, resolver);
      for (let row = 0; row < reader.length; row += 1) {
        if (!own && also?.(reader, row) !== true) continue;
        const item = read(row);
        if (item === null) continue;
        items.push(item);
        at.add(reader, row);
      }
    }
    places.set(purpose, at);
    return items;
  };
  const known = earlier?.ground === ground ? earlier : null;
  const ballotAt: (Ballot | null)[] = [];
  const rating: Reading<Ballot> = (reader, people) => {
    const read = ballotsIn(reader, people, (row) => (known !== null && known.rows[row] === reader.table.rows[row] ? known.ballots[row] : null) ?? null);
    return (row) => (ballotAt[row] = read(row));
  };
  const records: Records = {
    employees: roster.employees,
    standards: standards.lines,
    ballots: collect("ratings", rating),
    decisions: collect("decisions", rowByRow(decisionAt)),
    selfAssessments: collect("selfAssessments", rowByRow(selfAt), (reader, row) => reader.purpose === "ratings" && reader.value(row, "source") === "self"),
    acquaintance: collect("acquaintance", rowByRow(acquaintanceAt)),
    conflicts: collect("conflicts", rowByRow(conflictAt)),
    performance: collect("performance", rowByRow(performanceAt)),
    positions: collect("positions", rowByRow(positionAt)),
    conditions: collect("conditions", rowByRow(conditionAt)),
    behaviours: collect("behaviours", rowByRow(behaviourAt)),
    measures: collect("measures", rowByRow(measureAt)),
    certificates: collect("certificates", rowByRow(certificateAt)),
    courses: collect("courses", rowByRow(courseAt)),
    courseResults: collect("courseResults", rowByRow(courseResultAt)),
    has: hasOf(readers, roster.derived, standards.beside),
  };
  const [ratings, ...others] = readers.filter((reader) => reader.purpose === "ratings");
  const rated = ratings === undefined || others.length > 0 ? null : { ground, rows: ratings.table.rows, ballots: ballotAt.length === records.ballots.length ? records.ballots : ballotAt };
  return { records, place: (at) => placeOf(at, places, readers), findings: [...ground.findings, ...found.all()], rated };
}

function listed(places: readonly (readonly [RowReader, number])[]): { get(record: number): readonly [RowReader, number] | null } {
  return { get: (record) => places[record] ?? null };
}

/** Folded name of a post → the first spelling of the standards. */
function postsOf(lines: Records["standards"]): ReadonlyMap<string, string> {
  const posts = new Map<string, string>();
  for (const { position } of lines) if (position !== null && !posts.has(foldName(position))) posts.set(foldName(position), position);
  return posts;
}

function hasOf(readers: readonly RowReader[], derived: boolean, beside: boolean): ReadonlySet<string> {
  const has = new Set<string>(beside ? ["standards", "standards.position", "standards.competency", "standards.requiredLevel", "standards.weight"] : []);
  for (const reader of readers) {
    const purposes: Purpose[] = derived && reader.has("employeeId") ? [reader.purpose, "employees"] : [reader.purpose];
    for (const purpose of purposes) {
      has.add(purpose);
      for (const field of reader.table.fields) has.add(`${purpose}.${field}`);
    }
  }
  return has;
}

/** What a row is about, where it is not a person: the cell a finding without a field, or of a column that is not there, points at. */
const KEYS = new Map<Purpose, string>([["standards", "competency"], ["positions", "position"], ["conditions", "condition"], ["behaviours", "text"], ["courses", "course"]]);

function placeOf(at: RecordPlace, places: Places, readers: readonly RowReader[]): CellPlace | null {
  if (at.row === null) {
    const reader = readers.find((each) => each.purpose === at.purpose);
    if (!reader) return null;
    const column = at.field !== null && reader.length > 0 ? reader.table.sheetColumn(0, at.field) : -1;
    return { sheet: reader.table.sheet, row: -1, column };
  }
  const found = places.get(at.purpose)?.get(at.row);
  if (!found) return null;
  const [reader, row] = found;
  const key = KEYS.get(at.purpose) ?? "employeeId";
  const cell = reader.cell(row, at.field ?? key);
  return cell.column >= 0 ? cell : reader.cell(row, reader.has(key) ? key : "name");
}
