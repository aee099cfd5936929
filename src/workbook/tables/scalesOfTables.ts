import { DEFAULT_SCALE, proposeConversion, statedConversion, type Scale, type ScaleConversion } from "../../rules/scales";
import type { WorkbookGrid } from "../grid";
import { kindOf } from "../vocabulary";
import { factsOfRows } from "./factRows";
import type { ColumnMapping, ScaleMapping, TableMapping, WorkbookMapping } from "./mapping";
import { recogniseScale, type RecognisedScale } from "./recogniseScale";

/**
 * Scales other than the usual five are recognised table by table (column by column where headers state them) and written
 * into the mapping, where a person sees and changes them. Where standards and ratings stand on scales of different
 * length, the ratings are led over to the standards' by the proposed conversion, level by level, and a finding shows it.
 */
export function withScales(mapping: WorkbookMapping, workbook: WorkbookGrid): WorkbookMapping {
  const found = new Map<string, RecognisedScale>();
  const tables = mapping.tables.map((table) => (table.purpose === null || table.purpose === "levels" ? table : recognised(table, workbook, found)));
  const scales = [...mapping.scales, ...[...found.values()].map(scaleMapping)];
  return { tables: converted(tables, scales), scales };
}

function recognised(table: TableMapping, workbook: WorkbookGrid, found: Map<string, RecognisedScale>): TableMapping {
  const grid = workbook.sheets.find((sheet) => sheet.name === table.sheet);
  const free = table.columns.filter((column) => isLevel(table, column) && column.scale === undefined && column.values === undefined);
  if (!grid || free.length === 0) return table;
  const facts = factsOfRows(grid, table);
  const look = (columns: readonly ColumnMapping[], header: string): RecognisedScale | null => recogniseScale({
    grid, columns: columns.map((column) => column.index + table.rect.left), top: table.rect.top + table.headerRows, bottom: table.rect.bottom,
    holds: (row) => facts === null || ["level", "requiredLevel"].includes(facts.of(row) ?? ""), header,
  });
  const stated = new Map(free.map((column) => [column, look([column], column.header)]));
  const rest = free.filter((column) => stated.get(column)?.reason !== "scale-stated");
  const common = rest.length > 0 ? look(rest, "") : null;
  const columns = table.columns.map((column) => {
    if (!free.includes(column)) return column;
    const own = stated.get(column);
    const scale = own?.reason === "scale-stated" ? own : common;
    if (!scale || (scale.written.length === DEFAULT_SCALE.levels.length && scale.values.size === 0)) return column;
    found.set(scale.id, scale);
    return { ...column, scale: scale.id, ...(scale.values.size > 0 ? { values: scale.values } : {}), reasons: [...column.reasons, scale.reason] };
  });
  return { ...table, columns };
}

function isLevel(table: TableMapping, column: ColumnMapping): boolean {
  return table.purpose !== null && column.field !== null && kindOf(table.purpose, column.field) === "level";
}

function scaleMapping({ id, written }: RecognisedScale): ScaleMapping {
  return { id, levels: written.map((text, index) => ({ key: text, number: index + 1, labels: [] })) };
}

/** Ratings, self-assessments and decisions on another scale than the standards', led over to it. */
function converted(tables: readonly TableMapping[], scales: readonly ScaleMapping[]): readonly TableMapping[] {
  const byId = new Map<string, Scale>(scales.map((scale) => [scale.id, scale]));
  const used = new Set(tables.filter((table) => table.purpose === "standards" && table.off !== true).flatMap((table) => table.columns.filter((column) => column.field === "requiredLevel").map((column) => column.scale ?? "")));
  const [only, ...others] = used;
  if (only === undefined || others.length > 0) return tables;
  const kept = byId.get(only) ?? DEFAULT_SCALE;
  return tables.map((table) => (table.purpose === "standards" ? table : {
    ...table,
    columns: table.columns.map((column) => {
      // A legend is the author's own word: two legends that do not meet are told, not led over.
      if (column.reasons.some((reason) => reason.startsWith("legend"))) return column;
      if (!isLevel(table, column) || !RATED.has(table.purpose ?? "") || column.scale === only) return column;
      const written = column.scale === undefined ? DEFAULT_SCALE : (byId.get(column.scale) ?? DEFAULT_SCALE);
      const conversion = written.levels.length === kept.levels.length ? null : conversionOf(written, kept);
      return conversion ? ledOver(column, written, kept, conversion) : column;
    }),
  }));
}

const RATED: ReadonlySet<string> = new Set(["ratings", "selfAssessments", "decisions"]);

/** The proposal, checked as a stated conversion is; null where it says nothing. */
export function conversionOf(from: Scale, to: Scale): ScaleConversion | null {
  const stated = statedConversion(from, to, proposeConversion(from, to));
  return stated.kind === "met" ? stated.value : null;
}

function ledOver(column: ColumnMapping, written: Scale, kept: Scale, conversion: ScaleConversion): ColumnMapping {
  const values = new Map<string, string | number | boolean | null>();
  for (const level of written.levels) {
    const to = conversion.numbers.get(level.number);
    if (to === undefined) continue;
    for (const text of [...(written === DEFAULT_SCALE ? [String(level.number)] : [level.key]), ...level.labels]) values.set(text.toLowerCase(), to);
  }
  for (const [text, value] of column.values ?? []) values.set(text, typeof value === "number" ? (conversion.numbers.get(value) ?? null) : value);
  const { scale: _scale, ...rest } = column;
  return { ...rest, ...(kept === DEFAULT_SCALE ? {} : { scale: kept.id }), values, reasons: [...column.reasons, "scale-converted"] };
}
