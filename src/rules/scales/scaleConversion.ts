import { cannotSay, met, notMet, type Outcome, type Step } from "../outcome";
import type { Scale } from "./defaultScale";
import { inOrder } from "./keyedLevel";
import { foldLevelText } from "./parseLevel";

/** One row of a stated conversion, by keys. */
export interface ConversionPair {
  readonly from: string;
  readonly to: string;
}

/** A conversion as the user sees it before anything is converted. */
export interface ScaleConversion {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly ConversionPair[];
  /** Levels that can no longer be told apart afterwards. */
  readonly merges: readonly { readonly to: string; readonly from: readonly string[] }[];
  /** Levels of the target that nothing becomes. */
  readonly unreached: readonly string[];
  /** `reversed`: the best of one is the lowest number of the other; `mixed`: neither, so ranks change. */
  readonly order: "kept" | "reversed" | "mixed";
  /** Numbers on `from` → numbers on `to`. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * T-LEVELS: a conversion is always stated, level by level, and names what it merges; nothing is converted silently.
 * Not met with every reason where a key is unknown or a level has no target or two.
 */
export function statedConversion(from: Scale, to: Scale, pairs: readonly ConversionPair[]): Outcome<ScaleConversion> {
  const sources = new Map(from.levels.map((level) => [foldLevelText(level.key), level]));
  const targets = new Map(to.levels.map((level) => [foldLevelText(level.key), level]));
  const reasons: Step[] = [];
  const chosen = new Map<string, string>();
  for (const pair of pairs) {
    const [own, other] = [foldLevelText(pair.from), foldLevelText(pair.to)];
    if (!sources.has(own)) reasons.push({ code: "conversion-key-unknown", rule: "T-LEVELS", facts: { scale: from.id, key: pair.from } });
    if (!targets.has(other)) reasons.push({ code: "conversion-key-unknown", rule: "T-LEVELS", facts: { scale: to.id, key: pair.to } });
    if (chosen.has(own) && chosen.get(own) !== other) reasons.push({ code: "conversion-key-twice", rule: "T-LEVELS", facts: { scale: from.id, key: pair.from } });
    else chosen.set(own, other);
  }
  for (const [folded, { key }] of sources) if (!chosen.has(folded)) reasons.push({ code: "conversion-key-missing", rule: "T-LEVELS", facts: { scale: from.id, key } });
  if (reasons.length > 0) return notMet("T-LEVELS", reasons);
  const found = inOrder(from).flatMap((source) => {
    const target = targets.get(chosen.get(foldLevelText(source.key)) ?? "");
    return target ? [{ source, target }] : [];
  });
  const byTarget = inOrder(to).map((target) => ({ to: target.key, from: found.filter((one) => one.target === target).map((one) => one.source.key) }));
  const merges = byTarget.filter((one) => one.from.length > 1);
  const unreached = byTarget.filter((one) => one.from.length === 0).map((one) => one.to);
  const order = orderOf(found.map((one) => one.target.number));
  const steps: Step[] = merges.map((merge) => ({ code: "conversion-merges", rule: "T-LEVELS", facts: { from: merge.from, to: merge.to } }));
  if (unreached.length > 0) steps.push({ code: "conversion-unreached", rule: "T-LEVELS", facts: { scale: to.id, keys: unreached } });
  if (order !== "kept") steps.push({ code: "conversion-order", rule: "T-LEVELS", facts: { from: from.id, to: to.id, order } });
  return met("T-LEVELS", {
    from: from.id, to: to.id, merges, unreached, order,
    pairs: found.map(({ source, target }) => ({ from: source.key, to: target.key })),
    numbers: new Map(found.map(({ source, target }) => [source.number, target.number])),
  }, steps);
}

function orderOf(numbers: readonly number[]): ScaleConversion["order"] {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  if (steps.every((step) => step >= 0)) return "kept";
  return steps.every((step) => step <= 0) ? "reversed" : "mixed";
}

/** A level converted. A mean between two levels has no stated target, so it cannot be said: convert the ballots and combine anew. */
export function convertLevel(level: number, conversion: ScaleConversion): Outcome<number> {
  const number = conversion.numbers.get(level);
  if (number !== undefined) return met("T-LEVELS", number);
  return cannotSay("T-LEVELS", [{ code: "conversion-no-target", rule: "T-LEVELS", facts: { level, from: conversion.from, to: conversion.to } }]);
}
