import type { ConditionalFormat, Rect, Sheet, Value } from "../../model";
import { mixColors } from "../display/palette";

type Points = Extract<ConditionalFormat["rule"], { kind: "colorScale" }>["points"];

export interface ScalePoint {
  readonly at: number;
  readonly color: string;
}

/** All numbers of the ranges, ascending. Only cells that exist are visited, however large the ranges. */
export function numbersOf(sheet: Pick<Sheet, "forEachCell">, ranges: readonly Rect[]): readonly number[] {
  const numbers: number[] = [];
  for (const range of ranges) {
    sheet.forEachCell(range, (_row, _column, { value }) => {
      if (typeof value === "number") numbers.push(value);
    });
  }
  return numbers.sort((a, b) => a - b);
}

/** Percentile as Excel's PERCENTILE.INC: linear between the two nearest ranks. */
export function percentileOf(ascending: readonly number[], share: number): number {
  const rank = share * (ascending.length - 1);
  const low = ascending[Math.floor(rank)] ?? 0;
  const high = ascending[Math.ceil(rank)] ?? low;
  return low + (high - low) * (rank - Math.floor(rank));
}

/** Where on the number line each colour stands; null where a formula gives no number or there are no numbers. */
export function resolvePoints(points: Points, ascending: readonly number[], ask: (formula: string) => Value): readonly ScalePoint[] | null {
  const least = ascending[0];
  const most = ascending.at(-1);
  if (least === undefined || most === undefined) return null;
  const resolved: ScalePoint[] = [];
  for (const point of points) {
    const number = Number(point.value ?? "0");
    let at: number | null = null;
    if (point.type === "min") at = least;
    else if (point.type === "max") at = most;
    else if (point.type === "num" && Number.isFinite(number)) at = number;
    else if (point.type === "percent") at = least + ((most - least) * number) / 100;
    else if (point.type === "percentile") at = percentileOf(ascending, number / 100);
    else {
      const answer = ask(point.value ?? "0");
      at = typeof answer === "number" ? answer : null;
    }
    if (at === null) return null;
    resolved.push({ at, color: point.color });
  }
  return resolved;
}

export function colorOnScale(points: readonly ScalePoint[], value: number): string | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  if (value <= first.at) return first.color;
  for (let i = 1; i < points.length; i++) {
    const low = points[i - 1] as ScalePoint;
    const high = points[i] as ScalePoint;
    if (value <= high.at) return high.at === low.at ? high.color : mixColors(low.color, high.color, (value - low.at) / (high.at - low.at));
  }
  return last.color;
}
