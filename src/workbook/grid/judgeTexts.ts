import type { CellScalar, SheetGrid, WorkbookGrid } from "./types";

/** Digits Excel keeps; a longer run is the number of a card, not a figure. */
const MOST_DIGITS = 15;
const FIGURE = /^-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?$/;
/** A comma before anything but three figures, or after a lone zero, is a decimal one. */
const DECIMAL_COMMA = /^-?(?:0,[0-9]+|[0-9]+,(?:[0-9]{1,2}|[0-9]{4,}))$/;
/** A column with one of these holds numbers of things, not figures: 007, and what Excel would round. */
const CODE = /^0[0-9]+$/;

/**
 * A sheet without a single number is an import of text, a CSV for example: nobody typed its figures as text. In such a
 * sheet the columns are judged one by one, and plain figures become numbers, 1,5 and 1.5 alike. A column with a code
 * (007) stays text as a whole; dates stay text for those who know the column's field.
 */
export function judgeTexts(grid: WorkbookGrid): WorkbookGrid {
  return { ...grid, sheets: grid.sheets.map((sheet) => (sheet.mark === null && isTextAlone(sheet) ? judged(sheet) : sheet)) };
}

function isTextAlone({ values }: SheetGrid): boolean {
  return values.every((row) => row.every((value) => value === null || typeof value === "string"));
}

function judged(sheet: SheetGrid): SheetGrid {
  const columns = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const readings = Array.from({ length: columns }, (_, column) => readingOf(sheet, column));
  return { ...sheet, values: sheet.values.map((row) => row.map((value, column): CellScalar => (typeof value === "string" ? readings[column]?.(value) ?? value : value))) };
}

/** How the figures of a column are read; null where it has none, or codes. */
function readingOf({ values }: SheetGrid, column: number): ((text: string) => number | null) | null {
  let comma = false;
  for (const row of values) {
    const value = row[column];
    if (typeof value !== "string") continue;
    const text = value.trim();
    if (CODE.test(text) || (FIGURE.test(text) && text.replace(/[^0-9]/g, "").length > MOST_DIGITS)) return null;
    comma ||= DECIMAL_COMMA.test(text);
  }
  return (text) => {
    const figure = text.trim();
    if (!FIGURE.test(figure)) return null;
    // 1,234 alone may be either: it stays text, and is read as thousands.
    return figure.includes(",") && !comma ? null : Number(figure.replace(",", "."));
  };
}
