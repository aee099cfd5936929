import type { Rect, SheetGrid } from "../grid";
import { headerMeanings, isHeaderWord, isLadderWord } from "../vocabulary";
import { repeatsHeader } from "./body";
import { cellAt, filledInRow, headerLine, isBlank, textOf, width } from "./cells";
import { isLabel } from "./formFacts";

/** Header of one column: the lowest text, and what stood above it (a group, a section). */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly group: string;
}

export interface FoundHeader {
  /** First header row; rows above it in the region are titles. */
  readonly top: number;
  readonly rows: number;
  readonly cells: readonly HeaderCell[];
  /** 0 to 1: how much speaks for it being a header. */
  readonly strength: number;
}

const LOOK = 15;
const SOME = 4;
/** Rows in which a text of a header would be met again, were it a value. */
const REACH = 12;

/** In which rows each text of the upper part of a region stands. */
function placesOf(grid: SheetGrid, rect: Rect, last: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let row = rect.top; row <= Math.min(rect.bottom, last + REACH); row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = cellAt(grid, row, column);
      if (typeof value !== "string" || isBlank(value)) continue;
      const text = textOf(value);
      places.set(text, [...(places.get(text) ?? []), row]);
    }
  }
  return places;
}

interface RowLook { readonly row: number; readonly score: number; readonly hits: number; readonly filled: number; readonly broken: number; readonly allText: boolean; readonly form: boolean }

/** How much a row looks like a header over what stands below it. */
function lookAt(grid: SheetGrid, row: number, rect: Rect, fullest: number, places: ReadonlyMap<string, readonly number[]>): RowLook {
  let filled = 0, hits = 0, texts = 0, long = 0, broken = 0, repeated = 0, labels = 0;
  const seen = new Set<string>();
  // A header printed again further down is no value that repeats.
  const again = new Set<number>();
  for (let next = row + 1; next <= Math.min(rect.bottom, row + 12); next += 1) if (repeatsHeader(grid, rect, row, next)) again.add(next);
  for (let column = rect.left; column <= rect.right; column += 1) {
    const value = cellAt(grid, row, column);
    if (isBlank(value)) continue;
    filled += 1;
    const text = textOf(value);
    seen.add(text.toLowerCase());
    if (typeof value !== "string") continue;
    texts += 1;
    if (text.length > 60) long += 1;
    // "部门:" and "部门:客服部" are labels of a form; they head no column.
    if (isLabel(text)) labels += 1;
    else if (isHeaderWord(text)) hits += 1;
    let numbersBelow = 0, figuresBelow = 0, below = 0;
    const values = new Set<string>();
    for (let next = row + 1; next <= Math.min(rect.bottom, row + 12); next += 1) {
      const other = cellAt(grid, next, column);
      if (isBlank(other) || again.has(next)) continue;
      below += 1;
      if (typeof other !== "string" || other.length <= 2 || isLadderWord(other)) numbersBelow += 1;
      if (typeof other === "number") figuresBelow += 1;
      values.add(textOf(other));
    }
    const elsewhere = (places.get(text) ?? []).some((other) => other !== row && !again.has(other));
    // A few words again and again, Pass, Fail, Pass, below a word that is none of them.
    const closed = below >= SOME && values.size * 2 <= below && !elsewhere;
    if (below > 0 && (numbersBelow / below > 0.5 || closed) && (text.length > 2 || /[\u3040-\u9fff]/.test(text) || (text.length === 2 && below > 1 && figuresBelow === below)) && !/^[-+]?[\d.,/%]+$/.test(text)) broken += 1;
    if (values.has(text) || (elsewhere && text.length > 1)) repeated += 1;
  }
  if (filled === 0) return { row, score: -9, hits, filled, broken, allText: false, form: false };
  const share = (count: number): number => count / filled;
  // One cell over several columns is a title.
  const lone = filled === 1 && fullest > 2 ? 3 : 0;
  const score = 3 * share(hits) + share(texts) + 1.5 * (filled / fullest) + 1.5 * share(broken) - 2 * share(repeated) - 2 * share(long) - (1 - seen.size / filled) - lone;
  return { row, score, hits, filled, broken, allText: texts === filled, form: labels > 0 };
}

