import type { Scale } from "./defaultScale";
import { inOrder } from "./keyedLevel";
import type { ConversionPair } from "./scaleConversion";

/**
 * T-LEVELS: a proposal to start from, for the user to state or change; nothing uses it by itself. The places of the
 * source's levels are spread from 0 to 1 and the target cuts that into equal parts, a value on a cut going below: four
 * levels onto three are 1, 1, 2, 3. (Reckoned in whole numbers, because a third is no decimal.) [ours]
 */
export function proposeConversion(from: Scale, to: Scale): readonly ConversionPair[] {
  const targets = inOrder(to);
  const sources = inOrder(from);
  return sources.flatMap((source, at) => {
    const place = sources.length === 1 ? 1 : Math.max(1, Math.ceil((at * targets.length) / (sources.length - 1)));
    const target = targets[place - 1];
    return target ? [{ from: source.key, to: target.key }] : [];
  });
}

/**
 * T-LEVELS: a level as a share of its scale's span, in per cent: 3 on 1–5 is 50, 5 on 0–7 is 71.4. For showing two
 * scales side by side; null where the span is empty or the level lies outside it. Not a conversion.
 */
export function percentOfScale(level: number, lowest: number, highest: number): number | null {
  return highest > lowest && level >= lowest && level <= highest ? ((level - lowest) / (highest - lowest)) * 100 : null;
}
