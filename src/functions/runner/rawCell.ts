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
  return typeof value === "bigint" ? Number(value) : String(value);
}

/** The error value behind an object: Excel's `CustomFunctions.Error` has `code`, a plain cell error has `error`. */
export function errorOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const { code, error } = value as { code?: unknown; error?: unknown };
  if (typeof code === "string" && code.startsWith("#")) return code;
  return typeof error === "string" && error.startsWith("#") ? error : null;
}

/** Text for a sentence that quotes what was found. */
export function quoted(cell: RawCell): string {
  if (cell instanceof Problem) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === null ? "" : String(cell).slice(0, 60);
}