/** The header of a region, or null where nothing speaks for one. */
export function findHeader(grid: SheetGrid, rect: Rect): FoundHeader | null {
  let fullest = 1;
  const last = Math.min(rect.bottom, rect.top + LOOK - 1);
  for (let row = rect.top; row <= last; row += 1) fullest = Math.max(fullest, filledInRow(grid, row, rect));
  const looks: RowLook[] = [];
  const places = placesOf(grid, rect, last);
  for (let row = rect.top; row <= last; row += 1) looks.push(lookAt(grid, row, rect, fullest, places));
  let best = looks[0];
  if (!best) return null;
  looks.forEach((look, index) => { if (best && look.score - 0.15 * index > best.score - 0.15 * (best.row - rect.top)) best = look; });
  const enough = best.hits >= 2 || (best.hits === 1 && (best.filled <= 2 || best.broken > 0 || best.allText)) || (best.broken / best.filled >= 0.3 && best.allText);
  if (!enough || best.row === rect.bottom && rect.top !== rect.bottom && best.hits < 2) return null;
  const above = looks.filter((look) => look.row < (best?.row ?? 0));
  // Rows above a header are titles and legends: short. A full row of data above means that this is no header.
  if (above.some((look) => look.filled / fullest > 0.7 && look.filled > 2 && !look.allText && !look.form)) return null;
  const rows = headerSpan(grid, rect, best, looks);
  return { top: rows.top, rows: rows.bottom - rows.top + 1, cells: headerCells(grid, rect, rows.top, rows.bottom), strength: Math.min(1, 0.35 + best.hits / best.filled / 2 + best.broken / best.filled / 4) };
}

function headerSpan(grid: SheetGrid, rect: Rect, best: RowLook, looks: readonly RowLook[]): { top: number; bottom: number } {
  let top = best.row;
  let bottom = best.row;
  const spans = (row: number): boolean => grid.merges.some((merge) => merge.top === row && merge.right > merge.left && merge.left >= rect.left && merge.right <= rect.right);
  for (const merge of grid.merges) {
    if (merge.top <= best.row && merge.bottom >= best.row && merge.bottom > merge.top && merge.left >= rect.left && merge.right <= rect.right && merge.bottom - merge.top < 4 && !isWholeWidth(merge, rect)) {
      top = Math.min(top, Math.max(merge.top, rect.top));
      bottom = Math.max(bottom, Math.min(merge.bottom, rect.bottom - 1));
    }
  }
  for (let above = looks.find((look) => look.row === top - 1); above && above.filled > 0 && above.allText && isGroupRow(grid, rect, above, spans(above.row));) {
    top = above.row;
    above = spans(above.row) ? looks.find((look) => look.row === top - 1) : undefined;
  }
  const below = looks.find((look) => look.row === bottom + 1);
  // Groups merged over columns: the row below names the columns themselves.
  if (below && below.allText && below.row < rect.bottom && spans(bottom) && below.broken >= 2 && below.broken >= below.filled / 2) bottom = below.row;
  const secondNames = below && below.allText && below.hits >= 2 && below.hits / below.filled >= 0.5 && below.row < rect.bottom;
  if (below && secondNames && (spans(bottom) || below.hits / below.filled >= 0.8) && !repeatsBelow(grid, rect, below.row)) bottom = below.row;
  else if (below && bottom === best.row && below.allText && below.row < rect.bottom && completes(grid, rect, bottom, below.row) && !repeatsBelow(grid, rect, below.row)) bottom = below.row;
  return { top, bottom };
}

/**
 * Groups over columns whose merges were lost (`专业能力 | | | 通用能力 |`, as text exports have them): the row below names
 * every column the header leaves blank, may name the one a group begins with, and says nothing under the other headers.
 */
