import type { Step } from "../outcome";
import { FEWEST_LEVELS, MOST_LEVELS, type Scale } from "./defaultScale";
import { foldLevelText } from "./parseLevel";

/**
 * T-LEVELS: a scale has 2–10 levels with whole numbers from 1, and a level is stored by its key, so no two levels may
 * share a key (case, width and spaces apart) or a number. Every problem is named.
 */
export function checkScale(scale: Scale): readonly Step[] {
  const problems: Step[] = [];
  const { id, levels } = scale;
  if (levels.length < FEWEST_LEVELS || levels.length > MOST_LEVELS) {
    problems.push({ code: "scale-size", rule: "T-LEVELS", facts: { scale: id, levels: levels.length, fewest: FEWEST_LEVELS, most: MOST_LEVELS } });
  }
  const keys = new Set<string>();
  const numbers = new Set<number>();
  for (const { key, number } of levels) {
    const folded = foldLevelText(key);
    if (folded === "" || keys.has(folded)) problems.push({ code: "scale-key-twice", rule: "T-LEVELS", facts: { scale: id, key } });
    if (!Number.isInteger(number) || number < 1 || number > MOST_LEVELS || numbers.has(number)) problems.push({ code: "scale-number-bad", rule: "T-LEVELS", facts: { scale: id, key, number } });
    keys.add(folded);
    numbers.add(number);
  }
  return problems;
}
