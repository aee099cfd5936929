import type { ErrorCode, Value } from "../../model";
import { decodeEscapes } from "../xml";

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#GETTING_DATA",
]);

/** Value of a cell by its type attribute and the text of its `<v>` (or of `<is>` for inlineStr). */
export function cellValue(type: string | undefined, text: string, strings: readonly string[], date1904: boolean): Value {
  switch (type) {
    case undefined:
    case "n": {
      if (text === "") return null;
      const number = Number(text);
      return Number.isFinite(number) ? number : text.trim() === "" ? null : { error: "#NUM!" };
    }
    case "s":
      return text === "" ? null : strings[Number(text)] ?? "";
    case "inlineStr":
      return text === "" ? null : decodeEscapes(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: (ERRORS.has(text) ? text : "#UNKNOWN!") as ErrorCode };
    case "d":
      return serialOf(text.trim(), date1904) ?? text;
    default:
      return decodeEscapes(text);
  }
}

const DAY = 86_400_000;

/** ISO date or time of day (cells of type `d`) as Excel's serial number; null where it is neither. */
function serialOf(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null || text === "") return null;
  const [, year, month, day, hour, minute, second] = match.map((part) => (part === undefined ? undefined : Number(part)));
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (date1904) return days + 24_107 + time;
  const serial = days + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return (serial < 61 ? serial - 1 : serial) + time;
}
