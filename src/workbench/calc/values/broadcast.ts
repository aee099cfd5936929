import type { Value } from "../../model";
import { NA } from "./errors";
import type { Matrix } from "./operand";
import { spendBlock } from "./work";

/** The shape that several blocks give together. */
export function commonShape(blocks: readonly (Matrix | null)[]): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const block of blocks) {
    if (block === null) continue;
    rows = Math.max(rows, block.length);
    columns = Math.max(columns, block[0]?.length ?? 1);
  }
  return { rows, columns };
}

/** One row or column stretches; any other cell beyond a block is #N/A. */
export function pick(block: Matrix, row: number, column: number): Value {
  const line = block.length === 1 ? block[0] : block[row];
  if (line === undefined) return NA;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? NA : value;
}

/** Builds a block cell by cell. */
export function build(rows: number, columns: number, at: (row: number, column: number) => Value): Value[][] {
  spendBlock(rows, columns);
  const block: Value[][] = new Array<Value[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line: Value[] = new Array<Value>(columns);
    for (let column = 0; column < columns; column++) line[column] = at(row, column);
    block[row] = line;
  }
  return block;
}
