import type { Step } from "../outcome";
import type { Policy } from "../policy";
import type { Verdict } from "../results";
import type { Weighting } from "./weighting";

export interface Scoring {
  /** Before any floor or ceiling of the whole; there is one wherever there is a score, and a match with it. */
  readonly sum: number | null;
  readonly score: number | null;
  readonly match: number | null;
  readonly verdict: Verdict | null;
  /** Scored lines that are short of their requirement. */
  readonly short: number;
  readonly weighting: Weighting;
  readonly policy: Policy;
}

/** P-6.2, P-6.6.4: what was done on the way to a score, in the order done, for cell, pane and report alike. */
export function scoreSteps({ sum: whole, score, match, verdict, short, weighting, policy }: Scoring): readonly Step[] {
  const facts = { rated: weighting.ratedLines, scored: weighting.scoredLines };
  const steps: Step[] = [];
  if (weighting.exemptLines > 0) steps.push({ code: "lines-exempt", rule: "P-6.6.4", facts: { exempt: weighting.exemptLines } });
  if (weighting.renormalised) steps.push({ code: "renormalised", rule: "P-6.6.4", facts });
  if (score === null) return [...steps, { code: "no-score", rule: "P-6.6.4", facts }];
  const sum = whole ?? score;
  steps.push({ code: "score", rule: "P-6.6.4", facts: { rated: weighting.ratedLines, scored: weighting.scoredLines, score: sum } });
  if (score > sum) steps.push({ code: "score-raised-to-floor", rule: "P-6.6.4", facts: { score: sum, floor: score } });
  if (score < sum) steps.push({ code: "score-cut-to-ceiling", rule: "P-6.6.4", facts: { score: sum, ceiling: score } });
  steps.push({ code: "match", rule: "D-ATTAIN", facts: { match } });
  steps.push(verdictStep(score, verdict, short, weighting, policy));
  return steps;
}

function verdictStep(score: number, verdict: Verdict | null, short: number, weighting: Weighting, policy: Policy): Step {
  if (policy.verdict === "score") return { code: "verdict-by-score", rule: "P-6.2", facts: { score, passScore: policy.passScore, verdict } };
  if (short > 0) return { code: "verdict-lines-short", rule: "P-6.2", facts: { short, scored: weighting.scoredLines } };
  if (verdict === null) return { code: "verdict-open", rule: "P-6.2", facts: { rated: weighting.ratedLines, scored: weighting.scoredLines } };
  return { code: "verdict-every-line", rule: "P-6.2", facts: { scored: weighting.scoredLines } };
}
