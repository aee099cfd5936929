import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress, rectAddress } from "../../src/workbook/grid";
import type { ColumnMapping, TableMapping } from "../../src/workbook/tables";
import { findTables } from "../../src/workbook/tables";
import { workbookFrom, type SheetSpec } from "./gridFrom";

/**
 * What a person said a table is. Alternatives stand side by side (`level|status`); `?` behind a word means that leaving
 * the question open is right too; `columns: "any"` = the columns are not judged, but nothing may be claimed of them.
 */
interface Label {
  readonly sheet: string; readonly range: string; readonly headerRange: string | null; readonly purpose: string | null; readonly orientation: string;
  readonly fields: readonly (string | null)[]; readonly keys?: Readonly<Record<string, Readonly<Record<string, string>>>>; readonly columns?: "any";
}
export interface LabelledBook { readonly file: string; readonly sheets: readonly SheetSpec[]; readonly tables: readonly Label[] }

interface Share { right: number; all: number }
export interface ReadingScore {
  readonly tables: Share; readonly headers: Share; readonly purposes: Share; readonly columns: Share;
  /** Columns given a field they have not, with a confidence that hides the doubt. */
  wrongAndConfident: number;
  /** A line for each difference. */
  readonly wrong: string[];
}

/** From here on a column counts as decided: the pane no longer asks about it. */
export const CONFIDENT = 0.7;

const FOLDERS = [join(__dirname, "..", "fixtures", "reading"), join(__dirname, "..", "fixtures", "reading", "labelled")];

export function labelledBooks(): readonly LabelledBook[] {
  return FOLDERS.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith(".json")).sort().map((file) => {
    const book = JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<LabelledBook, "file">;
    return { ...book, file: file.replace(/\.json$/, "") };
  }));
}

const choices = (label: string | null): readonly (string | null)[] => {
  if (label === null) return [null];
  const words = label.split("|").map((word) => (word === "null" ? null : word));
  return words.flatMap((word) => (word?.endsWith("?") ? [word.slice(0, -1), null] : [word]));
};

export function scoreReading(books: readonly LabelledBook[]): ReadingScore {
  const share = (): Share => ({ right: 0, all: 0 });
  const score: ReadingScore = { tables: share(), headers: share(), purposes: share(), columns: share(), wrongAndConfident: 0, wrong: [] };
  for (const book of books) scoreBook(book, score);
  return score;
}

function scoreBook(book: LabelledBook, score: ReadingScore): void {
  const found = [...findTables(workbookFrom(...book.sheets)).tables];
  const count = (share: Share, right: boolean, line: string): void => {
    share.all += 1;
    if (right) share.right += 1;
    else score.wrong.push(`${book.file} ${line}`);
  };
  for (const label of book.tables) {
    const table = takeNearest(found, label);
    const at = `${label.sheet}!${label.range}`;
    count(score.tables, table !== null && choices(label.range).includes(rectAddress(table.rect)), `${at} stands at ${table ? rectAddress(table.rect) : "nowhere"}`);
    count(score.headers, table !== null && choices(label.headerRange).includes(headerOf(table)), `${at} has header ${table ? headerOf(table) : "nowhere"}`);
    count(score.purposes, table !== null && choices(label.purpose).includes(table.purpose), `${at} is ${table?.purpose ?? null}, not ${label.purpose}`);
    scoreColumns(label, table, score, count, at);
  }
  // A table nobody sees there, with a purpose: everything in it is claimed wrongly.
  for (const table of found.filter((each) => each.purpose !== null && each.off !== true)) {
    count(score.tables, false, `${table.sheet}!${rectAddress(table.rect)} claimed as ${table.purpose}`);
    score.wrongAndConfident += table.columns.filter(confident).length;
  }
}

function scoreColumns(label: Label, table: TableMapping | null, score: ReadingScore, count: (share: Share, right: boolean, line: string) => void, at: string): void {
  const shift = table ? table.rect.left - (parseAddress(choices(label.range)[0] ?? "")?.left ?? 0) : 0;
  label.fields.forEach((wanted, index) => {
    const column = table?.columns.find((each) => each.index + shift === index);
    const key = label.keys?.[String(index)];
    const right = choices(wanted).includes(column?.field ?? null) && (key === undefined || JSON.stringify(sorted(column?.key)) === JSON.stringify(sorted(key)));
    const open = column === undefined || column.field === null || column.confidence < CONFIDENT;
    if (!right && !open) score.wrongAndConfident += 1;
    const line = `${at} column ${index} "${column?.header ?? ""}" is ${column?.field ?? null} ${JSON.stringify(column?.key ?? {})} (${column?.confidence ?? 0}), not ${wanted} ${JSON.stringify(key ?? {})}`;
    if (label.columns !== "any") count(score.columns, right, line);
    else if (!right && !open) score.wrong.push(`${at} claims: ${line}`);
  });
}

const sorted = (key: Readonly<Record<string, string>> | undefined): readonly (readonly [string, string])[] => Object.entries(key ?? {}).sort(([a], [b]) => a.localeCompare(b));
const confident = (column: ColumnMapping): boolean => column.field !== null && column.confidence >= CONFIDENT;

function headerOf(table: TableMapping): string | null {
  return table.headerRows === 0 ? null : rectAddress({ ...table.rect, bottom: table.rect.top + table.headerRows - 1 });
}

/** The found table that covers the labelled place best, of the same purpose where there is one; it is used up. */
function takeNearest(found: TableMapping[], label: Label): TableMapping | null {
  const want = parseAddress(choices(label.range)[0] ?? "");
  let best = -1, most = 0;
  found.forEach((table, index) => {
    if (table.sheet !== label.sheet || !want) return;
    const { rect } = table;
    const cells = (top: number, left: number, bottom: number, right: number): number => Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    const both = cells(Math.max(want.top, rect.top), Math.max(want.left, rect.left), Math.min(want.bottom, rect.bottom), Math.min(want.right, rect.right));
    const either = cells(want.top, want.left, want.bottom, want.right) + cells(rect.top, rect.left, rect.bottom, rect.right) - both;
    const worth = both / either + (both > 0 && table.purpose === label.purpose ? 0.3 : 0);
    if (worth > most) { most = worth; best = index; }
  });
  return best < 0 ? null : (found.splice(best, 1)[0] ?? null);
}
