import type { OwnCell } from "./ownCells";

/** Most words of one column that a formula looks up. */
const MOST_WORDS = 12;
/** MATCH takes these for patterns. */
const PATTERN = /[*?~]/;

/** Which level each word of a column stands for, as it was read there. */
export class WordsOfLevels {
  readonly #columns = new Map<string, Map<string, number | null>>();

  add({ column, value }: OwnCell, level: number): void {
    if (typeof value !== "string") return;
    const words = this.#columns.get(column) ?? new Map<string, number | null>();
    this.#columns.set(column, words);
    const word = value.trim().toLowerCase();
    const known = words.get(word);
    // One word for two levels (by person, by round) cannot be looked up.
    words.set(word, known === undefined || known === level ? level : null);
  }

  /** A formula for the level a cell says in words or as a number; null where it has none. */
  formula({ text, column, value }: OwnCell): string | null {
    const words = this.#columns.get(column);
    if (words === undefined || typeof value !== "string") return null;
    if (words.size > MOST_WORDS || [...words].some(([word, level]) => level === null || PATTERN.test(word) || word.length > 60)) return null;
    const texts = [...words.keys()].map((word) => `"${word.replaceAll("\"", "\"\"")}"`).join(",");
    const levels = [...words.values()].join(",");
    // Inside SUM, what INDEX gives is one number in every Excel; alone, newer Excel would save it as an array formula.
    return `IF(ISNUMBER(${text}),${text},SUM(INDEX({${levels}},MATCH(TRIM(${text}),{${texts}},0))))`;
  }
}
