import type { Value } from "../../model";
import { dereference } from "../compile/references";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Operand } from "../values";
import { isMatrix, NA, onlyArea, Reference, rowsOf, columnsOf, VALUE } from "../values";
import { define } from "./define";
import type { Line } from "./searching";
import { findEqual, findLastNotAbove, findLastNotBelow, findNearest, lineOf } from "./searching";

/** Match modes 0 exact, -1 or next smaller, 1 or next larger, 2 wildcards; search modes 1 first, -1 last, ±2 in sorted values. */
function place(line: Line, wanted: Value, matchMode: number, searchMode: number): number {
  if (matchMode === 2) return findEqual(line, wanted, true, searchMode === -1);
  if (Math.abs(searchMode) === 2) {
    const at = searchMode === 2 ? findLastNotAbove(line.values, wanted) : findLastNotBelow(line.values, wanted);
    const exact = findEqual(line, wanted, false);
    if (exact >= 0 || matchMode === 0) return exact;
    return matchMode === (searchMode === 2 ? -1 : 1) ? at : at + 1 < line.values.length ? at + 1 : -1;
  }
  const exact = findEqual(line, wanted, false, searchMode === -1);
  if (exact >= 0 || matchMode === 0) return exact;
  return findNearest(line.values, wanted, matchMode === -1 ? -1 : 1, searchMode === -1);
}

/** The row (or column) of the results that belongs to a place. */
function resultAt(results: Operand, at: number, downwards: boolean, frame: Frame): Operand {
  if (results instanceof Reference) {
    const area = onlyArea(results);
    if (area === null) return VALUE;
    const { sheet, rect } = area;
    if (at >= (downwards ? rowsOf(rect) : columnsOf(rect))) return VALUE;
    return new Reference([{ sheet, rect: downwards ? { ...rect, top: rect.top + at, bottom: rect.top + at } : { ...rect, left: rect.left + at, right: rect.left + at } }]);
  }
  const scalar = dereference(frame, results);
  if (!isMatrix(scalar)) return at === 0 ? scalar : VALUE;
  if (downwards) return scalar[at] === undefined ? VALUE : [scalar[at]];
  return scalar.map((row) => [row[at] ?? null]);
}

/** Whether the line of keys stands upright. */
function isUpright(keys: Operand): boolean {
  if (keys instanceof Reference) {
    const area = onlyArea(keys);
    return area !== null && columnsOf(area.rect) === 1;
  }
  return isMatrix(keys) ? (keys[0]?.length ?? 0) === 1 : true;
}

/** Whole numbers that are modes; null where they are none. */
function modesOf(match: number, search: number): readonly [number, number] | null {
  const modes = [Math.trunc(match), Math.trunc(search)] as const;
  return [0, -1, 1, 2].includes(modes[0]) && [1, -1, 2, -2].includes(modes[1]) ? modes : null;
}

function sizeOf(operand: Operand, downwards: boolean, frame: Frame): number {
  if (operand instanceof Reference) {
    const area = onlyArea(operand);
    return area === null ? 0 : downwards ? rowsOf(area.rect) : columnsOf(area.rect);
  }
  const scalar = dereference(frame, operand);
  return isMatrix(scalar) ? (downwards ? scalar.length : (scalar[0]?.length ?? 0)) : 1;
}

/** As many results as keys, in the direction of the keys. */
function fits(results: Operand, keys: Operand, frame: Frame): boolean {
  const downwards = isUpright(keys);
  return sizeOf(results, downwards, frame) === sizeOf(keys, downwards, frame);
}

export const XLOOKUP = [
  define("XLOOKUP", ["value", "operand", "operand", "lazy?", "number?", "number?"], ([wanted, keys, results, missing, matchMode = 0, searchMode = 1], frame) => {
    if (isErrorValue(keys)) return keys;
    if (isErrorValue(results)) return results;
    const line = lineOf(keys, frame);
    const modes = modesOf(matchMode, searchMode);
    if (line === null || modes === null || !fits(results, keys, frame)) return VALUE;
    const at = place(line, wanted, ...modes);
    if (at < 0) return missing?.() ?? NA;
    return resultAt(results, at, isUpright(keys), frame);
  }, { dynamic: true }),
  define("XMATCH", ["value", "operand", "number?", "number?"], ([wanted, keys, matchMode = 0, searchMode = 1], frame) => {
    if (isErrorValue(keys)) return keys;
    const line = lineOf(keys, frame);
    const modes = modesOf(matchMode, searchMode);
    if (line === null || modes === null) return VALUE;
    const at = place(line, wanted, ...modes);
    return at < 0 ? NA : at + 1;
  }, { dynamic: true }),
];
