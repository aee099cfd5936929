import { isEmpty, noPlain, type PlainArgument, type PlainContent } from "./plainCall";

/** Part of an argument, as a formula names it. */
export interface Part {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly isRange: boolean;
  readonly cells: readonly PlainContent[];
}

const REFERENCE = /^((?:'(?:[^']|'')+'|[^!'"(){},;:]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?$/i;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** A rectangle of an A1 reference, named with the same `$` as the whole, so that a copied formula behaves as the one before. */
function cutReference(text: string, top: number, left: number, rows: number, columns: number): string {
  const [, sheet = "", dollarColumn = "", letters = "", dollarRow = "", row = ""] = REFERENCE.exec(text) ?? noPlain("computed");
  const name = (r: number, c: number): string => `${dollarColumn}${columnLetters(columnNumber(letters) + c)}${dollarRow}${Number(row) + r}`;
  const first = name(top, left);
  return `${sheet}${first}${rows === 1 && columns === 1 ? "" : `:${name(top + rows - 1, left + columns - 1)}`}`;
}

/** A value as a formula writes it. */
export function constantText(content: PlainContent | undefined): string {
  if (typeof content === "string") return `"${content.replaceAll("\"", "\"\"")}"`;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(content).toUpperCase();
  return content === null || content === undefined ? "\"\"" : content.error;
}

/** A rectangle of an argument. Constants become constants; what is computed cannot be cut. */
export function cut(argument: PlainArgument, top: number, left: number, rows: number, columns: number): Part {
  const cells: PlainContent[] = [];
  for (let r = 0; r < rows; r += 1) for (let c = 0; c < columns; c += 1) cells.push(argument.cells[(top + r) * argument.columns + left + c] ?? null);
  const shape = { rows, columns, cells };
  if (argument.kind === "range") return { ...shape, isRange: true, text: cutReference(argument.text, top, left, rows, columns) };
  if (argument.kind === "computed") return argument.rows * argument.columns === 1 ? { ...shape, isRange: false, text: `(${argument.text})` } : noPlain("computed");
  // A constant of Excel has no blank cells, and a formula without its own calculation has no place for them.
  if (cells.length === 1) return { ...shape, isRange: false, text: constantText(cells[0]) };
  if (cells.some(isEmpty)) return noPlain("computed");
  const lines = Array.from({ length: rows }, (_, r) => cells.slice(r * columns, (r + 1) * columns).map(constantText).join(","));
  return { ...shape, isRange: false, text: `{${lines.join(";")}}` };
}

/** One cell of an argument, where arguments of different shapes meet: a scalar, a row or a column serves all. */
export function cellPart(argument: PlainArgument, row: number, column: number): Part {
  return cut(argument, argument.rows === 1 ? 0 : row, argument.columns === 1 ? 0 : column, 1, 1);
}
