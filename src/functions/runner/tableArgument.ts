import { DEFAULT_POLICY, policyFrom, type Policy, type PolicyCell } from "../../rules/policy";
import type { Purpose } from "../../rules/records";
import type { CellScalar } from "../../workbook/grid";
import { fieldsOf } from "../../workbook/vocabulary";
import { recogniseArgument, type ArgumentProblem, type Known, type Recognised, type TidyTable } from "../../workbook/tables";
import { Problem, refuse, wrongInput } from "./problem";
import { readRaw } from "./rawCell";
import { cellsOf, Remembered, sameTable, type RawTable } from "./remembered";

/** Rows whose cells are values already stay as they came: a table of ratings has millions of cells. */
export function gridCells(table: RawTable): (readonly CellScalar[])[] {
  return table.map((row) => (row.every(isPlain) ? row as readonly CellScalar[] : row.map((value): CellScalar => {
    const cell = readRaw(value);
    return cell instanceof Problem ? { error: cell.error } : cell;
  })));
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" ? value !== "" : typeof value === "number" ? Number.isFinite(value) : typeof value === "boolean" || value === null;
}

interface Argument {
  readonly raw: RawTable;
  readonly known: Known;
}
type Read = Extract<Recognised, { kind: "table" }> | Problem;
const memories = new Map<Purpose, Remembered<Argument, Read>>();
/** Tables of one purpose that a workbook's formulas take in turn. */
const ROOM = 3;

/** A range as a tidy table of one purpose, in the light of the tables before it; a call ends with #VALUE! where it is not recognisable. */
export function tidyArgument(name: string, purpose: Purpose, raw: RawTable, known: Known): TidyTable {
  const memory = memories.get(purpose) ?? new Remembered<Argument, Read>((left, right) => left.known === right.known && sameTable(left.raw, right.raw), ROOM, ({ raw: table }) => cellsOf(table));
  memories.set(purpose, memory);
  const read = memory.get({ raw, known }, (last) => {
    // Of a table that changed in a cell only the rows that differ are read again.
    const before = last.find(({ key, result }) => key.known === known && !(result instanceof Problem))?.result;
    const found = recogniseArgument(purpose, gridCells(raw), known, undefined, before instanceof Problem ? undefined : before?.read);
    return found.kind === "table" ? found : problemOf(name, purpose, found.problem);
  });
  return read instanceof Problem ? refuse(read) : read.table;
}

function problemOf(name: string, purpose: Purpose, problem: ArgumentProblem): Problem {
  if (problem.code === "no-rows") return wrongInput("table-empty", { argument: name });
  const missing = problem.code === "missing-columns" ? problem.missing : fieldsOf(purpose).required;
  return wrongInput("table-not-recognised", { argument: name, missing, found: problem.found });
}

const policies = new Remembered<RawTable, Policy | Problem>(sameTable, ROOM);

/** Policy values from a range of keys and values; what is not named keeps its default. */
export function policyArgument(raw: RawTable | null): Policy {
  if (raw === null) return DEFAULT_POLICY;
  const policy = policies.get(raw, () => readPolicy(raw));
  return policy instanceof Problem ? refuse(policy) : policy;
}

/**
 * Two columns, or the whole table QualPolicy with its headers. In two columns an unknown key is a slip; in the table it may be
 * a value of a newer version, which Check reports.
 */
function readPolicy(raw: RawTable): Policy | Problem {
  const rows = gridCells(raw);
  const header = (rows[0] ?? []).map((cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : ""));
  const headed = header.includes("key") && header.includes("value");
  const [keyAt, valueAt] = headed ? [header.indexOf("key"), header.indexOf("value")] : [0, 1];
  if (!headed && header.length !== 2) return wrongInput("policy-columns");
  const pairs = new Map<string, PolicyCell>();
  for (const row of headed ? rows.slice(1) : rows) {
    const [key, value] = [row[keyAt] ?? null, row[valueAt] ?? null];
    if (typeof key !== "string" || key.trim() === "" || value === null) continue;
    if (typeof value === "object") return wrongInput("policy-value", { key, value: value.error });
    pairs.set(key, value);
  }
  const { policy, findings } = policyFrom(pairs);
  // A first row of two words above others is a header in the user's own words.
  const ownHeader = rows.length > 1 && typeof rows[0]?.[valueAt] === "string" ? rows[0][keyAt] : null;
  const wrong = findings.find(({ code, facts }) => code !== "policy-key-unknown" || (!headed && facts["key"] !== ownHeader));
  // The functions take no table of appraisals: without it everybody would silently be left out.
  if (!wrong) return policy.promotionScore === null ? policy : wrongInput("policy-appraisals");
  return wrongInput(wrong.code === "policy-key-unknown" ? "policy-unknown" : "policy-value", { key: wrong.facts["key"] ?? "", value: wrong.facts["value"] ?? "" });
}
