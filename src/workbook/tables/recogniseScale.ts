import type { SheetGrid } from "../grid";
import { foldKey, foldText, ladderOf, statusOf } from "../vocabulary";
import { cellAt, textOf } from "./cells";

/** A scale as its cells or its header show it: what is written, from least to most, and what it is read as. */
export interface RecognisedScale {
  readonly id: string;
  readonly reason: "scale-stated" | "scale-from-values";
  /** Written texts from the lowest level up; their places are the numbers of the levels. */
  readonly written: readonly string[];
  /** Text of a cell → number; only where that is not the number itself. `0` beside ten levels means none. */
  readonly values: ReadonlyMap<string, number | null>;
  /** Whole numbers inside that no cell holds. */
  readonly skipped: readonly number[];
}

export interface LevelCells {
  readonly grid: SheetGrid;
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** Rows that hold levels, where others hold something else. */
  readonly holds: (row: number) => boolean;
  readonly header: string;
}

const USUAL_TOP = 5;
const HIGHEST = 10;
const RANGE = /(?:^|[^\d.])([01])\s*(?:-|–|—|~|～|至|到|to|bis|à)\s*(10|[2-9])(?!\d|\s*[-./年])/iu;
const STARS = /^([★●■◆]{0,10})([☆○□◇]{0,10})$/u;
const SEEN_TWICE = 2, SEEN_THRICE = 3, ENOUGH_CELLS = 10;

/**
 * The scale of some level columns, where it is another than 1 to 5: stated in the header, `(0-7)`, or shown by the cells:
 * levels above 5 or a 0 again and again, whole steps of per cent, stars out of stars. A single odd cell is a fault and
 * no scale, and zeros among levels up to 5 stay a question. Null where nothing shows another scale.
 */
export function recogniseScale(cells: LevelCells): RecognisedScale | null {
  const seen = lookThrough(cells);
  const range = RANGE.exec(foldText(cells.header));
  if (range) return numbered(Number(range[1]), Number(range[2]), [], "scale-stated");
  return starred(seen) ?? inPercent(seen) ?? byWords(seen) ?? byNumbers(seen);
}

interface Seen { readonly numbers: ReadonlyMap<number, number>; readonly count: number; readonly percents: ReadonlyMap<number, string>; readonly stars: ReadonlyMap<string, readonly [filled: number, all: number]>; readonly filled: number; readonly words: ReadonlyMap<string, string> }

const MOST_CELLS = 200_000;

function lookThrough({ grid, columns, top, bottom, holds }: LevelCells): Seen {
  const numbers = new Map<number, number>(), percents = new Map<number, string>(), stars = new Map<string, readonly [number, number]>();
  const words = new Map<string, string>();
  let count = 0, filled = 0;
  const step = Math.max(1, ((bottom - top + 1) * columns.length) / MOST_CELLS);
  for (let at = top; at <= bottom; at += step) {
    const row = Math.floor(at);
    if (!holds(row)) continue;
    for (const column of columns) {
      const value = cellAt(grid, row, column);
      const text = typeof value === "string" ? foldText(value) : "";
      if (value === null || (typeof value === "string" && text === "")) continue;
      filled += 1;
      const percent = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text);
      if (percent) percents.set(Number(percent[1]) / 100, text);
      else if (typeof value === "number" && value >= 0 && value <= 1 && grid.numberFormat(row, column).includes("%")) percents.set(value, String(value));
      else if (typeof value === "number" || /^\d{1,2}(?:\.\d+)?$/.test(text)) {
        const number = Number(value);
        numbers.set(number, (numbers.get(number) ?? 0) + 1);
        count += 1;
      } else {
        const drawn = STARS.exec(textOf(value));
        if (drawn) stars.set(text, [drawn[1]?.length ?? 0, text.length]);
        // "Not required" and its like stand beside every scale.
        if (typeof value === "string" && words.size <= MOST_WORDS && !isState(text)) words.set(foldKey(text), text);
      }
    }
  }
  return { numbers, count, percents, stars, filled, words };
}

/** `★★★☆☆`: as many as are filled, of as many as are drawn. */
function starred({ stars }: Seen): RecognisedScale | null {
  const most = Math.max(0, ...[...stars.values()].map(([, all]) => all));
  if (stars.size < 2 || most < 3 || [...stars.values()].some(([, all]) => all === 1 && most > HIGHEST)) return null;
  const outOf = [...stars.values()].some(([filled, all]) => filled > 0 && filled < all);
  if (outOf && [...stars.values()].some(([filled, all]) => all !== most && filled < all)) return null;
  const values = new Map([...stars].filter(([, [filled]]) => filled > 0).map(([text, [filled]]): [string, number] => [text, filled]));
  return { id: `stars-${most}`, reason: "scale-from-values", written: Array.from({ length: most }, (_each, index) => "★".repeat(index + 1)), values, skipped: [] };
}

