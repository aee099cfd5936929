import { readAnchors, readPick, type TableAnchor } from "../excel";
import { quotedSheet, rectAddress, type Rect } from "../workbook/grid";
import { done, type WorkOptions, type WorkResult } from "./work";

/** What the selection is to become: a table with its headers, some cells, or one cell. */
export type PickFor = "table" | "cells" | "cell";

const same = (a: Rect, b: Rect): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
const within = (inner: Rect, outer: Rect): boolean => inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** `'` makes these characters plain inside the brackets of a table. */
const columnText = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");

/** As a formula names cells of another sheet; a simple name needs no quotation marks. */
export function sheetReference(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^(?:[A-Za-z]{1,3}\d+|R\d*C\d*)$/i.test(sheet);
  return `${plain ? sheet : quotedSheet(sheet)}!${address}`;
}

/** A table's own words for the cells, where it has them: then the formula follows when rows are added. */
function tableText({ name, rect, columns, hasHeader, hasTotals }: TableAnchor, picked: Rect): string | null {
  const body = { ...rect, top: rect.top + (hasHeader ? 1 : 0), bottom: rect.bottom - (hasTotals ? 1 : 0) };
  if (same(picked, rect)) return `${name}[#All]`;
  if (same(picked, body)) return name;
  const [first, last] = [columns[picked.left - rect.left], columns[picked.right - rect.left]];
  if (first === undefined || last === undefined) return null;
  const wide = first === last ? `[${columnText(first)}]` : `[${columnText(first)}]:[${columnText(last)}]`;
  if (same(picked, { ...body, left: picked.left, right: picked.right })) return first === last ? `${name}${wide}` : `${name}[${wide}]`;
  return same(picked, { ...rect, left: picked.left, right: picked.right }) ? `${name}[[#All],${wide}]` : null;
}

/** The selection as text of an argument. One cell of a table or a block stands for the whole of it where a table is wanted. */
export async function pickArgument(wanted: PickFor, options: WorkOptions = {}): Promise<WorkResult<string>> {
  const { signal } = options;
  const passed = signal ? { signal } : {};
  const pick = await readPick(passed);
  if (!pick.ok) return pick;
  const { sheet, rect, block } = pick.value;
  const plain = (cells: Rect): string => sheetReference(sheet, rectAddress(cells));
  if (wanted === "cell") return done(plain({ ...rect, bottom: rect.top, right: rect.left }));
  const anchors = await readAnchors(passed);
  if (!anchors.ok) return anchors;
  const tables = anchors.value.tables.filter((table) => table.sheet === sheet);
  const grown = wanted === "table" && block !== null;
  const around = grown ? tables.find((table) => within(rect, table.rect)) : undefined;
  if (around !== undefined) return done(`${around.name}[#All]`);
  const cells = grown && block !== null ? block : rect;
  return done(tables.map((table) => tableText(table, cells)).find((text) => text !== null) ?? plain(cells));
}

/** Tables and names that an argument may be, as formulas write them. */
export async function offeredArguments(options: WorkOptions = {}): Promise<WorkResult<readonly string[]>> {
  const { signal } = options;
  const anchors = await readAnchors(signal ? { signal } : {});
  if (!anchors.ok) return anchors;
  const { tables, names } = anchors.value;
  return done([...tables.map(({ name }) => `${name}[#All]`), ...names].sort((a, b) => a.localeCompare(b)));
}
