import type { Purpose } from "../../rules/records";
import { absoluteCell, quotedSheet, type CellScalar } from "../../workbook/grid";
import type { Reckoned } from "../session";

/** A cell of the user's: what a formula calls it, and what is in it. */
export interface OwnCell {
  readonly text: string;
  readonly value: CellScalar;
  /** Cells of one sheet and column are written in the same words. */
  readonly column: string;
}

/** The user's cells behind records. */
export interface OwnCells {
  at(sheet: string, row: number, column: number): OwnCell | null;
  of(purpose: Purpose, row: number, field: string): OwnCell | null;
}

export function ownCells({ grid, place }: Reckoned): OwnCells {
  const sheets = new Map(grid.sheets.map((sheet) => [sheet.name, sheet]));
  const at = (name: string, row: number, column: number): OwnCell | null => {
    const sheet = sheets.get(name);
    if (sheet === undefined) return null;
    return { text: `${quotedSheet(name)}!${absoluteCell(row, column)}`, value: sheet.values[row - sheet.top]?.[column - sheet.left] ?? null, column: `${name}!${column}` };
  };
  return {
    at,
    of: (purpose, row, field) => {
      const found = place({ purpose, row, field });
      return found === null ? null : at(found.sheet, found.rect.top, found.rect.left);
    },
  };
}