const MOST_WORDS = 20;

const isState = (text: string): boolean => statusOf(text) === "not-required" || /^[-–—/]$/u.test(text);

/** 了解, 熟悉, 熟练, 精通: words of a ladder known everywhere, and nothing but such words. */
function byWords({ words, count, percents, filled }: Seen): RecognisedScale | null {
  if (count > 0 || percents.size > 0 || filled < SEEN_THRICE || words.size > HIGHEST) return null;
  const rungs = ladderOf(new Set(words.keys()))?.rungs;
  if (!rungs || rungs.length > HIGHEST) return null;
  const values = new Map(rungs.flatMap((rung, index) => rung.map((word): [string, number] => [word, index + 1])));
  return { id: `words-${rungs.map(([word]) => word).join("-")}`, reason: "scale-from-values", written: rungs.map(([word]) => words.get(word ?? "") ?? word ?? ""), values, skipped: [] };
}

const STEPS = [5, 4, 10];

/** 20 %, 40 % … are five levels, 25 %, 50 % … four; any other share is a question. */
function inPercent({ percents, filled }: Seen): RecognisedScale | null {
  if (percents.size < 2 || percents.size > HIGHEST + 1 || filled === 0) return null;
  const shares = [...percents.keys()];
  const steps = STEPS.find((each) => shares.every((share) => Math.abs(share * each - Math.round(share * each)) < 1e-9 && share <= 1));
  if (steps === undefined) return null;
  const zero = shares.includes(0);
  const shift = zero && steps < HIGHEST ? 1 : 0;
  const values = new Map<string, number | null>();
  for (let step = zero ? 0 : 1; step <= steps; step += 1) {
    const number = step === 0 && shift === 0 ? null : step + shift;
    values.set(String(step / steps), number);
    values.set(`${Math.round((100 * step) / steps)}%`, number);
  }
  const written = Array.from({ length: steps + shift }, (_each, index) => `${Math.round((100 * (index + 1 - shift)) / steps)}%`);
  return { id: `percent-${steps}${zero ? "-0" : ""}`, reason: "scale-from-values", written, values, skipped: [] };
}

function byNumbers({ numbers, count }: Seen): RecognisedScale | null {
  const values = [...numbers.keys()].sort((a, b) => a - b);
  const lowest = values[0] ?? 1, highest = values[values.length - 1] ?? 1;
  if (values.length < SEEN_THRICE || lowest < 0 || highest > HIGHEST || count < ENOUGH_CELLS) return null;
  const times = (is: (value: number) => boolean): number => values.filter(is).reduce((sum, value) => sum + (numbers.get(value) ?? 0), 0);
  const above = times((value) => value > USUAL_TOP), below = times((value) => value < 1);
  const high = above >= SEEN_THRICE && above >= count / 50;
  const zero = below >= SEEN_TWICE && below >= count / 50;
  // 0 to 4 are five levels too; zeros beside a 5 may be blanks.
  if (!high && !(zero && highest < USUAL_TOP && below >= SEEN_THRICE)) return null;
  const whole = values.every((value) => Number.isInteger(value));
  const top = highest >= 8 ? HIGHEST : Math.ceil(highest);
  const skipped = whole && highest < 8 ? holes(numbers, zero ? 0 : 1, top) : [];
  return numbered(zero ? 0 : 1, top, skipped, "scale-from-values");
}

/** Whole numbers that nobody has, though both neighbours are frequent. */
function holes(numbers: ReadonlyMap<number, number>, from: number, to: number): readonly number[] {
  const missing: number[] = [];
  for (let value = from + 1; value < to; value += 1) {
    if (!numbers.has(value) && (numbers.get(value - 1) ?? 0) >= SEEN_TWICE && (numbers.get(value + 1) ?? 0) >= SEEN_TWICE) missing.push(value);
  }
  return missing;
}

function numbered(low: number, high: number, skipped: readonly number[], reason: RecognisedScale["reason"]): RecognisedScale | null {
  if (low === 1 && high === USUAL_TOP && reason === "scale-from-values") return null;
  const none = low === 0 && high === HIGHEST;
  const steps: number[] = [];
  for (let value = none ? 1 : low; value <= high; value += 1) if (!skipped.includes(value)) steps.push(value);
  const moved = none || steps.some((value, index) => value !== index + 1);
  const values = new Map<string, number | null>(moved ? steps.map((value, index) => [String(value), index + 1]) : []);
  if (none) values.set("0", null);
  return { id: `scale-${low}-${high}${skipped.length > 0 ? `-without-${skipped.join("-")}` : ""}`, reason, written: steps.map(String), values, skipped };
}
