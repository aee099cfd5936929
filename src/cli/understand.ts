import { mapWorkbook, readMappingFile, understandWorkbook, type Mapped, type Reckoned, type WorkbookMapping, type WorkResult } from "../workflows";
import type { Options } from "./options";
import type { ProgressLine } from "./progressLine";
import { readMapText } from "./readInput";
import { Failed, Refused } from "./refused";

/** The value of a workflow, or its problem thrown to where `qual` says it. */
export function valueOf<Value>(result: WorkResult<Value>): Value {
  if (!result.ok) throw new Failed(result.problem.code, result.problem.facts);
  return result.value;
}

/** The mapping given by --map, as an option of the workflows; nothing where none is. */
async function mapOption(options: Options): Promise<{ readonly mapping?: WorkbookMapping }> {
  if (options.map === null) return {};
  const read = readMappingFile(await readMapText(options.map));
  if (!read.ok) throw new Refused(`map-${read.problem.code}`, { file: options.map, path: read.problem.path, name: read.problem.name });
  return { mapping: read.mapping };
}

/** What the tables of the open workbook are taken for: all that `inspect` needs. */
export async function mapTables(options: Options, progress: ProgressLine): Promise<Mapped> {
  return valueOf(await mapWorkbook({ ...(await mapOption(options)), onProgress: progress.show }));
}

/** What the add-in understands of the open workbook. */
export async function understand(options: Options, progress: ProgressLine): Promise<Reckoned> {
  return valueOf(await understandWorkbook({ ...(await mapOption(options)), asOf: options.asOf, round: options.round, onProgress: progress.show }));
}

/** A round nobody rated in would make everybody unrated: a typing error must not look like a result. */
export function requireRound(reckoned: Reckoned, round: string | null): void {
  if (round === null) return;
  const rounds = [...new Set(reckoned.records.ballots.flatMap((ballot) => (ballot.round === null ? [] : [ballot.round])))];
  if (rounds.includes(round)) return;
  throw rounds.length > 0 ? new Refused("round-unknown", { round, rounds }) : new Refused("no-rounds", { round });
}

/** Nothing can be reckoned without people: says which of the ways to have none it is. */
export function requirePeople(reckoned: Reckoned, file: string): void {
  if (reckoned.records.employees.length > 0) return;
  const { grid, mapping, tables } = reckoned;
  if (grid.sheets.every((sheet) => sheet.values.length === 0)) throw new Refused("no-data", { file });
  const known = mapping.tables.filter((table) => table.purpose !== null);
  if (known.length > 0 && tables.every((table) => table.rows.length === 0)) throw new Refused("header-only", { file });
  throw new Refused("no-employees", { file });
}
