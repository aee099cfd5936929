import type { Value } from "../../model";
import type { Frame } from "../compile/session";
import type { Area, Matrix, Operand } from "../values";
import { compareValues, isMatrix, onlyArea, Reference, sameValue, spend, valueKey } from "../values";
import { wildcard } from "./criteria";

/** A single row or column in which something is looked for. */
export interface Line {
  readonly values: readonly Value[];
  /** Where it stands if it is a range; an index is kept with it. */
  readonly area: Area | null;
  readonly frame: Frame;
}

export function lineOf(operand: Operand, frame: Frame): Line | null {
  if (operand instanceof Reference) {
    const area = onlyArea(operand);
    if (area === null) return null;
    const used = frame.session.usedArea(area);
    const values = frame.session.derived(used, "line", flat);
    return values === null ? null : { values, area: used, frame };
  }
  const block: Matrix = isMatrix(operand) ? operand : [[(operand ?? null) as Value]];
  const values = flat(block);
  return values === null ? null : { values, area: null, frame };
}

function flat(block: Matrix): readonly Value[] | null {
  if (block.length === 1) return block[0] ?? [];
  return (block[0]?.length ?? 0) === 1 ? block.map((row) => row[0] ?? null) : null;
}

/** First (or last) place of an equal value; -1 if there is none. */
export function findEqual(line: Line, wanted: Value, wild: boolean, fromEnd = false): number {
  const { values, area, frame } = line;
  const pattern = wild && typeof wanted === "string" ? wildcard(wanted) : null;
  const meets = pattern === null ? (value: Value) => sameValue(value, wanted) : (value: Value) => typeof value === "string" && pattern.test(value);
  if (fromEnd) {
    spend(values.length);
    for (let at = values.length - 1; at >= 0; at--) if (meets(values[at] ?? null)) return at;
    return -1;
  }
  if (pattern === null && area !== null && values.length > 16) {
    const index = frame.session.derived(area, "first", () => firstPlaces(values));
    return index.get(valueKey(wanted)) ?? -1;
  }
  spend(values.length);
  return values.findIndex(meets);
}

function firstPlaces(values: readonly Value[]): Map<string | number, number> {
  const places = new Map<string | number, number>();
  values.forEach((value, at) => {
    const key = valueKey(value);
    if (!places.has(key)) places.set(key, at);
  });
  return places;
}

function comparable(value: Value, wanted: Value): boolean {
  return value !== null && typeof value === typeof wanted && typeof value !== "object";
}

/** In values sorted upwards, the last one not above; values of other kinds are passed over. Excel halves, so we do. */
export function findLastNotAbove(values: readonly Value[], wanted: Value): number {
  return halve(values, wanted, (order) => order <= 0);
}

/** In values sorted downwards, the last one not below. */
export function findLastNotBelow(values: readonly Value[], wanted: Value): number {
  return halve(values, wanted, (order) => order >= 0);
}

function halve(values: readonly Value[], wanted: Value, goesOn: (order: number) => boolean): number {
  let low = 0;
  let high = values.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at >= low && !comparable(values[at] ?? null, wanted)) at--;
    if (at < low) {
      low = middle + 1;
      continue;
    }
    if (goesOn(compareValues(values[at] ?? null, wanted))) {
      best = at;
      low = middle + 1;
    } else high = at - 1;
  }
  return best;
}

/** Nearest value below (`side` -1) or above (1) in unsorted values. */
export function findNearest(values: readonly Value[], wanted: Value, side: -1 | 1, fromEnd: boolean): number {
  let best = -1;
  const consider = (at: number): void => {
    const value = values[at] ?? null;
    if (!comparable(value, wanted) || compareValues(value, wanted) * side < 0) return;
    if (best < 0 || compareValues(value, values[best] ?? null) * side < 0) best = at;
  };
  if (fromEnd) for (let at = values.length - 1; at >= 0; at--) consider(at);
  else for (let at = 0; at < values.length; at++) consider(at);
  return best;
}
