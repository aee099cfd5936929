import type { ErrorCode, Value } from "../../model";

/** A row or column of a reference: a distance from the formula's cell, or a fixed index where `$` stands. */
export interface Axis {
  readonly at: number;
  readonly absolute: boolean;
}

/** A missing row means the whole column, and the other way round. */
export interface Corner {
  readonly row: Axis | null;
  readonly column: Axis | null;
}

/** `last` only in a 3-D reference `First:Last!A1`. */
export interface SheetSpan {
  readonly first: string;
  readonly last: string | null;
}

export interface ReferenceNode {
  readonly kind: "reference";
  readonly sheets: SheetSpan | null;
  readonly from: Corner;
  readonly to: Corner;
}

export type TablePart = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

export interface TableNode {
  readonly kind: "table";
  /** null = the table the formula stands in, `[@Column]`. */
  readonly table: string | null;
  readonly parts: readonly TablePart[];
  readonly firstColumn: string | null;
  readonly lastColumn: string | null;
}

export interface NameNode {
  readonly kind: "name";
  readonly name: string;
  readonly sheet: string | null;
}

export interface CallNode {
  readonly kind: "call";
  /** Upper case, without file prefixes. */
  readonly name: string;
  readonly args: readonly Node[];
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":" | "," | " ";
export type UnaryOperator = "+" | "-" | "%" | "@" | "#";

export type Node =
  | { readonly kind: "constant"; readonly value: Value }
  | { readonly kind: "array"; readonly rows: readonly (readonly Value[])[] }
  | { readonly kind: "missing" }
  | { readonly kind: "error"; readonly code: ErrorCode }
  | ReferenceNode
  | TableNode
  | NameNode
  | CallNode
  | { readonly kind: "apply"; readonly target: Node; readonly args: readonly Node[] }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };

/** The formula is not one of Excel's. The message is for the engineer; people see #NAME?. */
export class FormulaError extends Error {}
