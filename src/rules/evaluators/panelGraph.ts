import type { RatedCase } from "./ratedCase";

/** P-6.2: ratings by index: who rated what, so that neither people nor evaluators are looked up by name again. */
export interface PanelGraph {
  readonly cases: readonly string[];
  readonly evaluators: readonly string[];
  /** Of each rating: index of its case, of its evaluator, and its level. */
  readonly caseOf: Int32Array;
  readonly evaluatorOf: Int32Array;
  readonly levels: Float64Array;
  /** Group of each evaluator and of each case: those linked by ratings, directly or through others, share a group. */
  readonly groupOfEvaluator: Int32Array;
  readonly groupOfCase: Int32Array;
  readonly groups: number;
}

/** `idle` are evaluators who should have rated and did not: each is a group alone. Order is the order first met. */
export function panelGraph(rated: readonly RatedCase[], idle: readonly string[] = []): PanelGraph {
  const cases = new Map<string, number>();
  const evaluators = new Map<string, number>();
  const place = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };
  const caseOf = Int32Array.from(rated, (one) => place(cases, one.case));
  const evaluatorOf = Int32Array.from(rated, (one) => place(evaluators, one.evaluator));
  for (const evaluator of idle) place(evaluators, evaluator);
  const levels = Float64Array.from(rated, (one) => one.level);
  const { groupOf, groups } = connect(evaluators.size + cases.size, evaluators.size, caseOf, evaluatorOf);
  return {
    cases: [...cases.keys()], evaluators: [...evaluators.keys()], caseOf, evaluatorOf, levels, groups,
    groupOfEvaluator: groupOf.slice(0, evaluators.size), groupOfCase: groupOf.slice(evaluators.size),
  };
}

/** Union-find over evaluators and cases; groups are numbered by their first evaluator. */
function connect(nodes: number, evaluators: number, caseOf: Int32Array, evaluatorOf: Int32Array): { groupOf: Int32Array; groups: number } {
  const parent = Int32Array.from({ length: nodes }, (_, at) => at);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [at, one] of caseOf.entries()) {
    const [a, b] = [rootOf(evaluators + one), rootOf(evaluatorOf[at] ?? 0)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const numbers = new Map<number, number>();
  const groupOf = Int32Array.from({ length: nodes }, (_, node) => {
    const root = rootOf(node);
    const known = numbers.get(root) ?? numbers.size;
    numbers.set(root, known);
    return known;
  });
  return { groupOf, groups: numbers.size };
}
