import { constantText, cut } from "./cut";
import { argumentAt, isEmpty, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";

function countOf(argument: PlainArgument): number {
  if (argument.kind === "missing") return 1;
  const [given] = argument.cells;
  return argument.kind === "constant" && typeof given === "number" && given > 0 && given <= 20 ? Math.floor(given) : noPlain("computed");
}

/** A list from a wide matrix: every cell of it is one of the block's. Which cells hold something is settled when the formulas are written. */
export function unpivot(call: PlainCall): PlainAnswer {
  const block = argumentAt(call, 0);
  if (block.kind !== "range") noPlain("computed");
  const [top, left] = [countOf(argumentAt(call, 1)), countOf(argumentAt(call, 2))];
  if (block.rows <= top || block.columns <= left) noPlain("shape");
  const valueAt = (row: number, column: number) => block.cells[row * block.columns + column] ?? null;
  const at = (row: number, column: number): string => (isEmpty(valueAt(row, column)) ? "\"\"" : cut(block, row, column, 1, 1).text);
  /** Headers over several columns stand in the first of them. */
  const headAt = (row: number, column: number): string => {
    for (let c = column; c >= (column < left || row === top - 1 ? column : left); c -= 1) if (!isEmpty(valueAt(row, c)) && valueAt(row, c) !== 0) return at(row, c);
    return "\"\"";
  };
  const heads = Array.from({ length: block.columns }, (_, column) => Array.from({ length: top }, (__, row) => headAt(row, column)));
  const names = Array.from({ length: left }, (_, column) => heads[column]?.findLast((head) => head !== "\"\"") ?? constantText(`row${left === 1 ? "" : column + 1}`));
  const rows: string[][] = [[...names, ...Array.from({ length: top }, (_, row) => constantText(top === 1 ? "column" : `column${row + 1}`)), constantText("value")]];
  for (let row = top; row < block.rows; row += 1) {
    const own = Array.from({ length: left }, (_, column) => at(row, column));
    for (let column = left; column < block.columns; column += 1) if (!isEmpty(valueAt(row, column))) rows.push([...own, ...(heads[column] ?? []), at(row, column)]);
  }
  return { kind: "plain", rows: rows.length, columns: left + top + 1, formulas: rows.flat() };
}
