import { shapeOf, type Block } from "./block";
import { refuse, wrongInput } from "./problem";

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An argument with its name, for the sentence that says which two do not fit. */
export interface NamedBlock<Cell> {
  readonly name: string;
  readonly block: Block<Cell>;
}

/** A scalar fits anything, one row fits m rows, one column fits n columns, equal shapes fit. A row does not fit a column. */
function joined(a: Shape, b: Shape): Shape | null {
  if (a.rows === b.rows && a.columns === b.columns) return a;
  if (a.rows === 1 && a.columns === 1) return b;
  if (b.rows === 1 && b.columns === 1) return a;
  if (a.columns === b.columns && (a.rows === 1 || b.rows === 1)) return a.rows === 1 ? b : a;
  if (a.rows === b.rows && (a.columns === 1 || b.columns === 1)) return a.columns === 1 ? b : a;
  return null;
}

/**
 * The shape in which all arguments meet; #VALUE! naming two shapes that do not fit. The largest argument decides, so that a row and a column
 * may stand beside a block that each of them fits, as a required level for each person does beside weights for each line.
 */
export function commonShape(arguments_: readonly NamedBlock<unknown>[]): Shape {
  const largest = arguments_.reduce((most, each) => (sizeOf(each.block) > sizeOf(most.block) ? each : most));
  for (const [index, { name, block }] of arguments_.entries()) {
    if (fits(block, largest.block)) continue;
    const other = arguments_.slice(0, index).find((before) => joined(before.block, block) === null) ?? largest;
    const [first, second] = arguments_.indexOf(other) < index ? [other, { name, block }] : [{ name, block }, other];
    refuse(wrongInput("shapes-differ", { first: first.name, firstShape: shapeOf(first.block), second: second.name, secondShape: shapeOf(second.block) }));
  }
  return largest.block;
}

function sizeOf({ rows, columns }: Shape): number {
  return rows * columns;
}

function fits(block: Shape, shape: Shape): boolean {
  const fit = joined(block, shape);
  return fit !== null && fit.rows === shape.rows && fit.columns === shape.columns;
}

/** The cell a block has at a place of the common shape. */
export function broadcastCell<Cell>(block: Block<Cell>, row: number, column: number): Cell {
  const own = (block.rows === 1 ? 0 : row) * block.columns + (block.columns === 1 ? 0 : column);
  return block.cells[own] as Cell;
}

/** Refuses an argument that does not fit a shape decided by another one. */
export function mustFit(argument: NamedBlock<unknown>, leader: string, shape: Shape): void {
  if (!fits(argument.block, shape)) {
    refuse(wrongInput("shapes-differ", { first: leader, firstShape: `${shape.rows}×${shape.columns}`, second: argument.name, secondShape: shapeOf(argument.block) }));
  }
}
