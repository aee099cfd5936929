import type { WorkbookGrid } from "../grid";
import { candidatesOf, type Candidate } from "./candidates";
import type { ColumnLook } from "./assignFields";
import { contentOf } from "./contentKind";
import { dateOrderOf } from "./dateOrder";
import { findFillDown } from "./fillDown";
import { withFormFacts } from "./formFacts";
import { statusFlags } from "./statusFlags";
import { isLeaveDate, LEAVE_DATE } from "./leaveDate";
import { NOTHING_KNOWN, type Known } from "./known";
import { findLegends, legendWords, type Legend } from "./legend";
import type { ColumnMapping, ScaleMapping, TableMapping, WorkbookMapping } from "./mapping";
import { readTables, scaleOfTables } from "./readTables";
import { withScales } from "./scalesOfTables";
import { sheetsOfOneMatrix } from "./sheetsOfOneMatrix";
import { sheetsOfOneRoster } from "./sheetsOfOneRoster";
import { shownIds } from "./shownIds";
import { usesOf } from "./secondUse";
import { understand, type Understanding } from "./understand";
import { kindOf, squeeze } from "../vocabulary";

interface Read { readonly candidate: Candidate; readonly looks: readonly ColumnLook[]; readonly off: boolean }

/**
 * Finds the tables of a workbook and what each is, from evidence: Excel tables and blocks of cells, headers, contents,
 * titles, and values that occur elsewhere. Reads nothing of sheets that carry the add-in's mark; tables of hidden
 * sheets are listed and marked `off`.
 */
export function findTables(workbook: WorkbookGrid): WorkbookMapping {
  const reads: Read[] = [];
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
      tables.push(tableOf(read, use, nextId(read.candidate, ids), legend));
      looks.push(read.looks);
    }
  }
  return withOwnScale({ tables: sheetsOfOneRoster(sheetsOfOneMatrix(tables, looks, knownAll.people), looks), scales }, workbook);
}

/** Beyond so many tables their values are gathered once for all. */
const MANY = 60;

/** Id of the scale that a table of levels defines. */
const OWN_SCALE = "levels";

/** A workbook with a table of levels has its own scale: every level column without a legend is read by it, also later from the saved setup. */
function withOwnScale(mapping: WorkbookMapping, workbook: WorkbookGrid): WorkbookMapping {
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

function looksOf(candidate: Candidate): readonly ColumnLook[] {
  const firstRow = candidate.rect.top + candidate.headerRows;
  const signs = legendWords(candidate);
  return candidate.headers.map((header): ColumnLook => ({
    column: header.column, header: header.text, group: header.group, content: contentOf(candidate.grid, header.column, firstRow, candidate.rect.bottom, signs),
  }));
}

function knownFrom(reads: readonly Read[], found: readonly Understanding[]): Omit<Known, "sheets"> {
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
function isParked(read: Read, reads: readonly Read[]): boolean {
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

function nextId(candidate: Candidate, ids: Set<string>): string {
  const base = squeeze(candidate.grid.name.toLowerCase()).slice(0, 24) || "table";
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  ids.add(id);
  return id;
}

function tableOf(read: Read, found: Understanding, id: string, legend: Legend | null): TableMapping {
  const { candidate } = read;
  const firstRow = candidate.rect.top + candidate.headerRows;
  const columns = statusFlags(found.purpose, found.purpose === null ? found.columns : withFormFacts(found.purpose, found.columns, candidate.facts), read.looks).map((column) => detailed(candidate, found, column, firstRow, legend));
  const fillDown = found.purpose === null ? [] : findFillDown(candidate, found);
  return {
    id, sheet: candidate.grid.name, rect: candidate.rect, headerRows: candidate.headerRows, orientation: found.orientation, purpose: found.purpose,
    confidence: candidate.headerRows === 0 && found.purpose !== null ? Math.min(found.confidence, 0.5) : found.confidence,
    stop: candidate.stop, fillDown: fillDown.map((column) => column - candidate.rect.left), columns,
    reasons: [...candidate.reasons, ...found.reasons], ...(read.off ? { off: true } : {}),
  };
}

function detailed(candidate: Candidate, found: Understanding, column: ColumnMapping, firstRow: number, legend: Legend | null): ColumnMapping {
  const index = column.index - candidate.rect.left;
  const left = isLeaveDate(found.purpose, column);
  if (found.purpose === null || (column.field === null && !left)) return { ...column, index };
  const kind = kindOf(found.purpose, column.field ?? LEAVE_DATE);
  if (kind === "level" && legend) return { ...column, index, scale: legend.scale.id, reasons: [...column.reasons, legend.reason], ...(legend.values.size > 0 ? { values: legend.values } : {}) };
  if (kind === "id" && column.values === undefined) {
    const values = shownIds(candidate.grid, column.index, firstRow, candidate.rect.bottom);
    if (values) return { ...column, index, values };
  }
  const dateOrder = kind === "date" ? dateOrderOf(candidate.grid, column.index, firstRow, candidate.rect.bottom) : null;
  return dateOrder ? { ...column, index, dateOrder } : { ...column, index };
}
