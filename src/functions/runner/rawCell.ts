import { Problem } from "./problem";

/** A cell as a host hands it over, told apart: blanks of all kinds are null, errors are problems. */
export type RawCell = number | string | boolean | null | Problem;

/** Blank is null, undefined and "" (and, where the parameter says so, 0). */
export function readRaw(value: unknown): RawCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : new Problem("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  const error = errorOf(value);
  if (error !== null) return new Problem(error);
  // A cell with a data type (a formatted number, an entity): what it is to a formula that knows no data types.
  const basic = typeof value === "object" ? (value as { basicValue?: unknown }).basicValue : undefined;
  return basic === undefined || typeof basic === "object" ? new Problem("#VALUE!") : readRaw(basic);
}

/** Excel's `CustomFunctions.Error` has `code`, also as the wire writes it; a plain cell error has `error`; an error with a data type, `basicValue`. */
export function errorOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const { code, error, basicValue } = value as { code?: unknown; error?: unknown; basicValue?: unknown };
  for (const each of [code, error, basicValue]) if (typeof each === "string" && ERROR.test(each)) return each;
  return null;
}

/** `#N/A`, `#SPILL!`, `#NAME?` …; a text that merely begins with a number sign is none. */
const ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** Text for a sentence that quotes what was found. */
export function quoted(cell: RawCell): string {
  if (cell instanceof Problem) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === null ? "" : String(cell).slice(0, 60);
}
