import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factOr, factText as text } from "../factText";
import { routingSteps } from "./routingRules";
import { positionSteps } from "./positionRules";
import { resultSteps } from "./resultRules";
import { evaluatorSteps } from "./evaluatorRules";
import { scaleSteps } from "./scaleRules";
import { versionSteps } from "./versionRules";
import { feedbackSteps } from "./feedbackRules";
import { divisionSteps } from "./divisionRules";
import { developmentSteps } from "./developmentRules";
import { certificationSteps } from "./certificationRules";

const from = (f: Facts): string => (f["levels"] === undefined ? "" : ` from ${text(f["levels"])}`);
/** "K1: the mean …" where a competency is named, else "The mean …". */
const about = (f: Facts, sentence: string): string => (f["competency"] === undefined ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${text(f["competency"])}: ${sentence}`);
const votes = (how: string) => (f: Facts): string => about(f, `${how} gives level ${text(f["level"])}${from(f)}.`);

/** Steps of a calculation and reasons why there is no answer: what was done, with which figures. */
export const ruleSteps = {
  ...certificationSteps,
  ...divisionSteps,
  ...developmentSteps,
  ...feedbackSteps,
  ...scaleSteps,
  ...evaluatorSteps,
  ...routingSteps,
  "case-left": () => "Has left the company: not listed.",
  "case-graduate-or-intern": () => "New graduates in probation and interns are not assessed now.",
  "case-in-probation": () => "Is in probation, so the new-hire panel assesses.",
  "case-not-eligible": () => "The yearly appraisal does not show that promotion conditions are provisionally met, so there is no assessment this round.",
  "case-committee-member": () => "Sits on the evaluation committee, so the other members cast ballots.",
  "case-grade-at-threshold": (f: Facts) => `Grade ${text(f["grade"])} is at or above ${text(f["threshold"])}, so the committee assesses.`,
  "case-special-group": (f: Facts) => `Belongs to ${text(f["group"])}, which the special group assesses.`,
  "case-everyone-else": (f: Facts) => `Grade ${text(f["grade"])} is below ${text(f["threshold"])}, so the evaluation group of ${factOr(f["department"], "the department")} assesses.`,
  "no-panel-data": () => "The workbook names no body roles, so nobody is off the panel; every ballot counts except one's own, conflicts of interest and short acquaintance.",
  "no-chair": () => "Nobody on this body is entitled to chair it; name a department manager or supervisor.",
  "grade-missing": (f: Facts) => `No grade is given, so it cannot be said whether it reaches ${text(f["threshold"])}. Enter the grade, e.g. 4-20.`,
  "grade-step-missing": (f: Facts) => `Grade ${text(f["grade"])} has no step, so it cannot be said whether it reaches ${text(f["threshold"])}. Add the step.`,
  "no-department": () => "No department is given, so no body can be found. Enter the department.",
  "below-quorum": (f: Facts) => `After recusals ${text(f["members"])} of at least ${text(f["quorum"])} members remain. Name further members, or change the quorum in the policy.`,
  "ballots-counted": (f: Facts) => `${text(f["counted"])} of ${counted(f["cast"], "ballot counts", "ballots count")}.`,
  "level-mean": votes("the mean of the ballots"),
  "level-median": votes("the median of the ballots"),
  "level-trimmed-mean": votes("the trimmed mean of the ballots"),
  "level-unanimous": (f: Facts) => about(f, Number(f["ballots"]) === 1 ? `the one ballot that counts says level ${text(f["level"])}.` : `${text(f["ballots"])} ballots agree on level ${text(f["level"])}.`),
  "level-familiar-majority": votes("opinions differ; the view of those more familiar"),
  "level-majority": votes("opinions differ; the majority"),
  "level-tie-lower": votes("a tie; the policy takes the lower level and"),
  "level-tie-higher": votes("a tie; the policy takes the higher level and"),
  "level-tie-median": votes("a tie; the policy takes the median and"),
  "level-tie-chair": votes("a tie; the chair's own ballot"),
  "level-as-given": (f: Facts) => about(f, `level ${text(f["level"])} is taken as given.`),
  "level-decision": (f: Facts) => about(f, `the recorded decision is level ${text(f["level"])}${f["reason"] ? ` (${text(f["reason"])})` : ""}.`),
  "level-tied": (f: Facts) => about(f, `a tie between levels ${text(f["levels"])}; the chair decides. Enter the decision.`),
  "level-exempt": (f: Facts) => about(f, `exempt; the remaining lines carry the whole weight.`),
  "level-no-valid-ballot": (f: Facts) => about(f, `none of the ballots cast counts. Collect a ballot from a member of the body, or record a decision.`),
  "level-no-speciality": (f: Facts) => about(f, `nobody who voted knows the speciality. Mark who does, or collect such a ballot.`),
  "level-expired": (f: Facts) => about(f, `level ${text(f["level"])} was valid until ${text(f["until"])} and no longer counts. Assess again.`),
  "lines-exempt": (f: Facts) => `Exempt lines: ${text(f["exempt"])}; the others carry the whole weight.`,
  "renormalised": (f: Facts) => `${text(f["rated"])} of ${counted(f["scored"], "line is", "lines are")} rated; the score is over the rated ones, as policy says.`,
  "score": (f: Facts) => `Score ${text(f["score"])}: the points times their weights, summed over ${counted(f["rated"], "line", "lines")}.`,
  "no-score": (f: Facts) => `No score: ${text(f["rated"])} of ${counted(f["scored"], "line", "lines")} rated.`,
  "match": (f: Facts) => `Match ${text(f["match"])}: attainment times weight, summed.`,
  "standard-weights-off": (f: Facts) => `The weights of ${factOr(f["position"], "the standard")} do not sum to 1 or 100, so there is no score. Correct them.`,
  "standard-weight-negative": (f: Facts) => `A weight of ${factOr(f["position"], "the standard")} is negative, so there is no score. Correct it.`,
  "standard-weight-without-level": (f: Facts) => `A line of ${factOr(f["position"], "the standard")} has a weight and no required level, so there is no score. Enter the level.`,
  "no-ballot": () => "Nobody has rated this yet.",
  "all-short-acquaintance": (f: Facts) => `None of the evaluators (${text(f["cast"])}) has known the person for ${counted(f["months"], "month", "months")}.`,
  "nobody-knows-speciality": () => "None of the evaluators is marked as knowing the speciality.",
  "tie": (f: Facts) => `A tie between levels ${text(f["levels"])}. The chair decides, or choose a tie policy.`,
  ...positionSteps,
  ...resultSteps,
  ...versionSteps,
};
