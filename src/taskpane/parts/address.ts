import type { Rect } from "../../workbook/grid";

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** A1 address for showing; the pane knows shapes of other rooms, not their code. */
export function addressOf(rect: Rect): string {
  const first = `${letters(rect.left)}${String(rect.top + 1)}`;
  const last = `${letters(rect.right)}${String(rect.bottom + 1)}`;
  return first === last ? first : `${first}:${last}`;
}