function completes(grid: SheetGrid, rect: Rect, row: number, below: number): boolean {
  const names = new Set<string>();
  let filled = 0, gaps = 0;
  for (let column = rect.left; column <= rect.right; column += 1) {
    const [header, name] = [textOf(cellAt(grid, row, column)), textOf(cellAt(grid, below, column))];
    const begins = header !== "" && column < rect.right && isBlank(cellAt(grid, row, column + 1));
    if (header === "" && (name === "" || column === rect.left)) return false;
    if (header !== "" && !begins && name !== "") return false;
    if (header === "") gaps += 1;
    if (name === "") continue;
    filled += 1;
    names.add(name);
  }
  return gaps > 0 && filled >= 2 && names.size === filled;
}

function isWholeWidth(merge: Rect, rect: Rect): boolean {
  return width(merge) >= 0.8 * width(rect) && width(rect) > 1;
}

/** A row of section names over columns, not a title: it spans, or has several names, and does not cover the whole width. */
function isGroupRow(grid: SheetGrid, rect: Rect, look: RowLook, merged: boolean): boolean {
  const whole = grid.merges.some((merge) => merge.top === look.row && isWholeWidth(merge, rect));
  if (whole) return false;
  if (merged) return true;
  if (look.filled < 2) return false;
  // A legend ("1=初学者", "★:expert") is no group row.
  for (let column = rect.left; column <= rect.right; column += 1) {
    const text = textOf(cellAt(grid, look.row, column));
    if (/^\S{1,3}\s*[=:：]/.test(text) || text.length > 40 || /[:：]$/.test(text)) return false;
  }
  return isBlank(cellAt(grid, look.row, rect.left)) || look.hits === look.filled;
}

function repeatsBelow(grid: SheetGrid, rect: Rect, row: number): boolean {
  for (let column = rect.left; column <= rect.right; column += 1) {
    const text = textOf(cellAt(grid, row, column));
    if (text === "") continue;
    for (let next = row + 1; next <= Math.min(rect.bottom, row + 8); next += 1) if (textOf(cellAt(grid, next, column)) === text) return true;
  }
  return false;
}

/** Headers of the columns of a block whose header rows are given. */
export function headerCells(grid: SheetGrid, rect: Rect, top: number, bottom: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  const grid2: string[][] = [];
  for (let row = top; row <= bottom; row += 1) grid2.push(headerTexts(grid, rect, row, row < bottom));
  for (let column = rect.left; column <= rect.right; column += 1) {
    const texts: string[] = [];
    for (const line of grid2) {
      const text = line[column - rect.left] ?? "";
      if (text !== "" && texts[texts.length - 1] !== text) texts.push(text);
    }
    const text = texts.pop() ?? "";
    const group = texts.join(" – ");
    // A label row over a row of database names says the same twice: the label is the header.
    const spans = grid2.some((line) => line[column - rect.left] === group && (line[column - rect.left - 1] === group || line[column - rect.left + 1] === group));
    cells.push(group !== "" && !spans && sameMeaning(group, text) ? { column, text: group, group: "" } : { column, text, group });
  }
  return cells;
}

function sameMeaning(a: string, b: string): boolean {
  const concepts = new Set(headerMeanings(a).map((meaning) => meaning.concept));
  return headerMeanings(b).some((meaning) => concepts.has(meaning.concept));
}

/** Texts of one header row; a merged or sparse group name reaches over the columns it spans. */
function headerTexts(grid: SheetGrid, rect: Rect, row: number, isGroup: boolean): string[] {
  const texts: string[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) texts.push(headerLine(cellAt(grid, row, column)));
  let spanning = false;
  for (const merge of grid.merges) {
    if (row < merge.top || row > merge.bottom || merge.right < rect.left || merge.left > rect.right) continue;
    const text = headerLine(cellAt(grid, merge.top, merge.left));
    if (text === "") continue;
    if (merge.right > merge.left) spanning = true;
    for (let column = Math.max(merge.left, rect.left); column <= Math.min(merge.right, rect.right); column += 1) texts[column - rect.left] = text;
  }
  if (isGroup && !spanning) {
    let current = "";
    for (let index = 0; index < texts.length; index += 1) {
      if (texts[index] !== "") current = texts[index] ?? "";
      else texts[index] = current;
    }
  }
  return texts;
}
