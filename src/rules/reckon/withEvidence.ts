import { isoFromDay } from "../calendar";
import type { Step } from "../outcome";
import type { StandardLine } from "../records";
import type { Route } from "../results";
import { lastDayOf } from "../scoring";
import type { Context } from "./context";
import type { FoundLevel } from "./levelOf";

/**
 * D-EVIDENCE: what objective measures say stands beside the level and is never silently taken for it. Only where policy
 * says so, and nobody has rated the line, does the level on which all measures agree stand in [ours]; a measure lapses
 * as a ballot does.
 */
export function withEvidence(found: FoundLevel, line: StandardLine, route: Route, context: Context): FoundLevel {
  const evidence = context.evidence?.lineEvidence(route.employeeId, line.competency, line.requiredLevel);
  if (!evidence || evidence.proposals.length + evidence.gaps.length === 0) return found;
  const differ: readonly Step[] = evidence.proposals.length > 0 && evidence.agreed === null
    ? [{ code: "evidence-differs", rule: "D-EVIDENCE", facts: { levels: evidence.proposals.map(({ level }) => String(level)) } }]
    : [];
  const steps = [...found.steps, ...evidence.proposals.map(({ step }) => step), ...evidence.gaps.map(({ step }) => step), ...differ];
  const wanted = context.policy.evidence === "stands-in" && found.state === "unrated" && route.method !== "none";
  if (!wanted || evidence.agreed === null) return { ...found, evidence, steps };
  const last = lastDayOf(evidence.proposals.map(({ date }) => ({ date, validTo: null })), line.validYears);
  if (last !== null && last < context.asOf) return { ...found, evidence, steps: [...steps, { code: "evidence-lapsed", rule: "D-EVIDENCE", facts: { until: isoFromDay(last) } }] };
  return { ...found, evidence, state: "rated", level: evidence.agreed, method: "evidence", rule: "D-EVIDENCE", steps: [...steps, { code: "evidence-stands-in", rule: "D-EVIDENCE", facts: { level: evidence.agreed } }] };
}
