import { feedbackOf, type FeedbackSource } from "../../../src/rules/feedback";
import { policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { recordsFrom } from "../recordsFrom";

interface FeedbackGiven {
  readonly self?: number;
  /** Levels by source, one per evaluator. */
  readonly from?: Readonly<Partial<Record<FeedbackSource, readonly number[]>>>;
  readonly policy?: Record<string, PolicyCell>;
}

/** §6, D-360: one person and competency. */
export const FEEDBACK_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "feedback": ({ self, from, policy }: FeedbackGiven) => {
    const ballots = Object.entries(from ?? {}).flatMap(([source, levels]) => levels.map((level, at) => ({
      employeeId: "E", evaluatorId: `${source}${at}`, source: source === "unstated" ? null : source, competency: "K", level,
    })));
    const records = recordsFrom({ ballots, selfAssessments: self === undefined ? [] : [{ employeeId: "E", competency: "K", level: self }] });
    const line = feedbackOf(records, { round: null, top: 5, policy: policyFrom(new Map(Object.entries(policy ?? {}))).policy })[0]?.lines[0];
    return line && {
      ...line,
      sources: Object.fromEntries(line.sources.map((view) => [view.source, view])),
      gaps: Object.fromEntries(line.gaps.map((gap) => [`${gap.one} ${gap.other}`, `${gap.difference}${gap.wide ? " wide" : ""}`])),
      steps: line.steps.map((step) => step.code),
    };
  },
};
