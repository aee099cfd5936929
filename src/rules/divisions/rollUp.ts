import type { Step } from "../outcome";
import type { Policy } from "../policy";
import type { PersonResult } from "../results";
import { hideSmall, type Hidden } from "./hideSmall";
import { orgTree, type Tier } from "./orgTree";
import { tallyOf, together, type Tally } from "./tally";

/** Figures about results of people with a score. Shares 0 to 1. */
export interface ScoreFigures {
  readonly meanScore: number;
  readonly meanMatch: number;
  readonly qualified: number;
  readonly shareQualified: number;
}

/** Figures about single lines of people with any level. */
export interface LineFigures {
  readonly shortLines: number;
  readonly shortLinesPerPerson: number;
}

/** One node of the organisation. Counts of people and of work done are always shown; results only where enough people stand behind them. */
export interface RolledUp {
  readonly tier: Tier;
  readonly name: string | null;
  readonly path: readonly (string | null)[];
  /** Place of the node above in the list; it stands before. */
  readonly parent: number | null;
  readonly headcount: number;
  readonly assessed: number;
  readonly rated: number;
  readonly scored: number;
  /** Rated lines of scored lines, over people assessed; null where there are none. */
  readonly coverage: number | null;
  /** null = nobody scored, or hidden (see `scoresHidden`). */
  readonly scores: ScoreFigures | null;
  readonly scoresHidden: Hidden | null;
  readonly lines: LineFigures | null;
  readonly linesHidden: Hidden | null;
  readonly steps: readonly Step[];
}

/**
 * D-MULTI: results of the people reckoned, rolled up over company, division, department and group, each node the sum of
 * those below. Fewer than policy `rollupFewest` people (default 5 [ours]: below that a colleague knows too many of the
 * others to be kept from the last one) show no results, and neither do neighbours that would give them away. Counted
 * apart for scores (people with a score) and for lines (people with any level). Order: a node above before its own.
 */
export function rollUp(people: readonly PersonResult[], policy: Pick<Policy, "rollupFewest">): readonly RolledUp[] {
  const nodes = orgTree(people);
  const parts: Tally[][] = nodes.map((node) => (node.people.length > 0 ? [tallyOf(node.people)] : []));
  const tallies: Tally[] = nodes.map(() => together([]));
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const tally = together(parts[place] ?? []);
    tallies[place] = tally;
    const above = nodes[place]?.parent ?? null;
    if (above !== null) parts[above]?.push(tally);
  }
  const parents = nodes.map((node) => node.parent);
  const scoresHidden = hideSmall(tallies.map((tally) => tally.scored), parents, policy.rollupFewest);
  const linesHidden = hideSmall(tallies.map((tally) => tally.rated), parents, policy.rollupFewest);
  return nodes.map(({ tier, name, path, parent }, place): RolledUp => {
    const tally = tallies[place] ?? together([]);
    const [scoreReason, lineReason] = [scoresHidden[place] ?? null, linesHidden[place] ?? null];
    return {
      tier, name, path, parent,
      headcount: tally.headcount, assessed: tally.assessed, rated: tally.rated, scored: tally.scored,
      coverage: tally.lines === 0 ? null : tally.ratedLines / tally.lines,
      scores: scoreReason === null && tally.scored > 0 ? scoreFigures(tally) : null, scoresHidden: scoreReason,
      lines: lineReason === null && tally.rated > 0 ? { shortLines: tally.shortLines, shortLinesPerPerson: tally.shortLines / tally.rated } : null, linesHidden: lineReason,
      steps: stepsOf(name, tally, scoreReason ?? lineReason, policy.rollupFewest),
    };
  });
}

function scoreFigures({ scores, matches, qualified, scored }: Tally): ScoreFigures {
  return { meanScore: scores / scored, meanMatch: matches / scored, qualified, shareQualified: qualified / scored };
}

function stepsOf(name: string | null, { headcount, assessed, scored }: Tally, hidden: Hidden | null, fewest: number): readonly Step[] {
  const steps: Step[] = [{ code: "rollup-people", rule: "D-MULTI", facts: { name, headcount, assessed, scored } }];
  if (hidden === "few") steps.push({ code: "rollup-hidden-few", rule: "D-MULTI", facts: { name, fewest } });
  if (hidden === "neighbour") steps.push({ code: "rollup-hidden-neighbour", rule: "D-MULTI", facts: { name, fewest } });
  return steps;
}
