import { dayFromParts } from "../../rules/calendar";
import { foldText } from "./foldText";

export type Order = "ymd" | "dmy" | "mdy";

const MONTHS = new Map("jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, index): [string, number] => [name, index + 1]));
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?(?:[T\s].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:[T\s].*)?$/;
const MONTH_YEAR = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const NAMED_DAY_FIRST = /^(\d{1,2})[\s-]*([a-z]{3})[a-z]*\.?,?[\s-]*(\d{4})$/i;
const NAMED_MONTH_FIRST = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;

/** The two leading figures of a date whose year stands last, for finding out the order of a column; null for any other text. */
export function leadingFigures(text: string): readonly [number, number] | null {
  const match = YEAR_LAST.exec(foldText(text));
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** Text of a date → serial. `order` is used where the year stands last; year and month alone give the first of the month. */
export function dateSerialOf(text: string, order: Order = "ymd"): number | null {
  const folded = foldText(text);
  const yearFirst = YEAR_FIRST.exec(folded) ?? COMPACT.exec(folded);
  if (yearFirst) return dayFromParts(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) {
    const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
    const short = Number(yearLast[3]);
    const year = (yearLast[3] ?? "").length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
    if (order === "dmy") return dayFromParts(year, second, first);
    if (order === "mdy") return dayFromParts(year, first, second);
    return first > 12 ? dayFromParts(year, second, first) : dayFromParts(year, first, second);
  }
  const monthYear = MONTH_YEAR.exec(folded);
  if (monthYear) return dayFromParts(Number(monthYear[2]), Number(monthYear[1]), 1);
  const named = NAMED_DAY_FIRST.exec(folded);
  if (named) return dayFromParts(Number(named[3]), MONTHS.get((named[2] ?? "").toLowerCase()) ?? 0, Number(named[1]));
  const monthFirst = NAMED_MONTH_FIRST.exec(folded);
  if (monthFirst) return dayFromParts(Number(monthFirst[3]), MONTHS.get((monthFirst[1] ?? "").toLowerCase()) ?? 0, Number(monthFirst[2]));
  return null;
}

// Colours, conditions, literal text and escaped characters are no date codes.
const NOT_CODES = /\[[^\]]*\]|"[^"]*"|\\./g;
const formatCache = new Map<string, boolean>();

/** True for a number format that shows a day. A time or a duration alone does not. */
export function isDateFormat(format: string): boolean {
  let known = formatCache.get(format);
  if (known === undefined) {
    const codes = format.replace(NOT_CODES, "").toLowerCase();
    known = codes !== "general" && (/[yd年日]/.test(codes) || /m月|mmm/.test(codes)) && !/^[#0.,%\s]+$/.test(codes);
    formatCache.set(format, known);
  }
  return known;
}
