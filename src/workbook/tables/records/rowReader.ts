import type { Purpose } from "../../../rules/records";
import type { CellPlace } from "../place";
import type { TidyTable, TidyValue } from "../tidy";

/** One tidy table with its fields by place, so that reading a row costs no look-up of names. */
export class RowReader {
  readonly purpose: Purpose;
  readonly #at: ReadonlyMap<string, number>;

  constructor(readonly table: TidyTable) {
    this.purpose = table.purpose;
    this.#at = new Map(table.fields.map((field, index) => [field, index]));
  }

  has(field: string): boolean {
    return this.#at.has(field);
  }

  value(row: number, field: string): TidyValue {
    const at = this.#at.get(field);
    return at === undefined ? null : (this.table.rows[row]?.[at] ?? null);
  }

  text(row: number, field: string): string | null {
    const value = this.value(row, field);
    if (value === null || typeof value === "object") return null;
    const text = String(value).trim();
    return text === "" ? null : text;
  }

  number(row: number, field: string): number | null {
    const value = this.value(row, field);
    return typeof value === "number" ? value : null;
  }

  flag(row: number, field: string): boolean | null {
    const value = this.value(row, field);
    return typeof value === "boolean" ? value : null;
  }

  cell(row: number, field: string): CellPlace {
    return { sheet: this.table.sheet, row: this.table.sheetRow(row), column: this.table.sheetColumn(row, field) };
  }

  get length(): number {
    return this.table.rows.length;
  }
}
