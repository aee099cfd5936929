/** Formula text to tree. */
export type { Axis, BinaryOperator, CallNode, NameNode, Node, ReferenceNode, SheetSpan, TableNode } from "./ast";
export { FormulaError } from "./ast";
export { LAST_COLUMN, LAST_ROW } from "./corners";
export type { Token } from "./lexer";
export { lex } from "./lexer";
export { parse } from "./parser";
export { quoteSheet } from "../../model";
