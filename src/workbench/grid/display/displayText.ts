import { format, formatColor, isDateFormat } from "numfmt";
import type { CellStyle, Value } from "../../model";
import { isError } from "../../model";

/** A value as it is shown: text, which side it leans to, and a colour its number format asks for. */
export interface DisplayText {
  readonly text: string;
  readonly kind: "empty" | "number" | "text" | "boolean" | "error";
  readonly color: string | null;
  /** The same with fewer digits, for General numbers in a narrow column, longest first. */
  readonly shorter: () => readonly string[];
}

const nothing = () => [];
/** Days between the two date systems of Excel. */
const OFFSET_1904 = 1462;
const TEXT_SECTION = "@";
const NEVER_FITS = "#".repeat(255);

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#00B050", blue: "#0000FF", yellow: "#FFFF00", magenta: "#FF00FF", cyan: "#00FFFF",
};

function colorOf(pattern: string, value: number | string): string | null {
  if (!pattern.includes("[")) return null;
  const color = formatColor(pattern, value, { throws: false });
  return typeof color === "string" ? (NAMED_COLORS[color.toLowerCase()] ?? null) : null;
}

/** General numbers give way decimal by decimal, then turn scientific, before they become ####. */
function shorterNumbers(value: number): readonly string[] {
  const list: string[] = [];
  if (Math.abs(value) < 1e15 && Math.abs(value) >= 1e-4) {
    for (let decimals = 9; decimals >= 0; decimals--) list.push(String(Number(value.toFixed(decimals))));
  }
  for (let digits = 5; digits >= 0; digits--) list.push(value.toExponential(digits).toUpperCase().replace(/E([+-])(\d)$/, "E$10$2"));
  return [...new Set(list)].filter((text) => Number(text) !== 0 || value === 0);
}

function displayNumber(value: number, pattern: string, date1904: boolean): DisplayText {
  const general = pattern === "" || pattern.toLowerCase() === "general";
  const shown = date1904 && isDateFormat(pattern) ? value + OFFSET_1904 : value;
  // Before their first day dates cannot be written: Excel fills the cell with #, however wide.
  if (shown < 0 && !general && isDateFormat(pattern)) return { text: NEVER_FITS, kind: "number", color: null, shorter: nothing };
  const text = pattern === TEXT_SECTION ? String(value) : format(general ? "General" : pattern, shown, { throws: false, dateErrorThrows: false, dateErrorNumber: false });
  return { text, kind: "number", color: colorOf(pattern, shown), shorter: general ? () => shorterNumbers(value) : nothing };
}

/** What a cell shows in its own number format. */
export function displayText(value: Value, style: Pick<CellStyle, "numberFormat">, date1904: boolean): DisplayText {
  if (value === null) return { text: "", kind: "empty", color: null, shorter: nothing };
  if (isError(value)) return { text: value.error, kind: "error", color: null, shorter: nothing };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", kind: "boolean", color: null, shorter: nothing };
  if (typeof value === "number") return displayNumber(value, style.numberFormat, date1904);
  const pattern = style.numberFormat;
  const plain = pattern === "" || pattern === TEXT_SECTION || !pattern.includes(TEXT_SECTION);
  return { text: plain ? value : format(pattern, value, { throws: false }), kind: "text", color: null, shorter: nothing };
}
