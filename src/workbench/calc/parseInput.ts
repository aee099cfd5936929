import { getFormatFromId, parseValue } from "numfmt";
import type { ErrorCode, Value } from "../model";
import { DAYS_1904 } from "./values";

/** What typing a text into a cell puts there. */
export type ParsedInput =
  | { readonly formula: string }
  | { readonly value: Value; readonly numberFormat?: string };

const ERRORS = new Set<string>(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** `12%` → 0.12 shown as 0%, `2026-01-31` → a date, `'text` → the text, `TRUE`, `#N/A`, `=A1` → a formula. */
export function parseInput(text: string, date1904: boolean): ParsedInput {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  if (/^[+-]/.test(text) && /[^\d.,eE+\-%\s]/.test(text) && parseValue(text) === undefined) return formulaWithSign(text);
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (ERRORS.has(upper)) return { value: { error: upper as ErrorCode } };
  const parsed = parseChineseDate(trimmed) ?? parseValue(trimmed);
  if (parsed === undefined) return { value: text };
  if (typeof parsed.value === "boolean") return { value: parsed.value };
  const { formatId } = parsed;
  const isDate = formatId !== undefined && ((formatId >= 14 && formatId <= 17) || formatId === 22);
  const value = isDate && date1904 ? parsed.value - DAYS_1904 : parsed.value;
  if (formatId === undefined || formatId === 0) return { value };
  return { value, numberFormat: isDate && formatId === 14 ? "yyyy-mm-dd" : getFormatFromId(formatId) };
}

/** `+A1` and `-SUM(B1)` are formulas too; `-` alone or `- see note` is text. */
function formulaWithSign(text: string): ParsedInput {
  return /^[+-]\s*(?:\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z_][\w.]*\()/.test(text) ? { formula: `=${text}` } : { value: text };
}

function parseChineseDate(text: string): { value: number; formatId: number } | undefined {
  const found = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (found === null) return undefined;
  const parsed = parseValue(`${found[1]}-${found[2]}-${found[3]}`);
  return typeof parsed?.value === "number" ? { value: parsed.value, formatId: 14 } : undefined;
}
