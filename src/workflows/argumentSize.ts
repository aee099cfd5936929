import type { TidyTable } from "../workbook/tables";

/** Rows weighed; the others are taken to be like them. */
const SAMPLE = 300;

/** Bytes a table weighs as an argument of a function: the text of its values as they travel. */
export function argumentBytes(table: TidyTable): number {
  const sample = table.rows.slice(0, SAMPLE);
  if (sample.length === 0) return 0;
  const bytes = sample.reduce((sum, row) => sum + new TextEncoder().encode(JSON.stringify(row)).length, 0);
  return (bytes / sample.length) * table.rows.length;
}
