import type { ColumnLook } from "./assignFields";
import type { Candidate } from "./candidates";
import { contentOf } from "./contentKind";
import { dateOrderOf } from "./dateOrder";
import { findFillDown } from "./fillDown";
import { withFormFacts } from "./formFacts";
import { isLeaveDate, LEAVE_DATE } from "./leaveDate";
import { legendWords, type Legend } from "./legend";
import type { ColumnMapping, TableMapping } from "./mapping";
import { shownIds } from "./shownIds";
import { statusFlags } from "./statusFlags";
import type { Understanding } from "./understand";
import { kindOf } from "../vocabulary";

/** A block of a sheet, with the looks of its columns. */
export interface ReadBlock {
  readonly candidate: Candidate;
  readonly looks: readonly ColumnLook[];
  readonly off: boolean;
}

/** How the columns of a block look: header and contents. */
export function looksOf(candidate: Candidate): readonly ColumnLook[] {
  const firstRow = candidate.rect.top + candidate.headerRows;
  const signs = legendWords(candidate);
  return candidate.headers.map((header): ColumnLook => ({
    column: header.column, header: header.text, group: header.group, content: contentOf(candidate.grid, header.column, firstRow, candidate.rect.bottom, signs),
  }));
}

/** What was understood of a block, as its mapping: columns counted from its left, with scale, shown ids and date order. */
export function tableOf(read: ReadBlock, found: Understanding, id: string, legend: Legend | null): TableMapping {
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
