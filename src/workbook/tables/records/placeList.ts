import type { RowReader } from "./rowReader";

/** Which row of which table each record of a list was read from: one number a record, since there may be millions. */
export class PlaceList {
  readonly #rows: number[] = [];
  readonly #parts: { readonly reader: RowReader; readonly from: number }[] = [];

  add(reader: RowReader, row: number): void {
    if (this.#parts.at(-1)?.reader !== reader) this.#parts.push({ reader, from: this.#rows.length });
    this.#rows.push(row);
  }

  get(record: number): readonly [RowReader, number] | null {
    const row = this.#rows[record];
    const part = row === undefined ? undefined : this.#parts.findLast(({ from }) => from <= record);
    return row === undefined || part === undefined ? null : [part.reader, row];
  }
}
