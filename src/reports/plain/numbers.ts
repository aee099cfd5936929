import { DEFAULT_POLICY } from "../../rules/policy";
import type { Part } from "./cut";
import { isEmpty, isFault, noPlain, type PlainArgument } from "./plainCall";

/** Wrong input, right input without an answer: the two errors of the functions. */
export const WRONG = "#VALUE!";
export const NOT_YET = "NA()";
/** Decimals as people add them: what binary sums leave at the end of a number is taken off. */
const DIGITS = 12;

export function rounded(sum: string): string {
  return `ROUND(${sum},${DIGITS})`;
}

/** Plain formulas reckon with numbers. Where words for levels, texts of numbers or TRUE stand now, they could not follow. */
export function numbersOnly(...given: readonly PlainArgument[]): void {
  for (const { cells } of given) for (const cell of cells) if (!isEmpty(cell) && !isFault(cell) && typeof cell !== "number") noPlain("words");
}

/** Of a constant everything is known: that it would be refused needs no formula. */
function known(part: Part, holds: (value: number) => boolean): boolean {
  return part.cells.every((cell) => typeof cell === "number" && holds(cell));
}

/** Lowest and highest level there is (T-LEVELS). */
const LOWEST = 1;
const HIGHEST = 10;
export const isLevel = (value: number): boolean => value >= LOWEST && value <= HIGHEST;

/** A level cell holds neither a level nor a blank. An error in it comes back as itself. */
export function notLevel({ text, isRange, cells }: Part): string | null {
  if (!isRange) return known({ text, isRange, cells, rows: 1, columns: 1 }, (value) => isLevel(value) || value === 0) || cells.every(isEmpty) ? null : "TRUE";
  return `NOT(OR(${text}="",${text}=0,AND(ISNUMBER(${text}),${text}>=${LOWEST},${text}<=${HIGHEST})))`;
}

export function notRated({ text, isRange, cells }: Part): string {
  return isRange ? `OR(${text}="",${text}=0)` : isEmpty(cells[0]) || cells[0] === 0 ? "TRUE" : "FALSE";
}

/** `IF` without the questions that are known. */
export function choose(cases: readonly (readonly [when: string | null, then: string])[], otherwise: string): string {
  let text = otherwise;
  for (const [when, then] of [...cases].reverse()) {
    if (when === null || when === "FALSE") continue;
    text = when === "TRUE" ? then : `IF(${when},${then},${text})`;
  }
  return text;
}

export const either = (questions: readonly (string | null)[]): string | null => {
  const asked = questions.filter((question) => question !== null && question !== "FALSE");
  return asked.length === 0 ? null : asked.length === 1 ? (asked[0] ?? null) : `OR(${asked.join(",")})`;
};

export const sizeOf = ({ rows, columns }: Part): number => rows * columns;

const LEVELS = [`">=${LOWEST}"`, `"<=${HIGHEST}"`];

/** A condition on all cells of a part, as COUNTIFS asks it. */
export interface Asked {
  readonly part: Part;
  readonly criteria: readonly string[];
  /** The same of a constant. */
  readonly holds: (value: number) => boolean;
}

export const rated = (part: Part): Asked => ({ part, criteria: LEVELS, holds: isLevel });
export const weighs = (part: Part): Asked => ({ part, criteria: ["\">0\""], holds: (value) => value > 0 });

/** How many of a person's lines fulfil all conditions. Errors and words fulfil none. */
export function countWhere(lines: number, asked: readonly Asked[]): string {
  const wide: string[] = [];
  const factors: string[] = [];
  for (const { part, criteria, holds } of asked) {
    if (!part.isRange) {
      // A constant line that does not count cannot be left out of a count over ranges.
      if (!known(part, holds)) noPlain("computed");
      continue;
    }
    const conditions = criteria.map((criterion) => `${part.text},${criterion}`);
    if (sizeOf(part) === 1 && lines > 1) factors.push(`COUNTIFS(${conditions.join(",")})`);
    else wide.push(...conditions);
  }
  const count = wide.length > 0 ? `COUNTIFS(${wide.join(",")})` : String(lines);
  return [count, ...factors].join("*");
}

/** Lines whose cell says "not given": blank, an empty text, and (for levels) 0. */
export function countBlank(lines: number, others: readonly Asked[], part: Part, zero: boolean): string {
  if (!part.isRange) return "0";
  const of = (criterion: string): string => countWhere(lines, [...others, { part, criteria: [criterion], holds: () => false }]);
  return zero ? `${of("\"\"")}+${of("0")}` : of("\"\"");
}

/** Σ a·b; texts of no characters count as 0. A single cell is a factor. */
export function dot(left: Part, right: Part): string {
  if (sizeOf(right) === 1 && sizeOf(left) > 1) return `${right.text}*SUM(${left.text})`;
  if (sizeOf(left) === 1 && sizeOf(right) > 1) return `${left.text}*SUM(${right.text})`;
  return `SUMPRODUCT(${left.text},${right.text})`;
}

/** P-6.4: weights are numbers or blank, none negative, and sum to 1 or to 100. */
export function weightsAreOff(weights: Part): string | null {
  const { weightTolerance, percentTolerance } = DEFAULT_POLICY;
  if (!weights.isRange) {
    const sum = weights.cells.reduce<number>((all, cell) => all + Number(cell), 0);
    const fine = known(weights, (value) => value >= 0) && (Math.abs(sum - 1) <= weightTolerance || Math.abs(sum - 100) <= percentTolerance);
    return fine ? null : "TRUE";
  }
  const { text } = weights;
  return `OR(COUNT(${text})+COUNTBLANK(${text})<${sizeOf(weights)},COUNTIF(${text},"<0")>0,AND(ABS(${rounded(`SUM(${text})-1`)})>${weightTolerance},ABS(${rounded(`SUM(${text})-100`)})>${percentTolerance}))`;
}

/** What checked weights are parts of. */
export function totalOf(weights: Part): string {
  if (weights.isRange) return `IF(SUM(${weights.text})>2,100,1)`;
  return weights.cells.reduce<number>((all, cell) => all + Number(cell), 0) > 2 ? "100" : "1";
}
