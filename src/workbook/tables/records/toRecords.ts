import { foldName } from "../../../rules/numbers";
import type { CalendarDay, Purpose, RecordPlace, Records } from "../../../rules/records";
import type { CellPlace, HygieneFinding } from "../place";
import { FindingList } from "../place";
import type { TidyTable } from "../tidy";
import { acquaintanceAt, ballotAt, conflictAt, decisionAt, performanceAt, Resolver, selfAt } from "./ballots";
import { readEmployees } from "./employees";
import { certificateAt, courseResultAt, measureAt } from "./evidence";
import { behaviourAt, conditionAt, courseAt, positionAt } from "./posts";
import { RowReader } from "./rowReader";
import { readStandards } from "./standardLines";

export interface RecordsRead {
  readonly records: Records;
  /** Cell behind a record and field; null where the record has none (derived people, whole purposes without a table). */
  place(at: RecordPlace): CellPlace | null;
  readonly findings: readonly HygieneFinding[];
}

type Places = Map<Purpose, (readonly [RowReader, number])[]>;

/**
 * Joins the tables of a workbook into the records of the rules. Tables of one purpose add up; people are known by number,
 * else by unique name. `asOf`: who left later is still there; null = whoever has a leave date is gone.
 */
export function toRecords(tables: readonly TidyTable[], asOf: CalendarDay | null = null): RecordsRead {
  const readers = tables.map((table) => new RowReader(table));
  const found = new FindingList();
  const places: Places = new Map();
  const standards = readStandards(readers, found);
  const roster = readEmployees(readers, postsOf(standards.lines), found, asOf);
  places.set("standards", [...standards.places]);
  places.set("employees", [...roster.places]);
  const resolver = new Resolver(roster.people, found, new Map(standards.names), roster.derived);
  const collect = <Item>(purpose: Purpose, read: (reader: RowReader, row: number, resolver: Resolver) => Item | null, also?: (reader: RowReader, row: number) => boolean): readonly Item[] => {
    const items: Item[] = [];
    const at: (readonly [RowReader, number])[] = [];
    for (const reader of readers) {
      if (reader.purpose !== purpose && (also === undefined || !reader.has("source"))) continue;
      for (let row = 0; row < reader.length; row += 1) {
        if (reader.purpose !== purpose && also?.(reader, row) !== true) continue;
        const item = read(reader, row, resolver);
        if (item === null) continue;
        items.push(item);
        at.push([reader, row]);
      }
    }
    places.set(purpose, at);
    return items;
  };
  const records: Records = {
    employees: roster.employees,
    standards: standards.lines,
    ballots: collect("ratings", ballotAt),
    decisions: collect("decisions", decisionAt),
    selfAssessments: collect("selfAssessments", selfAt, (reader, row) => reader.purpose === "ratings" && reader.value(row, "source") === "self"),
    acquaintance: collect("acquaintance", acquaintanceAt),
    conflicts: collect("conflicts", conflictAt),
    performance: collect("performance", performanceAt),
    positions: collect("positions", positionAt),
    conditions: collect("conditions", conditionAt),
    behaviours: collect("behaviours", behaviourAt),
    measures: collect("measures", measureAt),
    certificates: collect("certificates", certificateAt),
    courses: collect("courses", courseAt),
    courseResults: collect("courseResults", courseResultAt),
    has: hasOf(readers, roster.derived, standards.beside),
  };
  return { records, place: (at) => placeOf(at, places, readers), findings: found.all() };
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
  const found = places.get(at.purpose)?.[at.row];
  if (!found) return null;
  const [reader, row] = found;
  const key = KEYS.get(at.purpose) ?? "employeeId";
  const cell = reader.cell(row, at.field ?? key);
  return cell.column >= 0 ? cell : reader.cell(row, reader.has(key) ? key : "name");
}
