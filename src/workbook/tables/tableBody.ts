import type { TidyValue } from "./tidy";

/** Rows of a tidy table in the order of the sheet, with the sheet row and the group of columns each came from (−1: the shared ones). */
export class TableBody {
  readonly rows: (readonly TidyValue[])[] = [];
  readonly sheetRows: number[] = [];
  readonly groups: number[] = [];
  /** How far an earlier body has been taken over. */
  #taken = 0;

  add(row: readonly TidyValue[], sheetRow: number, group: number): void {
    this.rows.push(row);
    this.sheetRows.push(sheetRow);
    this.groups.push(group);
  }

  /** What an earlier body has of one sheet row; asked row after row. */
  take(from: TableBody, sheetRow: number): void {
    while ((from.sheetRows[this.#taken] ?? sheetRow) < sheetRow) this.#taken += 1;
    for (; from.sheetRows[this.#taken] === sheetRow; this.#taken += 1) this.add(from.rows[this.#taken] ?? [], sheetRow, from.groups[this.#taken] ?? -1);
  }
}
