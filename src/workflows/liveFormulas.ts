import { AS_OF_NAME, type DataBlock, type LeftOutPurpose, type ValuesReason } from "../reports";
import { foldName } from "../rules/numbers";
import type { Purpose } from "../rules/records";
import { familiesOf } from "../rules/standards";
import { isCellError } from "../workbook/grid";
import type { TableMapping, TidyTable } from "../workbook/tables";
import { argumentBytes } from "./argumentSize";
import { liveRange } from "./liveRanges";
import type { Reckoned } from "./session";

/** Above this a formula's arguments are too heavy for Excel on the web: values with a stamp are written instead. */
const MOST_BYTES = 2_000_000;

/** Purposes the results stand on, with the names of their spills on QUAL Data. */
const NAMES: ReadonlyMap<Purpose, string> = new Map([
  ["employees", "QualEmployees"], ["standards", "QualStandards"], ["ratings", "QualRatings"],
  ["acquaintance", "QualAcquaintance"], ["conflicts", "QualConflicts"], ["decisions", "QualDecisions"],
]);

/** What can follow the user's sheets by formula, and what cannot. */
export interface LiveSources {
  readonly blocks: readonly DataBlock[];
  readonly leftOut: readonly LeftOutPurpose[];
  readonly names: ReadonlyMap<Purpose, string>;
  /** Of all purposes together, as the results take them. */
  readonly bytes: number;
}

function fieldsOf(tables: readonly TidyTable[]): string[] {
  return [...new Set(tables.flatMap((table) => table.fields))];
}

function sampleOf(tables: readonly TidyTable[], fields: readonly string[]): (string | number | boolean | null)[][] {
  const [first] = tables;
  if (!first) return [];
  const at = fields.map((field) => first.fields.indexOf(field));
  return first.rows.slice(0, 50).map((row) => at.map((index) => {
    const value = row[index] ?? null;
    return isCellError(value) ? value.error : value;
  }));
}

/** A scale that begins at 0: Excel on the desktop hands blank cells to functions as 0, and blank is not rated, never a level. */
function hasLevelZero({ columns }: TableMapping): boolean {
  return columns.some(({ values }) => (values?.get("0") ?? null) !== null);
}

/** One QUAL.TABLE per purpose over all its blocks, in the order of the setup. */
export function liveSources({ grid, mapping, tables }: Reckoned): LiveSources {
  const blocks: DataBlock[] = [];
  const leftOut: LeftOutPurpose[] = [];
  const names = new Map<Purpose, string>();
  let bytes = 0;
  for (const [purpose, name] of NAMES) {
    const own = tables.filter((table) => table.purpose === purpose);
    if (own.length === 0) continue;
    const size = own.reduce((sum, table) => sum + argumentBytes(table), 0);
    const rows = own.reduce((sum, table) => sum + table.rows.length, 0);
    bytes += size;
    // A standard that stands in a row of the matrix has no block of its own to follow.
    if (own.some((table) => !mapping.tables.some((each) => each.id === table.source))) continue;
    const used = own.flatMap((table) => mapping.tables.filter((each) => each.id === table.source));
    const ranges = used.map((each) => liveRange(grid, each));
    const zero = used.some(hasLevelZero);
    if (zero || size > MOST_BYTES || ranges.includes(null)) {
      leftOut.push({ purpose, why: zero ? "zero-levels" : "too-large", rows, sheets: [...new Set(used.map((each) => each.sheet))] });
      continue;
    }
    const fields = fieldsOf(own);
    names.set(purpose, name);
    blocks.push({ purpose, name, fields, rows, sample: sampleOf(own, fields), formula: `=QUAL.TABLE(QualSetup[#All],"${purpose}",${ranges.join(",")})` });
  }
  return { blocks, leftOut, names, bytes };
}

/** A call without the blanks at its end. */
function call(name: string, args: readonly string[]): string {
  const last = args.findLastIndex((arg) => arg !== "");
  return `=QUAL.${name}(${args.slice(0, last + 1).join(",")})`;
}

/** Somebody's standard stands under a job family that only the list of posts tells, which the functions do not take. */
function listedFamilies({ records, policy: { policy } }: Reckoned): boolean {
  if ((records.positions ?? []).length === 0) return false;
  const asked = new Set(records.standards.map(({ position }) => foldName(position ?? "")));
  const [told, seen] = [familiesOf(records, policy), familiesOf({ employees: records.employees }, policy)];
  return records.employees.some((employee) => employee.positions.some((position) => {
    const [own, other] = [told.familyOf(employee, position), seen.familyOf(employee, position)];
    return own !== other && (asked.has(own ?? "") || asked.has(other ?? ""));
  }));
}

export interface ResultFormulas {
  readonly routing: string;
  readonly scores: string;
  readonly matrix: string;
  readonly gaps: string;
}

export type Results = { readonly kind: "live"; readonly formulas: ResultFormulas } | { readonly kind: "values"; readonly reason: ValuesReason };

/** The results as one formula each, or why they cannot be. */
export function resultFormulas(reckoned: Reckoned, sources: LiveSources, latestRound: boolean): Results {
  const of = (purpose: Purpose) => sources.names.get(purpose) ?? "";
  const [employees, standards, ratings] = [of("employees"), of("standards"), of("ratings")];
  if (!latestRound) return { kind: "values", reason: "earlier-round" };
  if (reckoned.grid.date1904) return { kind: "values", reason: "date-1904" };
  if (reckoned.policy.policy.promotionScore !== null) return { kind: "values", reason: "appraisals" };
  if (listedFamilies(reckoned)) return { kind: "values", reason: "job-families" };
  if (sources.leftOut.some(({ why }) => why === "zero-levels")) return { kind: "values", reason: "zero-levels" };
  if (sources.bytes > MOST_BYTES || sources.leftOut.length > 0) return { kind: "values", reason: "too-large" };
  if (employees === "" || standards === "" || ratings === "") return { kind: "values", reason: "missing-source" };
  const policy = "QualPolicy[#All]";
  const rest = [AS_OF_NAME, of("acquaintance"), of("conflicts"), policy, of("decisions")];
  const formulas = {
    routing: call("ROUTE", [employees, AS_OF_NAME, of("acquaintance"), of("conflicts"), policy]),
    scores: call("SCORES", [employees, standards, ratings, ...rest]),
    matrix: call("MATRIX", [employees, standards, ratings, '"actual"', ...rest]),
    gaps: call("MATRIX", [employees, standards, ratings, '"gap"', ...rest]),
  };
  return { kind: "live", formulas };
}
