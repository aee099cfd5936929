import type { PanelGraph } from "./panelGraph";

/** A ballot nobody has cast yet. */
export interface ExtraBallot {
  readonly evaluator: string;
  readonly case: string;
}

/**
 * P-6.2: the fewest extra ballots that link a panel: one less than it has groups, since a ballot joins at most two.
 * The group with the most ballots is the anchor; every other is joined to it by its busiest evaluator rating the
 * anchor's most rated case (a level that many have given is the best measure) or, where no evaluator of the group may,
 * by the busiest one who is linked already rating one of the group's cases [ours]. Ties: whoever stands first.
 * `mayRate` says no to self, conflicts and recusals; a group it leaves no way to is left out.
 */
export function linkingBallots(panel: PanelGraph, mayRate: (evaluator: string, caseName: string) => boolean = () => true): readonly ExtraBallot[] {
  const groups = membersOf(panel);
  const [anchor, ...others] = groups.sort((a, b) => b.ballots - a.ballots);
  if (!anchor) return [];
  const linked = { evaluators: [...anchor.evaluators], cases: [...anchor.cases] };
  const links: ExtraBallot[] = [];
  let open = others;
  for (let before = -1; open.length > 0 && open.length !== before; ) {
    before = open.length;
    open = open.filter((group) => {
      const link = firstPair(group.evaluators, linked.cases, mayRate) ?? firstPair(linked.evaluators, group.cases, mayRate);
      if (!link) return true;
      links.push(link);
      for (const evaluator of group.evaluators) linked.evaluators.push(evaluator);
      for (const one of group.cases) linked.cases.push(one);
      return false;
    });
  }
  return links;
}

interface Members {
  readonly ballots: number;
  /** Busiest first. */
  readonly evaluators: readonly string[];
  /** Most rated first. */
  readonly cases: readonly string[];
}

function membersOf(panel: PanelGraph): Members[] {
  const sorted = (names: readonly string[], groupOf: Int32Array, indices: Int32Array): readonly (readonly string[])[] => {
    const ballots = new Int32Array(names.length);
    for (const index of indices) ballots[index] = (ballots[index] ?? 0) + 1;
    const byGroup: string[][] = Array.from({ length: panel.groups }, () => []);
    const order = names.map((_, at) => at).sort((a, b) => (ballots[b] ?? 0) - (ballots[a] ?? 0));
    for (const at of order) byGroup[groupOf[at] ?? 0]?.push(names[at] ?? "");
    return byGroup;
  };
  const evaluators = sorted(panel.evaluators, panel.groupOfEvaluator, panel.evaluatorOf);
  const cases = sorted(panel.cases, panel.groupOfCase, panel.caseOf);
  const ballots = new Int32Array(panel.groups);
  for (const index of panel.evaluatorOf) {
    const group = panel.groupOfEvaluator[index] ?? 0;
    ballots[group] = (ballots[group] ?? 0) + 1;
  }
  return evaluators.map((names, group) => ({ ballots: ballots[group] ?? 0, evaluators: names, cases: cases[group] ?? [] }));
}

function firstPair(evaluators: readonly string[], cases: readonly string[], mayRate: (evaluator: string, caseName: string) => boolean): ExtraBallot | null {
  for (const evaluator of evaluators) {
    for (const one of cases) if (mayRate(evaluator, one)) return { evaluator, case: one };
  }
  return null;
}
