import { arc, BLUE, disc, GREEN, ORANGE, PALE, roundedBox, stroke, WHITE, type Colour, type Shape } from "./shapes";

/** Three by three cells, two units apart: whole pixels at 16, 32, 48, 64 and 80. */
function grid(fill: (row: number, column: number) => Colour): Shape[] {
  const cells: Shape[] = [];
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) cells.push(roundedBox(2 + column * 10, 2 + row * 10, 8, 8, 1.6, fill(row, column)));
  }
  return cells;
}

/** The product's mark: a matrix in which one rises from the lower left to the upper right. */
const mark: Shape[] = grid((row, column) => (row + column === 2 ? BLUE : PALE)).map((cell, at) => (at === 2 ? { ...cell, colour: GREEN } : cell));

/** The sign of a command in the lower right, on a disc that cuts it out of the matrix. */
function badge(fill: Colour, sign: readonly Shape[]): Shape[] {
  return [disc(22.5, 22.5, 9.5, fill), ...sign];
}

const paleGrid = grid((row, column) => (row + column === 2 ? BLUE : PALE));

/** Drawings by file name; each is written in all sizes. */
export const DRAWINGS: Readonly<Record<string, readonly Shape[]>> = {
  mark,
  check: [...paleGrid, ...badge(GREEN, [stroke([[17.8, 22.8], [21.2, 26], [27.2, 19.2]], 2.8, WHITE)])],
  build: [...paleGrid, ...badge(BLUE, [stroke([[22.5, 17.4], [22.5, 27.6]], 2.8, WHITE), stroke([[17.4, 22.5], [27.6, 22.5]], 2.8, WHITE)])],
  explain: [...paleGrid, ...badge(ORANGE, [disc(22.5, 17.8, 1.8, WHITE), stroke([[22.5, 21.8], [22.5, 27.2]], 3, WHITE)])],
  report: [
    roundedBox(4, 2, 24, 28, 2.4, PALE), roundedBox(6, 4, 20, 24, 1.2, WHITE),
    roundedBox(9, 18, 3.6, 7, 0.8, BLUE), roundedBox(14.2, 13.5, 3.6, 11.5, 0.8, BLUE), roundedBox(19.4, 8, 3.6, 17, 0.8, GREEN),
  ],
  freeze: [...paleGrid, ...badge(BLUE, [[0, 5.8], [5, 2.9], [5, -2.9]].map(([x = 0, y = 0]) => stroke([[22.5 - x, 22.5 - y], [22.5 + x, 22.5 + y]], 2.2, WHITE)))],
  help: [disc(16, 16, 14, BLUE), stroke([...arc(16, 12.4, 4.6, 180, 385), [16, 17.6], [16, 18.6]], 2.9, WHITE), disc(16, 23.6, 1.9, WHITE)],
};
