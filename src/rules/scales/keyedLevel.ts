import type { Scale, ScaleLevel } from "./defaultScale";
import { foldLevelText } from "./parseLevel";

/**
 * T-LEVELS: how a level is stored, so that a later scale can read it: by the key of its level and, for a mean of
 * ballots that lies between two levels, how far on the way (0 to 1) towards the key of the next.
 */
export interface KeyedLevel {
  readonly key: string;
  readonly towards: string | null;
  readonly part: number;
}

/** Levels by number, lowest first. */
export function inOrder(scale: Scale): readonly ScaleLevel[] {
  return [...scale.levels].sort((a, b) => a.number - b.number);
}

/** The keyed form of a level (1 to the top of the scale, fractions allowed), or null where it is off the scale. */
export function keyOfLevel(level: number, scale: Scale): KeyedLevel | null {
  let below: ScaleLevel | null = null;
  for (const one of inOrder(scale)) {
    if (one.number === level) return { key: one.key, towards: null, part: 0 };
    if (one.number > level) return below === null ? null : { key: below.key, towards: one.key, part: (level - below.number) / (one.number - below.number) };
    below = one;
  }
  return null;
}

/** The number a keyed level has on a scale; null where the scale no longer has the key (or the one it leans to). */
export function levelOfKey({ key, towards, part }: KeyedLevel, scale: Scale): number | null {
  const numbers = numbersByKey(scale);
  const own = numbers.get(foldLevelText(key));
  if (own === undefined || towards === null) return own ?? null;
  const next = numbers.get(foldLevelText(towards));
  return next === undefined ? null : own + part * (next - own);
}

/** Numbers by folded key. */
export function numbersByKey(scale: Scale): ReadonlyMap<string, number> {
  return new Map(scale.levels.map(({ key, number }) => [foldLevelText(key), number]));
}
