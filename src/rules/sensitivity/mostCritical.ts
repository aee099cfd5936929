import type { TiePoint } from "./tiePoint";

/** Which criterion needs the least; several where they need the same. */
export interface MostCritical<Label = string> {
  /** By the change itself. */
  readonly absolute: readonly Label[];
  /** By the change in per cent of the weight: the better guide where weights differ much. */
  readonly relative: readonly Label[];
}

/** Changes that differ only by how they were reckoned are equal. */
const SAME = 1e-9;

/** P-6.4 [ours]: the most critical criterion, in both meanings of the literature, which can differ. */
export function mostCritical<Label>(points: readonly (TiePoint<Label> | null)[]): MostCritical<Label> {
  const found = points.filter((point) => point !== null);
  return { absolute: least(found, ({ change }) => change), relative: least(found, ({ relative }) => relative) };
}

function least<Label>(points: readonly TiePoint<Label>[], sizeOf: (point: TiePoint<Label>) => number | null): readonly Label[] {
  let smallest = Number.POSITIVE_INFINITY;
  for (const point of points) smallest = Math.min(smallest, Math.abs(sizeOf(point) ?? Number.POSITIVE_INFINITY));
  return points.filter((point) => Math.abs(sizeOf(point) ?? Number.POSITIVE_INFINITY) <= smallest + SAME * Math.max(1, smallest) && Number.isFinite(smallest)).map(({ criterion }) => criterion);
}
