import { PURPOSES, type Purpose } from "../../rules/records";
import type { CellScalar } from "../grid";
import { parseAddress, rectAddress } from "../grid";
import type { ColumnMapping, DateOrder, Orientation, ScaleMapping, StopRule, TableMapping, WorkbookMapping } from "./mapping";

/**
 * The columns of QualSetup: one row for each column of a source. A scale has rows of its own, one for each level, with
 * `source` = `#scale`, its id under `scale`, the number under `index`, the level's key under `key` and its labels under `values`.
 */
export const SETUP_COLUMNS = [
  "source", "sheet", "range", "headerRows", "orientation", "purpose", "stop", "fillDown", "off", "index", "header", "field", "key", "scale", "values", "dateOrder",
] as const;
type SetupColumn = (typeof SETUP_COLUMNS)[number];
export type SetupCell = string | number | boolean | null;
export type SetupRow = readonly SetupCell[];

const SCALE_ROW = "#scale";

/** A mapping as rows, without the header row of `SETUP_COLUMNS`. */
export function setupRows(mapping: WorkbookMapping): readonly SetupRow[] {
  return [...mapping.tables.flatMap(tableRows), ...mapping.scales.flatMap(scaleRows)];
}

function tableRows(table: TableMapping): readonly SetupRow[] {
  const own: Partial<Record<SetupColumn, SetupCell>> = {
    source: table.id, sheet: table.sheet, range: rectAddress(table.rect), headerRows: table.headerRows, orientation: table.orientation, purpose: table.purpose,
    stop: table.stop, fillDown: table.fillDown.length === 0 ? null : table.fillDown.join(" "), off: table.off === true ? true : null,
  };
  return table.columns.map((column) => row({
    ...own, index: column.index, header: column.header, field: column.field,
    key: column.key === undefined ? null : JSON.stringify(column.key), scale: column.scale ?? null,
    values: column.values === undefined ? null : JSON.stringify([...column.values]), dateOrder: column.dateOrder ?? null,
  }));
}

function scaleRows(scale: ScaleMapping): readonly SetupRow[] {
  return scale.levels.map((level) => row({ source: SCALE_ROW, index: level.number, key: level.key, scale: scale.id, values: JSON.stringify(level.labels) }));
}

function row(cells: Partial<Record<SetupColumn, SetupCell>>): SetupRow {
  return SETUP_COLUMNS.map((column) => (cells[column] === "" ? null : (cells[column] ?? null)));
}

