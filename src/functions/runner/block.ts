/** A rectangle of cells, row by row. Every argument of a function is one. */
export interface Block<Cell> {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

export function cellOf<Cell>(block: Block<Cell>, row: number, column: number): Cell {
  return block.cells[row * block.columns + column] as Cell;
}

export function blockOf<Cell>(rows: number, columns: number, make: (row: number, column: number) => Cell): Block<Cell> {
  const cells = new Array<Cell>(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) cells[row * columns + column] = make(row, column);
  }
  return { rows, columns, cells };
}

export function mapBlock<From, To>(block: Block<From>, change: (cell: From, index: number) => To): Block<To> {
  return { rows: block.rows, columns: block.columns, cells: block.cells.map(change) };
}

/** `2×3`, as sentences name a shape. */
export function shapeOf(block: Block<unknown>): string {
  return `${block.rows}×${block.columns}`;
}

/** Position of a cell inside its argument, counted from 1 as people count. */
export function placeOf(block: Block<unknown>, index: number): { row: number; column: number } {
  return { row: Math.floor(index / block.columns) + 1, column: (index % block.columns) + 1 };
}

/** A table with its header row. */
export function tableResult<Cell>(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Block<Cell> {
  return { rows: rows.length + 1, columns: header.length, cells: [header, ...rows].flat() };
}
