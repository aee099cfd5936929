import { noPlain, type PlainArgument } from "./plainCall";

/** The marks the contract names; other words for yes and no are known to the functions alone. */
const MARKED = ["TRUE", "1", "\"yes\"", "\"y\"", "\"x\"", "\"是\"", "\"√\"", "\"✓\"", "\"true\"", "\"1\""];
const UNMARKED = ["FALSE", "0", "\"no\"", "\"n\"", "\"否\"", "\"false\"", "\"0\"", "\"\""];
const WORDS = new Set([...MARKED, ...UNMARKED].map((word) => word.replaceAll("\"", "").toLowerCase()));

/** Whether a cell, or each cell of a range, is a mark. */
export const isMarked = (text: string): string => `ISNUMBER(MATCH(${text},{${MARKED.join(",")}},0))`;
/** Whether it is a mark or one of the words against it; blank counts apart. */
export const isAnswer = (text: string): string => `ISNUMBER(MATCH(${text},{${[...MARKED, ...UNMARKED].join(",")}},0))`;

/** Words beyond those of the contract could not be told from a fault. */
export function marksOnly({ cells }: PlainArgument): void {
  for (const cell of cells) if (cell !== null && typeof cell !== "object" && !WORDS.has(String(cell).toLowerCase())) noPlain("words");
}
