import type { Rect, Sheet } from "../model";
import type { SelectionStatistics } from "./types";

/** Count, numbers and sum of a selection; cost is that of the cells that exist. Numbers are summed with compensation (Neumaier), so that 0.1 ten times is 1. */
export function statisticsOf(sheet: Pick<Sheet, "forEachCell">, rect: Rect): SelectionStatistics {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  let lost = 0;
  sheet.forEachCell(rect, (_row, _column, { value }) => {
    if (value === null) return;
    filled++;
    if (typeof value !== "number") return;
    numbers++;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  });
  return { filled, numbers, sum: sum + lost };
}
