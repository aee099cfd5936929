import type { Scale } from "./defaultScale";
import { inOrder, keyOfLevel, levelOfKey, numbersByKey, type KeyedLevel } from "./keyedLevel";
import { foldLevelText } from "./parseLevel";

/** What became of a scale's levels in a later version of it. */
export interface ScaleChange {
  /** Levels that both have, in the order before, with their numbers then and now. */
  readonly kept: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  readonly added: readonly { readonly key: string; readonly number: number }[];
  /** Ratings at these can no longer be read: each needs a stated conversion. */
  readonly vanished: readonly { readonly key: string; readonly number: number }[];
  /** Levels whose first label changed: the key holds, the word does not. */
  readonly relabelled: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  /** False where levels kept have changed places: then old and new ratings cannot be compared. */
  readonly orderKept: boolean;
}

/** T-LEVELS: inserting a level must not re-label history: levels are matched by key, never by place or label. */
export function scaleChange(before: Scale, after: Scale): ScaleChange {
  const now = new Map(after.levels.map((level) => [foldLevelText(level.key), level]));
  const was = numbersByKey(before);
  const both = inOrder(before).flatMap((old) => {
    const level = now.get(foldLevelText(old.key));
    return level ? [{ old, level }] : [];
  });
  return {
    kept: both.map(({ old, level }) => ({ key: level.key, from: old.number, to: level.number })),
    added: inOrder(after).filter(({ key }) => !was.has(foldLevelText(key))).map(({ key, number }) => ({ key, number })),
    vanished: inOrder(before).filter(({ key }) => !now.has(foldLevelText(key))).map(({ key, number }) => ({ key, number })),
    relabelled: both.flatMap(({ old, level }) => {
      const [from, to] = [old.labels[0] ?? "", level.labels[0] ?? ""];
      return foldLevelText(from) === foldLevelText(to) ? [] : [{ key: level.key, from, to }];
    }),
    orderKept: both.every(({ level }, at) => at === 0 || (both[at - 1]?.level.number ?? 0) < level.number),
  };
}

export interface RereadHistory {
  /** By position of what was given: the number on the new scale; null = not rated, or not readable any more. */
  readonly levels: readonly (number | null)[];
  /** Keys the new scale does not have, with the positions of the ratings that lean on them. Empty = nothing was lost. */
  readonly lost: readonly { readonly key: string; readonly at: readonly number[] }[];
}

/**
 * T-LEVELS: ratings stored by key, read on a later scale. `null` stays not rated. A mean between two levels keeps its
 * share of the way between the same two keys, also where a level was inserted between them [ours].
 */
export function rereadHistory(stored: readonly (KeyedLevel | null)[], after: Scale): RereadHistory {
  const present = numbersByKey(after);
  const lost = new Map<string, { key: string; at: number[] }>();
  const levels = stored.map((one, at) => {
    if (one === null) return null;
    for (const key of one.towards === null ? [one.key] : [one.key, one.towards]) {
      const folded = foldLevelText(key);
      if (present.has(folded)) continue;
      const known = lost.get(folded);
      if (known) known.at.push(at);
      else lost.set(folded, { key, at: [at] });
    }
    return levelOfKey(one, after);
  });
  return { levels, lost: [...lost.values()] };
}

/** The same for numbers that were written on an earlier version of the scale; a number off that scale is lost under its own text. */
export function rereadLevels(levels: readonly (number | null)[], before: Scale, after: Scale): RereadHistory {
  const stored = levels.map((level) => (level === null ? null : keyOfLevel(level, before)));
  const { levels: read, lost } = rereadHistory(stored, after);
  const off = new Map<number, number[]>();
  for (const [at, level] of levels.entries()) {
    if (level === null || stored[at] !== null) continue;
    const known = off.get(level);
    if (known) known.push(at);
    else off.set(level, [at]);
  }
  return { levels: read, lost: [...lost, ...[...off].map(([level, at]) => ({ key: String(level), at }))] };
}
