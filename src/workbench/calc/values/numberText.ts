import { parseValue } from "numfmt";

const PLAIN = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const MAYBE = /[\d]/;
/** Days between the two date systems of Excel. */
export const DAYS_1904 = 1462;

/** The number that a text stands for where Excel wants one (`"12%"`, `"2026-01-31"`, `"1,234.5"`); null where it stands for none. */
export function numberFromText(text: string, date1904: boolean): number | null {
  if (text.length > 255) return null;
  if (PLAIN.test(text)) return Number(text);
  if (!MAYBE.test(text)) return null;
  const parsed = parseValue(text.trim());
  if (parsed === undefined || typeof parsed.value !== "number") return null;
  return date1904 && isDateFormat(parsed.formatId) ? parsed.value - DAYS_1904 : parsed.value;
}

/** Built-in formats that show a date: the numbers 14 to 17 and 22. */
function isDateFormat(formatId: number | undefined): boolean {
  return formatId !== undefined && ((formatId >= 14 && formatId <= 17) || formatId === 22);
}
