import { FEWEST_LEVELS, MOST_LEVELS, type Scale, type ScaleLevel } from "./defaultScale";
import { foldLevelText } from "./parseLevel";

/** T-LEVELS: a company's own scale, as rows of number and label; several rows may share a number (aliases). */
export type ScaleProblem =
  | { readonly kind: "bad-number"; readonly row: number }
  | { readonly kind: "two-numbers"; readonly row: number; readonly label: string }
  | { readonly kind: "size"; readonly levels: number };

export type BuiltScale = { readonly kind: "scale"; readonly scale: Scale } | { readonly kind: "problem"; readonly problem: ScaleProblem };

/** Numbers are whole, 1–10; two to ten levels; a label may stand for one number only. Rows without label name the bare number. */
export function scaleFromLabels(rows: readonly { readonly number: number; readonly label: string }[], id = "own"): BuiltScale {
  const labels = new Map<number, string[]>();
  const numberOf = new Map<string, number>();
  for (const [row, { number, label }] of rows.entries()) {
    if (!Number.isInteger(number) || number < 1 || number > MOST_LEVELS) return { kind: "problem", problem: { kind: "bad-number", row } };
    const folded = foldLevelText(label);
    const other = numberOf.get(folded);
    if (folded !== "" && other !== undefined && other !== number) return { kind: "problem", problem: { kind: "two-numbers", row, label } };
    numberOf.set(folded, number);
    const known = labels.get(number) ?? [];
    if (folded !== "") known.push(label);
    labels.set(number, known);
  }
  if (labels.size < FEWEST_LEVELS) return { kind: "problem", problem: { kind: "size", levels: labels.size } };
  const levels: ScaleLevel[] = [...labels].sort(([a], [b]) => a - b).map(([number, names]) => ({ key: names[0] ?? String(number), number, labels: names }));
  return { kind: "scale", scale: { id, levels } };
}
