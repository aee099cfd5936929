import { kindOf } from "../workbook/vocabulary";
import type { Reckoned } from "./session";

/** What a mapping yields, in figures that show at once what a change did. */
export interface MappingFigures {
  readonly tables: number;
  readonly people: number;
  /** Rows of the sheets that are read. */
  readonly rows: number;
  readonly ignored: number;
  /** Cells that hold a level, and how many of them are understood. */
  readonly levels: number;
  readonly levelsUnderstood: number;
  readonly findings: number;
}

/** People, rows, levels and findings as they follow from the mapping. */
export function mappingFigures({ tables, records, counts, findings }: Pick<Reckoned, "tables" | "records" | "counts" | "findings">): MappingFigures {
  let levels = 0, levelsUnderstood = 0;
  for (const { purpose, fields, rows } of tables) {
    for (const [at, field] of fields.entries()) {
      if (kindOf(purpose, field) !== "level") continue;
      for (const row of rows) {
        const value = row[at] ?? null;
        if (value === null) continue;
        levels += 1;
        if (typeof value === "number") levelsUnderstood += 1;
      }
    }
  }
  const rows = counts.reduce((sum, count) => sum + count.used, 0);
  const ignored = counts.reduce((sum, count) => sum + count.rowsIn - count.used, 0);
  return { tables: counts.length, people: records.employees.length, rows, ignored, levels, levelsUnderstood, findings: findings.length };
}
