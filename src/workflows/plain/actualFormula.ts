import { meanOf } from "../../rules/numbers";
import type { LineResult } from "../../rules/results";
import type { OwnCell } from "./ownCells";
import type { WordsOfLevels } from "./wordsOfLevels";

const SAME = 1e-9;
/** More ballots than these make a formula nobody reads. */
const MOST_BALLOTS = 60;

/**
 * The level of a line from the cells of the ballots that count; null where only the rules can say it: a majority, the view of
 * the more familiar, a decision, an expiry. Which ballots count is settled when the formula is written.
 */
export function actualFormula({ counted, actual, method }: LineResult, cellOf: (row: number) => OwnCell | null, words: WordsOfLevels): string | null {
  if (actual === null || counted.length === 0 || counted.length > MOST_BALLOTS) return null;
  const cells = counted.map(({ row }) => cellOf(row));
  if (cells.some((cell) => cell === null)) return null;
  const own = cells as readonly OwnCell[];
  const numeric = own.every(({ value }, index) => value === counted[index]?.level);
  const terms = own.map((cell, index) => (cell.value === counted[index]?.level ? cell.text : words.formula(cell)));
  if (terms.some((term) => term === null)) return null;
  if (method === "mean" || (method === "as-given" && counted.length === 1)) {
    const mean = meanOf(counted.map(({ level }) => level));
    if (mean === null || Math.abs(mean - actual) > SAME) return null;
    // Nothing rated is blank, not 0; cells without a number are no ballots.
    return numeric ? `=IFERROR(AVERAGE(${terms.join(",")}),"")` : `=IFERROR((${terms.join("+")})/${terms.length},"")`;
  }
  if (method !== "unanimous" || counted.some(({ level }) => level !== actual)) return null;
  // Where they no longer agree, the rules must be asked: blank until then.
  const list = numeric ? terms.join(",") : terms.map((term) => `(${term})`).join(",");
  return `=IFERROR(IF(AND(COUNT(${list})>0,MAX(${list})=MIN(${list})),MAX(${list}),""),"")`;
}
