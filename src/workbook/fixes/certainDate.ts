import { dateSerialOf, foldText, leadingFigures } from "../vocabulary";
import type { DateOrder } from "../tables";

const YEAR_FIRST = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?$/;
const COMPACT = /^(?:19|20)\d{6}$/;
const NAMED = /^(?:\d{1,2}[\s-]*[a-z]{3,9}\.?,?[\s-]*\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})$/i;
const MIDNIGHT = /[T\s]0{1,2}:00(?::00(?:\.0+)?)?$/;

/** What the other cells of a column tell about day and month: how often a figure above 12 stood first, and second. */
export interface ColumnOrder { readonly dayFirst: number; readonly monthFirst: number }

export function columnOrder(texts: Iterable<string>): ColumnOrder {
  let dayFirst = 0, monthFirst = 0;
  for (const text of texts) {
    const figures = leadingFigures(text);
    if (!figures) continue;
    if (figures[0] > 12) dayFirst += 1;
    if (figures[1] > 12) monthFirst += 1;
  }
  return { dayFirst, monthFirst };
}

/**
 * Text of a whole day that can mean only one → serial; null where a person must decide: day and month could change
 * places, the year has two figures, the day is missing, or a time stands beside it.
 */
export function certainDate(text: string, column: ColumnOrder): number | null {
  const folded = foldText(text).replace(MIDNIGHT, "");
  if (YEAR_FIRST.test(folded) || COMPACT.test(folded) || NAMED.test(folded)) return dateSerialOf(folded);
  const figures = leadingFigures(folded);
  if (!figures || !/\d{4}$/.test(folded)) return null;
  const order = orderOf(figures, column);
  return order === null ? null : dateSerialOf(folded, order);
}

function orderOf([first, second]: readonly [number, number], { dayFirst, monthFirst }: ColumnOrder): DateOrder | null {
  // Whoever mixes both orders in one column leaves no cell of it certain but those that can be read one way only.
  if (first > 12 || first === second) return "dmy";
  if (second > 12) return "mdy";
  if (dayFirst > 0 && monthFirst === 0) return "dmy";
  return monthFirst > 0 && dayFirst === 0 ? "mdy" : null;
}
