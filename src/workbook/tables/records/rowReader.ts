import type { Purpose } from "../../../rules/records";
import type { CellPlace } from "../place";
import type { TidyTable, TidyValue } from "../tidy";

/** One field of a tidy table, found once: ballots are read by the million, and each of their fields would be looked for by name. */
export class FieldReader {
  constructor(private readonly rows: TidyTable["rows"], private readonly at: number) {}

  value(row: number): TidyValue {
    return this.at < 0 ? null : (this.rows[row]?.[this.at] ?? null);
  }

  text(row: number): string | null {
    const value = this.value(row);
    if (value === null || typeof value === "object") return null;
    const text = String(value).trim();
    return text === "" ? null : text;
  }

  number(row: number): number | null {
    const value = this.value(row);
    return typeof value === "number" ? value : null;
  }

  flag(row: number): boolean | null {
    const value = this.value(row);
    return typeof value === "boolean" ? value : null;
  }
}

/** One tidy table with its fields by place, so that reading a row costs no look-up of names. */
export class RowReader {
  readonly purpose: Purpose;
  readonly #fields: ReadonlyMap<string, FieldReader>;
  readonly #absent: FieldReader;

  constructor(readonly table: TidyTable) {
    this.purpose = table.purpose;
    this.#fields = new Map(table.fields.map((field, index) => [field, new FieldReader(table.rows, index)]));
    this.#absent = new FieldReader(table.rows, -1);
  }

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  /** A field that the table does not have is blank in every row. */
  field(field: string): FieldReader {
    return this.#fields.get(field) ?? this.#absent;
  }

  value(row: number, field: string): TidyValue {
    return this.field(field).value(row);
  }

  text(row: number, field: string): string | null {
    return this.field(field).text(row);
  }

  number(row: number, field: string): number | null {
    return this.field(field).number(row);
  }

  flag(row: number, field: string): boolean | null {
    return this.field(field).flag(row);
  }

  cell(row: number, field: string): CellPlace {
    return { sheet: this.table.sheet, row: this.table.sheetRow(row), column: this.table.sheetColumn(row, field) };
  }

  get length(): number {
    return this.table.rows.length;
  }
}
