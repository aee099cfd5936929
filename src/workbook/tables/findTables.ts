import type { WorkbookGrid } from "../grid";
import { candidatesOf } from "./candidates";
import type { ColumnLook } from "./assignFields";
import { NOTHING_KNOWN, type Known } from "./known";
import { findLegends } from "./legend";
import type { ScaleMapping, TableMapping, WorkbookMapping } from "./mapping";
import { readTables, scaleOfTables } from "./readTables";
import { withScales } from "./scalesOfTables";
import { sheetsOfOneMatrix } from "./sheetsOfOneMatrix";
import { sheetsOfOneRoster } from "./sheetsOfOneRoster";
import { looksOf, tableOf, type ReadBlock } from "./tableOf";
import { usesOf } from "./secondUse";
import { tableId } from "./tableId";
import { understand, type Understanding } from "./understand";
import { kindOf } from "../vocabulary";

/**
 * Finds the tables of a workbook and what each is, from evidence: Excel tables and blocks of cells, headers, contents,
 * titles, and values that occur elsewhere. Reads nothing of sheets that carry the add-in's mark; tables of hidden
 * sheets are listed and marked `off`.
 */
export function findTables(workbook: WorkbookGrid): WorkbookMapping {
  const reads: ReadBlock[] = [];
  for (const grid of workbook.sheets) {
    if (grid.mark !== null || grid.values.length === 0) continue;
    for (const candidate of candidatesOf(grid)) {
      const looks = looksOf(candidate);
      if (looks.some((look) => look.content.filled > 0 || look.header !== "")) reads.push({ candidate, looks, off: grid.visibility !== "visible" });
    }
  }
  // Twice: what the sure tables hold tells what the headers of the others are.
  const sheets = new Set(workbook.sheets.map((sheet) => sheet.name));
  const first = reads.map((read) => understand(read.looks, read.candidate.titles, { ...NOTHING_KNOWN, sheets }, null, read.candidate.facts));
  const knownAll = knownFrom(reads, first);
  const scales: ScaleMapping[] = [];
  const tables: TableMapping[] = [];
  const looks: (readonly ColumnLook[])[] = [];
  const ids = new Set<string>();
  for (const [index, read] of reads.entries()) {
    // What a table says of itself is no second witness.
    const known = { ...(reads.length > MANY ? knownAll : knownFrom(reads.filter((_other, at) => at !== index), first.filter((_other, at) => at !== index))), sheets };
    const found = understand(read.looks, read.candidate.titles, known, null, read.candidate.facts);
    if (found.purpose === null && isParked(read, reads)) continue;
    const legend = findLegends(read.candidate, found);
    if (legend) scales.push(legend.scale);
    const { first: main, second } = usesOf(found);
    for (const use of second ? [main, second] : [main]) {
      tables.push(tableOf(read, use, tableId(read.candidate.grid.name, ids), legend));
      looks.push(read.looks);
    }
  }
  return withOwnScale({ tables: sheetsOfOneRoster(sheetsOfOneMatrix(tables, looks, knownAll.people), looks), scales }, workbook);
}

/** Beyond so many tables their values are gathered once for all. */
const MANY = 60;

/** Id of the scale that a table of levels defines. */
export const OWN_SCALE = "levels";

/** A workbook with a table of levels has its own scale: every level column without a legend is read by it, also later from the saved setup. */
export function withOwnScale(mapping: WorkbookMapping, workbook: WorkbookGrid): WorkbookMapping {
  const levels = mapping.tables.filter((table) => table.purpose === "levels");
  if (levels.length === 0) return withScales(mapping, workbook);
  const scale = scaleOfTables(readTables(workbook, { tables: levels, scales: [] }).tables);
  if (!scale) return withScales(mapping, workbook);
  const tables = mapping.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const isLevel = table.purpose !== null && column.field !== null && kindOf(table.purpose, column.field) === "level";
      return isLevel && column.scale === undefined ? { ...column, scale: OWN_SCALE } : column;
    }),
  }));
  return { tables, scales: [...mapping.scales, { id: OWN_SCALE, levels: scale.levels }] };
}

function knownFrom(reads: readonly ReadBlock[], found: readonly Understanding[]): Omit<Known, "sheets"> {
  const people = new Set<string>(), competencies = new Set<string>(), positions = new Set<string>();
  reads.forEach((read, index) => {
    const understanding = found[index];
    if (!understanding || understanding.purpose === null || understanding.confidence < 0.6) return;
    for (const [at, column] of understanding.columns.entries()) {
      const into = column.field === "employeeId" || column.field === "name" ? people : column.field === "competency" ? competencies : column.field === "position" ? positions : null;
      if (into) for (const value of read.looks[at]?.content.values ?? []) into.add(value);
      const competency = column.key?.["competency"];
      if (competency !== undefined && understanding.confidence >= 0.75) competencies.add(competency.trim().toLowerCase());
      const position = column.key?.["position"];
      if (position !== undefined && understanding.confidence >= 0.75) positions.add(position.trim().toLowerCase());
    }
  });
  return { people, competencies, positions };
}

/** A single column of words that all occur in another table of the sheet is its vocabulary, parked beside it. */
function isParked(read: ReadBlock, reads: readonly ReadBlock[]): boolean {
  const { candidate } = read;
  const only = read.looks.length === 1 ? read.looks[0] : undefined;
  if (!only || only.content.different > 30) return false;
  return reads.some((other) => other !== read && other.candidate.grid === candidate.grid && other.looks.length > 1
    && shareFound(only.content.values, other.looks) >= 0.6);
}

function shareFound(words: ReadonlySet<string>, looks: readonly ColumnLook[]): number {
  let same = 0;
  for (const word of words) if (looks.some((look) => look.content.values.has(word))) same += 1;
  return words.size === 0 ? 0 : same / words.size;
}
