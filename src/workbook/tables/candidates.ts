import type { GridTable, Rect, SheetGrid } from "../grid";
import { headerMeanings, isHeaderWord, squeeze } from "../vocabulary";
import { bodyBottom, repeatsHeader } from "./body";
import { formFacts, isFormRow, isLabel, type FormFact } from "./formFacts";
import { cellAt, filledInRow, firstText, headerLine, height, isBlank, overlaps, textOf, width } from "./cells";
import { findHeader, headerCells, type FoundHeader, type HeaderCell } from "./header";
import type { StopRule } from "./mapping";
import { findRegions } from "./regions";

/** A block that may be a table: where it is, its header, and what stands above it. */
export interface Candidate {
  readonly grid: SheetGrid;
  /** Header and data; titles and totals outside. */
  readonly rect: Rect;
  readonly headerRows: number;
  readonly headers: readonly HeaderCell[];
  readonly headerStrength: number;
  /** Nearest first: title rows, the table's name, the sheet's name. */
  readonly titles: readonly string[];
  readonly stop: StopRule;
  /** What a form above the header says of the whole list: whom it is about, who rated. */
  readonly facts: readonly FormFact[];
  readonly reasons: readonly string[];
}

export function candidatesOf(grid: SheetGrid): readonly Candidate[] {
  const found = grid.tables.map((table) => ofTable(grid, table));
  const segments = joinSideways(grid, joinDownwards(grid, findRegions(grid, grid.tables.map((table) => table.rect))));
  const blocks = segments.flatMap((rect) => splitAtHeaders(grid, rect));
  for (const [index, rect] of blocks.entries()) {
    const candidate = ofRegion(grid, rect, blocks.slice(0, index));
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Tables stacked without a blank row between: the same first header word again, over other headers. */
function splitAtHeaders(grid: SheetGrid, rect: Rect): readonly Rect[] {
  if (width(rect) < 2) return [rect];
  const heads: number[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const text = cellAt(grid, row, rect.left);
    if (typeof text !== "string" || text.length > 20 || !isHeaderWord(text) || isLabel(text)) continue;
    const same = heads.length === 0 || squeeze(textOf(cellAt(grid, heads[0] ?? row, rect.left))) === squeeze(text);
    if (same && wordy(grid, row, rect)) heads.push(row);
  }
  const starts = heads.slice(1).filter((row) => !repeatsHeader(grid, rect, heads[0] ?? row, row));
  if (starts.length === 0 || starts.length > 40) return [rect];
  // The form that names whom a list is about stands above it.
  const tops = [rect.top, ...starts.map((row) => { let top = row; while (top > rect.top + 1 && isFormRow(grid, top - 1, rect)) top -= 1; return top; })];
  return tops.map((top, index) => ({ ...rect, top, bottom: (tops[index + 1] ?? rect.bottom + 1) - 1 })).filter((part) => part.bottom >= part.top);
}

/** A row of texts only, all different. */
function wordy(grid: SheetGrid, row: number, rect: Rect): boolean {
  const texts = new Set<string>();
  let filled = 0;
  for (let column = rect.left; column <= rect.right; column += 1) {
    const value = cellAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "string") return false;
    filled += 1;
    texts.add(value);
  }
  return filled >= 2 && texts.size === filled;
}

function ofTable(grid: SheetGrid, table: GridTable): Candidate {
  const rect = { ...table.rect, bottom: table.rect.bottom - (table.hasTotals ? 1 : 0) };
  const headers: HeaderCell[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    headers.push({ column, text: table.hasHeader ? headerLine(cellAt(grid, rect.top, column)) : "", group: "" });
  }
  return { grid, rect, headerRows: table.hasHeader ? 1 : 0, headers, headerStrength: 1, titles: [table.name.replace(/_/g, " "), grid.name], stop: table.hasTotals ? "total" : "end", facts: [], reasons: ["excel-table"] };
}

function ofRegion(grid: SheetGrid, rect: Rect, before: readonly Rect[]): Candidate | null {
  const header = findHeader(grid, rect);
  const top = header ? header.top : rect.top;
  const first = header ? header.top + header.rows : rect.top;
  const { bottom, stop } = bodyBottom(grid, rect, first);
  const body = { top, left: rect.left, right: rect.right, bottom };
  if (height(body) < 2 && !(header && header.cells.length > 2)) return null;
  if (!header && (height(body) < 3 || width(body) > 40)) return null;
  const titles: string[] = [];
  for (let row = top - 1; row >= rect.top; row -= 1) titles.push(firstText(grid, row, rect));
  const above = before.filter((other) => other.bottom < rect.top && other.bottom >= rect.top - 4 && other.left <= rect.right && other.right >= rect.left && height(other) <= 3);
  for (const other of above.reverse()) titles.push(firstText(grid, other.bottom, other));
  const headers = header ? header.cells : blankHeaders(body);
  const facts = header ? [...formFacts(grid, { ...rect, bottom: top - 1 }), ...above.flatMap((other) => formFacts(grid, other))] : [];
  return { grid, rect: body, headerRows: header ? header.rows : 0, headers, headerStrength: header ? header.strength : 0.3, titles: [...titles, grid.name], stop, facts, reasons: [header ? "header-found" : "no-header"] };
}

const TITLES_ABOVE = 6;

/** A block that a person named: its cells are taken as they are; without a number of header rows, the header is looked for in it. */
export function candidateAt(grid: SheetGrid, rect: Rect, headerRows: number | null): Candidate {
  const found = headerRows === null ? findHeader(grid, rect) : null;
  const top = found ? found.top : rect.top;
  const rows = headerRows ?? found?.rows ?? 0;
  const body = { ...rect, top };
  const headers = found ? found.cells : rows > 0 ? headerCells(grid, body, top, Math.min(rect.bottom, top + rows - 1)) : blankHeaders(body);
  let above = top;
  while (above > Math.max(0, top - TITLES_ABOVE) && filledInRow(grid, above - 1, rect) > 0) above -= 1;
  const titles: string[] = [];
  for (let row = top - 1; row >= above; row -= 1) titles.push(firstText(grid, row, rect));
  const named = grid.tables.find((table) => overlaps(table.rect, body));
  if (named) titles.push(named.name.replace(/_/g, " "));
  return {
    grid, rect: body, headerRows: rows, headers, headerStrength: found?.strength ?? 1, titles: [...titles, grid.name], stop: named?.hasTotals ? "total" : "end",
    facts: formFacts(grid, { ...rect, top: above, bottom: top - 1 }), reasons: [rows === 0 ? "no-header" : headerRows === null ? "header-found" : "header-chosen"],
  };
}

function blankHeaders(rect: Rect): readonly HeaderCell[] {
  const headers: HeaderCell[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) headers.push({ column, text: "", group: "" });
  return headers;
}

const FARTHEST = 3;

/** A block below another with the same columns and no header of its own carries on: blank rows inside a table do not end it. */
function joinDownwards(grid: SheetGrid, regions: readonly Rect[]): readonly Rect[] {
  const joined: Rect[] = [];
  for (const rect of regions) {
    const index = lastAbove(joined, rect);
    const upper = joined[index];
    if (!upper || !carriesOn(grid, upper, rect)) {
      joined.push(rect);
      continue;
    }
    const longer = { ...upper, bottom: rect.bottom };
    headerMemory.set(longer, headerMemory.get(upper) ?? null);
    joined[index] = longer;
  }
  return joined;
}

function lastAbove(joined: readonly Rect[], rect: Rect): number {
  for (let index = joined.length - 1; index >= 0 && index >= joined.length - 12; index -= 1) {
    const upper = joined[index];
    if (upper && upper.bottom < rect.top && rect.top - upper.bottom - 1 <= FARTHEST && rect.left >= upper.left && rect.right <= upper.right) return index;
  }
  return -1;
}

const headerMemory = new WeakMap<Rect, FoundHeader | null>();

function carriesOn(grid: SheetGrid, upper: Rect, lower: Rect): boolean {
  if (height(upper) < 2 || width(upper) < 2) return false;
  let known = headerMemory.get(upper);
  if (known === undefined) {
    known = findHeader(grid, upper);
    headerMemory.set(upper, known);
  }
  if (!known) return false;
  const keyColumn = upper.left;
  let keyed = 0;
  const last = Math.min(lower.bottom, lower.top + 30);
  for (let row = lower.top; row <= last; row += 1) if (!isBlank(cellAt(grid, row, keyColumn))) keyed += 1;
  if (keyed < (last - lower.top + 1) / 2) return false;
  if (repeatsHeader(grid, upper, known.top + known.rows - 1, lower.top)) return true;
  // Its own header: a row of words that do not occur as values above.
  const own = findHeader(grid, lower);
  if (!own) return true;
  const values = new Set<string>();
  for (let row = known.top + known.rows; row <= Math.min(upper.bottom, known.top + 40); row += 1) {
    for (let column = upper.left; column <= upper.right; column += 1) values.add(textOf(cellAt(grid, row, column)));
  }
  const texts = own.cells.filter((cell) => cell.text !== "");
  const repeated = texts.filter((cell) => values.has(cell.text)).length;
  return own.strength < 0.6 && repeated > 0;
}

/** Two blocks with the same rows, a narrow gap between them and no key in the right one are one table with a spacer column. */
function joinSideways(grid: SheetGrid, regions: readonly Rect[]): readonly Rect[] {
  const joined: Rect[] = [];
  for (const rect of regions) {
    const index = joined.findIndex((left) => left.right < rect.left && rect.left - left.right <= 2 && left.bottom === rect.bottom && Math.abs(left.top - rect.top) <= 3 && height(left) > 2);
    const left = joined[index];
    if (left && !hasKey(grid, rect)) joined[index] = { top: Math.min(left.top, rect.top), left: left.left, right: rect.right, bottom: rect.bottom };
    else joined.push(rect);
  }
  return joined;
}

const KEYS: ReadonlySet<string> = new Set(["employeeId", "name", "competency", "position", "anyId", "course"]);

/** A block has a key of its own where its first column holds different texts, or is headed by the word of a key. */
function hasKey(grid: SheetGrid, rect: Rect): boolean {
  // A name merged over several columns is that of a group.
  const isGroup = grid.merges.some((merge) => merge.top === rect.top && merge.left === rect.left && merge.right > merge.left);
  const [first] = isGroup ? [] : headerMeanings(textOf(cellAt(grid, rect.top, rect.left)));
  if (first !== undefined && first.strength >= 0.7 && KEYS.has(first.concept) && width(rect) > 1) return true;
  const seen = new Set<string>();
  let texts = 0;
  for (let row = rect.top + 1; row <= Math.min(rect.bottom, rect.top + 60); row += 1) {
    const value = cellAt(grid, row, rect.left);
    if (typeof value !== "string" || value.trim().length < 2) continue;
    texts += 1;
    seen.add(value);
  }
  return texts >= 2 && seen.size >= 0.7 * texts;
}
