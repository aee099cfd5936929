/** Cells, column by column: numbers of people, texts, figures, and rows that stand twice. */
export { checkIds } from "./checkIds";
export { checkNumbers } from "./checkNumbers";
export { checkRows } from "./checkRows";
export { checkTexts } from "./checkTexts";
export { withPlainSpaces } from "./withPlainSpaces";
