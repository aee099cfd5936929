import type { Purpose } from "../../rules/records";
import type { Scale } from "../../rules/scales";
import type { CellScalar } from "../grid";
import { fieldsOf, kindOf } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import { missingFields } from "./assignFields";
import { blockGrid } from "./blockGrid";
import { cellAt, headerLine, isBlank, usedRect } from "./cells";
import { contentOf } from "./contentKind";
import { dateOrderOf } from "./dateOrder";
import { statusFlags } from "./statusFlags";
import { isLeaveDate, LEAVE_DATE } from "./leaveDate";
import { NOTHING_KNOWN, type Known } from "./known";
import type { TableMapping } from "./mapping";
import { FindingList, type HygieneFinding } from "./place";
import { readTable, type ReadOptions } from "./readTable";
import type { TableBody } from "./tableBody";
import type { TidyTable } from "./tidy";
import { understand } from "./understand";

/** Why a block is not the table its function asked for. */
export type ArgumentProblem =
  | { readonly code: "no-rows" }
  | { readonly code: "no-header"; readonly found: readonly string[] }
  | { readonly code: "missing-columns"; readonly missing: readonly string[]; readonly found: readonly string[] };

/** `findings` point into the argument: row and column are 0-based inside the block. */
export type Recognised =
  | { readonly kind: "table"; readonly table: TidyTable; readonly findings: readonly HygieneFinding[]; readonly read: ArgumentRead }
  | { readonly kind: "problem"; readonly problem: ArgumentProblem };

/** An argument as it was read: one that differs in a few rows is read again in those alone. */
export interface ArgumentRead {
  readonly block: Block;
  readonly mapping: TableMapping;
  readonly body: TableBody;
}

type Block = readonly (readonly CellScalar[])[];

/**
 * A function's argument as a tidy table: first filled row = headers, in the contract's field names or any word of the
 * vocabulary; a people × competencies block is read as one too. Cells carry no formats, and a blank may arrive as 0.
 * `known`: what the arguments before it name, so that a competency called like a column is still a competency. `earlier`: an
 * argument read in the light of the same names and scale; rows taken over from it bring no findings.
 */
export function recogniseArgument(purpose: Purpose, block: Block, known: Known = NOTHING_KNOWN, scale?: Scale, earlier?: ArgumentRead): Recognised {
  const grid = blockGrid(block);
  const rect = usedRect(grid);
  let top = rect.top;
  while (top <= rect.bottom && (block[top] ?? []).every((cell) => isBlank(cell) || cell === 0)) top += 1;
  if (top > rect.bottom) return { kind: "problem", problem: { code: "no-rows" } };
  const looks: ColumnLook[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    looks.push({ column, header: headerOf(cellAt(grid, top, column)), group: "", content: contentOf(grid, column, top + 1, rect.bottom) });
  }
  const found = understand(looks, [], known, purpose);
  const headers = looks.map((look) => look.header).filter((header) => header !== "");
  const has = new Set(found.columns.flatMap((column) => [...(column.field === null ? [] : [column.field]), ...Object.keys(column.key ?? {})]));
  if (found.purpose === null || has.size === 0) return { kind: "problem", problem: { code: "no-header", found: headers } };
  const missing = missingFields(purpose, has);
  if (missing.length > 0) return { kind: "problem", problem: { code: "missing-columns", missing, found: headers } };
  const columns = statusFlags(purpose, found.columns, looks).map((column) => {
    const field = column.field ?? (isLeaveDate(purpose, column) ? LEAVE_DATE : null);
    const order = field === null || kindOf(purpose, field) !== "date" ? null : dateOrderOf(grid, column.index, top + 1, rect.bottom);
    return order ? { ...column, dateOrder: order } : column;
  });
  const mapping: TableMapping = {
    id: purpose, sheet: "", rect: { ...rect, top }, headerRows: 1, orientation: found.orientation, purpose, confidence: found.confidence, stop: "end", fillDown: [], columns, reasons: found.reasons,
  };
  const findings = new FindingList();
  const read = readTable(grid, mapping, { scaleOf: () => scale, date1904: false, blankZero: true, findings, earlier: earlier && alike(earlier, block, mapping) });
  if (!read) return { kind: "problem", problem: { code: "no-header", found: headers } };
  return { kind: "table", table: { ...read.table, sheet: null }, findings: findings.all(), read: { block, mapping, body: read.body } };
}

/** What can be taken over from an earlier argument: its rows, where header and mapping read alike. */
function alike(earlier: ArgumentRead, block: Block, mapping: TableMapping): ReadOptions["earlier"] {
  const same = (row: number): boolean => sameCells(earlier.block[row], block[row]);
  return same(mapping.rect.top) && readingOf(earlier.mapping) === readingOf(mapping) ? { body: earlier.body, same } : undefined;
}

/** Of a mapping, all that the reading of a row depends on. */
function readingOf({ rect: { left, right, top }, purpose, orientation, columns }: TableMapping): string {
  return JSON.stringify([left, right, top, purpose, orientation, columns.map(({ confidence: _confidence, reasons: _reasons, values, ...column }) => [column, [...(values ?? [])]])]);
}

function sameCells(one: readonly CellScalar[] | undefined, other: readonly CellScalar[] | undefined): boolean {
  if (one === undefined || other?.length !== one.length) return false;
  for (let column = 0; column < one.length; column += 1) if (one[column] !== other[column]) return false;
  return true;
}

function headerOf(cell: CellScalar): string {
  return cell === 0 ? "" : headerLine(cell);
}

/** Tidy table as a block with a header row of field names, in the contract's order: what a function spills. */
export function tidyBlock(table: TidyTable): readonly (readonly CellScalar[])[] {
  const order = fieldsOf(table.purpose).fields.filter((field) => table.fields.includes(field));
  const fields = [...order, ...table.fields.filter((field) => !order.includes(field))];
  const at = fields.map((field) => table.fields.indexOf(field));
  return [fields, ...table.rows.map((row) => at.map((index) => row[index] ?? ""))];
}
