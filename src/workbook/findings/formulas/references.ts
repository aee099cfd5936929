import type { Rect } from "../../grid";

/** A reference of a formula: where it leads, and which of its parts stay when the formula is copied. */
export interface Reference {
  /** null = the formula's own sheet. */
  readonly sheet: string | null;
  readonly file: boolean;
  readonly rect: Rect;
  readonly fixedTop: boolean;
  readonly fixedBottom: boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.\[\]]+))!`;
const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})`;
const REFERENCE = new RegExp(String.raw`(?:${SHEET})?(?<![\p{L}\p{N}_.$])${CELL}(?::${CELL})?(?![\p{L}\p{N}_(.!])`, "gu");

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** References to cells in a formula; texts in it are none, whole columns and names are left aside. */
export function referencesOf(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const match of formula.replace(TEXT, '""').matchAll(REFERENCE)) {
    const [, quoted, plain, , letters = "", fixed1 = "", row1 = "", , letters2, fixed2, row2] = match;
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
    const [c1, r1] = [columnOf(letters), Number(row1) - 1];
    const [c2, r2] = [letters2 === undefined ? c1 : columnOf(letters2), row2 === undefined ? r1 : Number(row2) - 1];
    found.push({
      sheet: sheet === null ? null : sheet.replace(/^.*\]/, ""), file: sheet?.includes("]") ?? false,
      rect: { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) },
      fixedTop: fixed1 === "$", fixedBottom: (fixed2 ?? fixed1) === "$",
    });
  }
  return found;
}

/** The formula as seen from its cell (R1C1): two cells of one filled-down column have the same. */
export function relativeForm(formula: string, row: number, column: number): string {
  const texts: string[] = [];
  const bare = formula.replace(TEXT, (text) => { texts.push(text); return `"${texts.length - 1}"`; });
  const relative = bare.replace(REFERENCE, (whole: string, ...parts: (string | undefined)[]) => {
    const bang = whole.lastIndexOf("!");
    const cell = (fixedColumn = "", letters = "", fixedRow = "", number = ""): string =>
      `R${fixedRow === "$" ? number : `[${Number(number) - 1 - row}]`}C${fixedColumn === "$" ? letters : `[${columnOf(letters) - column}]`}`;
    const second = parts[7] === undefined ? "" : `:${cell(parts[6], parts[7], parts[8], parts[9])}`;
    return `${whole.slice(0, bang + 1)}${cell(parts[2], parts[3], parts[4], parts[5])}${second}`;
  });
  return relative.replace(/"(\d+)"/g, (_whole, index: string) => texts[Number(index)] ?? "");
}

const VOLATILE = /(?<![\p{L}\p{N}_.])(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/iu;

/** Name of a function that gives another answer without any cell having changed; null where there is none. */
export function volatileIn(formula: string): string | null {
  return VOLATILE.exec(formula.replace(TEXT, '""'))?.[1]?.toUpperCase() ?? null;
}
