import { exactSum } from "../numbers";
import { met, notMet, type Outcome } from "../outcome";
import type { TemplateCompetency } from "./template";

/** Weights of a template are whole parts of this. */
const WHOLE = 100;

/**
 * D-TEMPLATES, P-6.4: weights of an adapted standard sum to 100 exactly. A weight given anew stands. What dropped lines
 * leave goes to the other lines of their dimension in proportion, so that dimensions keep their weight (D-DIMENSIONS);
 * where a dimension has no line left, or given weights change it, everything not given shares the rest [ours].
 */
export function weighTemplate(all: readonly TemplateCompetency[], drop: ReadonlySet<string>, given: ReadonlyMap<string, number>): Outcome<ReadonlyMap<string, number>> {
  const kept = all.filter(({ id }) => !drop.has(id));
  const fixed = kept.filter(({ id }) => given.has(id));
  const free = kept.filter(({ id }) => !given.has(id));
  const stated = exactSum(fixed.map(({ id }) => given.get(id) ?? 0));
  const rest = exactSum([WHOLE, -stated]);
  const negative = [...given.values()].some((weight) => !(weight >= 0));
  const unknown = [...given.keys(), ...drop].filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0) return notMet("D-TEMPLATES", [{ code: "template-no-such-line", rule: "D-TEMPLATES", facts: { competencies: unknown } }]);
  if (negative || rest < 0 || (free.length === 0 && rest !== 0)) {
    return notMet("D-TEMPLATES", [{ code: "template-weights-off", rule: "P-6.4", facts: { sum: stated } }]);
  }
  const weights = new Map(fixed.map(({ id }) => [id, given.get(id) ?? 0] as const));
  const emptied = all.some((one) => !kept.some(({ dimension }) => dimension === one.dimension));
  if (given.size > 0 || emptied) share(free, rest, weights);
  else for (const dimension of new Set(kept.map((one) => one.dimension))) {
    share(free.filter((one) => one.dimension === dimension), exactSum(all.filter((one) => one.dimension === dimension).map(({ weight }) => weight)), weights);
  }
  return met("D-TEMPLATES", weights);
}

/** In proportion, in whole parts by largest remainder; a fraction of a part goes to the line that weighs most. */
function share(lines: readonly TemplateCompetency[], amount: number, weights: Map<string, number>): void {
  const base = exactSum(lines.map(({ weight }) => weight));
  const shares = lines.map(({ id, weight }) => {
    const exact = base > 0 ? (weight / base) * amount : amount / lines.length;
    return { id, weight, whole: Math.floor(exact), left: exact - Math.floor(exact) };
  });
  let open = Math.floor(amount) - exactSum(shares.map(({ whole }) => whole));
  for (const one of [...shares].sort((a, b) => b.left - a.left)) {
    weights.set(one.id, one.whole + (open > 0 ? 1 : 0));
    open -= 1;
  }
  const fraction = exactSum([amount, -Math.floor(amount)]);
  const heaviest = [...shares].sort((a, b) => b.weight - a.weight)[0];
  if (fraction > 0 && heaviest) weights.set(heaviest.id, exactSum([weights.get(heaviest.id) ?? 0, fraction]));
}
