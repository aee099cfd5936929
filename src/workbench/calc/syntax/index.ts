/** Formula text to tree. */
export type { Axis, BinaryOperator, CallNode, Corner, NameNode, Node, ReferenceNode, SheetSpan, TableNode, TablePart, UnaryOperator } from "./ast";
export { FormulaError } from "./ast";
export { columnIndex, LAST_COLUMN, LAST_ROW } from "./corners";
export { lex } from "./lexer";
export { parse } from "./parser";
export { quoteSheet, renameSheet } from "./renameSheet";