/** What is wrong with a row of QualSetup; `row` counts from the first row under the header. */
export interface SetupProblem {
  readonly code: "no-column" | "bad-cell";
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

export type SetupRead = { readonly kind: "mapping"; readonly mapping: WorkbookMapping } | { readonly kind: "problem"; readonly problem: SetupProblem };

class BadCell extends Error {
  constructor(readonly problem: SetupProblem) {
    super(problem.code);
  }
}

/** Rows of QualSetup, header row first, back to the mapping. The columns may stand in any order. */
export function mappingFromRows(block: readonly (readonly CellScalar[])[]): SetupRead {
  const [header = [], ...rows] = block;
  const at = new Map<string, number>();
  header.forEach((cell, index) => { if (typeof cell === "string") at.set(cell.trim(), index); });
  const absent = SETUP_COLUMNS.find((column) => !at.has(column) && column !== "off");
  if (absent) return { kind: "problem", problem: { code: "no-column", row: -1, column: absent, text: "" } };
  try {
    return { kind: "mapping", mapping: readRows(rows.map((cells, index) => new SetupCells(cells, index, at))) };
  } catch (error) {
    if (error instanceof BadCell) return { kind: "problem", problem: error.problem };
    throw error;
  }
}

function readRows(rows: readonly SetupCells[]): WorkbookMapping {
  const tables = new Map<string, { base: Omit<TableMapping, "columns">; columns: ColumnMapping[] }>();
  const scales = new Map<string, { key: string; number: number; labels: readonly string[] }[]>();
  for (const cells of rows) {
    const source = cells.text("source");
    if (source === null) continue;
    if (source === SCALE_ROW) {
      const levels = scales.get(cells.need("scale")) ?? [];
      levels.push({ key: cells.text("key") ?? String(cells.number("index")), number: cells.number("index"), labels: cells.list("values") });
      scales.set(cells.need("scale"), levels);
      continue;
    }
    const table = tables.get(source) ?? { base: tableBase(source, cells), columns: [] };
    table.columns.push(columnFrom(cells));
    tables.set(source, table);
  }
  return { tables: [...tables.values()].map(({ base, columns }) => ({ ...base, columns })), scales: [...scales].map(([id, levels]) => ({ id, levels })) };
}

function tableBase(id: string, cells: SetupCells): Omit<TableMapping, "columns"> {
  const rect = parseAddress(cells.need("range"));
  if (!rect) throw cells.bad("range");
  return {
    id, sheet: cells.need("sheet"), rect, headerRows: cells.number("headerRows"), orientation: cells.oneOf<Orientation>("orientation", ["list", "wide", "transposed"], "list"),
    purpose: cells.text("purpose") === null ? null : cells.oneOf<Purpose>("purpose", PURPOSES, null), confidence: 1, stop: cells.oneOf<StopRule>("stop", ["blank", "total", "end"], "end"),
    fillDown: (cells.text("fillDown") ?? "").split(/[\s,;]+/).filter((word) => word !== "").map(Number), reasons: ["saved"], ...(cells.flag("off") ? { off: true } : {}),
  };
}

function columnFrom(cells: SetupCells): ColumnMapping {
  const key = cells.text("key");
  const scale = cells.text("scale");
  const values = cells.text("values");
  const order = cells.text("dateOrder");
  return {
    index: cells.number("index"), header: cells.raw("header"), field: cells.text("field"), confidence: 1, reasons: ["saved"],
    ...(key === null ? {} : { key: cells.record("key") }), ...(scale === null ? {} : { scale }),
    ...(values === null ? {} : { values: cells.pairs("values") }), ...(order === null ? {} : { dateOrder: cells.oneOf<DateOrder>("dateOrder", ["ymd", "dmy", "mdy"], null) }),
  };
}

/** One row of the setup with its cells by column name. */
class SetupCells {
  constructor(private readonly cells: readonly CellScalar[], private readonly row: number, private readonly at: ReadonlyMap<string, number>) {}

  /** A blank arrives as null, as "" or, in a function on the desktop, as 0; a header that is 0 was written as text. */
  raw(column: SetupColumn): string {
    const cell = this.cells[this.at.get(column) ?? -1];
    return cell === null || cell === undefined || cell === 0 || typeof cell === "object" ? "" : String(cell);
  }
  text(column: SetupColumn): string | null {
    const text = this.raw(column);
    return text === "" ? null : text;
  }
  need(column: SetupColumn): string {
    const text = this.text(column);
    if (text === null) throw this.bad(column);
    return text;
  }
  number(column: SetupColumn): number {
    const number = Number(this.raw(column) || "0");
    if (!Number.isInteger(number) || number < 0) throw this.bad(column);
    return number;
  }
  flag(column: SetupColumn): boolean {
    return /^(?:true|1)$/i.test(this.raw(column));
  }
  oneOf<Value extends string>(column: SetupColumn, values: readonly Value[], blank: Value | null): Value {
    const text = this.text(column);
    const found = text === null ? blank : (values.find((value) => value === text) ?? null);
    if (found === null) throw this.bad(column);
    return found;
  }
  #json(column: SetupColumn): unknown {
    try {
      return JSON.parse(this.raw(column));
    } catch {
      throw this.bad(column);
    }
  }
  record(column: SetupColumn): Readonly<Record<string, string>> {
    const value = this.#json(column);
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.values(value).every((each) => typeof each === "string")) throw this.bad(column);
    return value as Record<string, string>;
  }
  list(column: SetupColumn): readonly string[] {
    const value = this.#json(column);
    if (!Array.isArray(value)) throw this.bad(column);
    return value.map(String);
  }
  pairs(column: SetupColumn): ReadonlyMap<string, string | number | boolean | null> {
    const value = this.#json(column);
    if (!Array.isArray(value) || !value.every((pair) => Array.isArray(pair) && pair.length === 2 && typeof pair[0] === "string")) throw this.bad(column);
    return new Map(value as [string, string | number | boolean | null][]);
  }
  bad(column: SetupColumn): BadCell {
    return new BadCell({ code: "bad-cell", row: this.row, column, text: this.raw(column) });
  }
}
