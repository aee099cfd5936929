import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factOr, factText as text } from "../factText";
import { routingFindings } from "./routingRules";
import { positionFindings } from "./positionRules";
import { resultFindings } from "./resultRules";
import { scaleFindings } from "./scaleRules";
import { versionFindings } from "./versionRules";
import { developmentFindings } from "./developmentRules";

const who = (f: Facts): string => (f["name"] && f["name"] !== f["employee"] ? `${text(f["name"])} (${text(f["employee"])})` : text(f["employee"]));
const position = (f: Facts): string => factOr(f["position"], "the standard for everybody");
/** Two lines may ask for one level and differ in what it counts. */
const twoDemands = (f: Facts): string => (f["kept"] === f["dropped"] ? `both level ${factOr(f["kept"], "–")}, with another weight or class` : `level ${factOr(f["kept"], "–")} and ${factOr(f["dropped"], "–")}`);
const evaluator = (f: Facts): string => factOr(f["evaluator"], "an unnamed evaluator");
const REASONS = new Map([
  ["grade-missing", "no grade is given"], ["grade-step-missing", "the grade has no step"], ["no-department", "no department is given"], ["below-quorum", "too few members remain"],
]);

/** What the rules found, and what to do about it. */
export const ruleFindings = {
  ...scaleFindings,
  ...routingFindings,
  "policy-key-unknown": (f: Facts) => [`The policy table has a key that does not exist: ${text(f["key"])}.`, "Correct the key, or delete the row."],
  "policy-value-bad": (f: Facts) => [`The policy value ${text(f["key"])} cannot be ${factOr(f["value"], "blank")}; ${text(f["default"])} is used.`, "Enter a value of the kind shown in the default column."],
  "weights-off": (f: Facts) => [`The weights of ${position(f)} sum to ${text(f["sum"])}, not to 1 or 100; nobody in it gets a score.`, "Correct the weights."],
  "weight-negative": (f: Facts) => [`${text(f["competency"])} of ${position(f)} has a negative weight (${text(f["weight"])}); nobody in it gets a score.`, "Correct the weight."],
  "weights-equal": (f: Facts) => [`No line of ${position(f)} has a weight; all weigh the same (${counted(f["lines"], "line", "lines")}).`, null],
  "weights-partly-blank": (f: Facts) => [`Lines of ${position(f)} without weight are shown, not scored: ${text(f["competencies"])}.`, "Enter a weight where a line is to count."],
  "weight-without-level": (f: Facts) => [`${text(f["competency"])} of ${position(f)} has a weight and no required level; nobody in it gets a score.`, "Enter the required level, or delete the weight."],
  "dimension-weights-spread": (f: Facts) => [`${position(f)} has weights for dimensions only; each is spread evenly over its lines.`, null],
  "dimension-weight-off": (f: Facts) => [`Dimension ${text(f["dimension"])} of ${position(f)} is stated as ${text(f["stated"])}, but its lines sum to ${text(f["sum"])}.`, "Correct the lines or the stated weight."],
  "standard-line-twice": (f: Facts) => [`${text(f["competency"])} stands twice in ${position(f)}; the first line counts.`, "Delete one of the lines."],
  "standard-not-uniform": (f: Facts) => [`${position(f)} has two different lines for ${text(f["competency"])} (${twoDemands(f)}); the first counts.`, "Agree on one standard, or limit the lines to grades or roles."],
  "class-missing": (f: Facts) => [`${counted(f["lines"], "line has no class and is", "lines have no class and are")} taken as ${text(f["class"])}.`, "Enter core, general or professional."],
  "roles-count": (f: Facts) => [`${position(f)} has ${counted(f["roles"], "role", "roles")}; ${text(f["fewest"])} to ${text(f["most"])} are usual.`, "Check the classification into roles."],
  "required-off-scale": (f: Facts) => [`${text(f["competency"])} of ${position(f)} asks for level ${text(f["level"])}, which is off the scale of 1 to ${text(f["top"])}.`, "Correct the level, or state the scale."],
  "scale-widened": (f: Facts) => [`A standard asks for level ${text(f["asked"])}, but the scale has ${counted(f["levels"], "level", "levels")}; levels up to ${text(f["top"])} are accepted.`, "Correct the level, or state the scale in a table of levels or in the policy (scaleLevels)."],
  "no-standards": () => ["The workbook has no standards, so levels are shown and nothing is scored.", "Connect a sheet with required levels."],
  "no-panel-data": () => ["Nobody has a body role (senior manager, department manager, supervisor, team leader, key employee), so nobody can be routed and every evaluator's ballot counts.", "Add the column of body roles to the roster if the procedure is to be followed."],
  "eligibility-blank": (f: Facts) => [`It is not said whether ${who(f)} provisionally meets promotion conditions; not assessed.`, "Enter yes or no."],
  "unroutable": (f: Facts) => [`Nobody can assess ${who(f)}: ${REASONS.get(text(f["reason"])) ?? text(f["reason"])}.`, "Complete the roster, name further members, or change the quorum in the policy."],
  "no-standard": (f: Facts) => [`The standard of ${factOr(f["positions"], "this position")} has no line that holds for ${who(f)}.`, "Check the grades, divisions and dates its lines are limited to, or add lines."],
  "grade-needed": (f: Facts) => [`Lines limited to grades could not be decided for ${who(f)}: ${text(f["competencies"])}.`, "Enter the grade with its step."],
  "several-positions": (f: Facts) => [`${who(f)} holds several positions with a standard; ${text(f["position"])} counts, not ${text(f["others"])}.`, "Put the position to be assessed first."],
  "ballot-short-acquaintance": (f: Facts) => [`${evaluator(f)} has not known ${who(f)} for ${counted(f["months"], "month", "months")}; the ballot on ${text(f["competency"])} does not count.`, "Ask somebody who has, or correct the months."],
  "ballot-void-level": (f: Facts) => [`Level ${text(f["level"])} for ${who(f)}, ${text(f["competency"])}, is off the scale of 1 to ${text(f["top"])} and does not count.`, "Correct the level, or state the scale."],
  "ballot-duplicate": (f: Facts) => [`${evaluator(f)} rated ${who(f)} twice on ${text(f["competency"])}; the later ballot counts.`, "Delete the ballot that should not count."],
  "ballot-not-on-panel": (f: Facts) => [`${evaluator(f)} is not on the body that assesses ${who(f)}; the ballot on ${text(f["competency"])} does not count.`, null],
  "line-tied": (f: Facts) => [`${who(f)}, ${text(f["competency"])}: a tie between levels ${text(f["levels"])}.`, "The chair decides; enter the decision."],
  "line-without-valid-ballot": (f: Facts) => [`${who(f)}, ${text(f["competency"])}: ballots were cast and none counts.`, "Collect a ballot from a member of the body, or record a decision."],
  "level-expired": (f: Facts) => [`${who(f)}, ${text(f["competency"])}: level ${text(f["level"])} has expired and no longer counts.`, "Assess again."],
  "speciality-unknown": (f: Facts) => [`${who(f)}, ${text(f["competency"])}: nobody is marked as knowing the speciality, so every ballot counts (${text(f["ballots"])}).`, "Mark who knows the speciality."],
  "no-speciality-data": () => ["The workbook does not say who knows which speciality, so in reviews every valid ballot on a professional line counts; on committee members such lines stay unresolved.", "Add a column of specialities to the roster, or mark the ballots."],
  "decision-not-used": (f: Facts) => [`${who(f)}, ${text(f["competency"])}: the recorded decision (level ${text(f["decision"])}) differs from the committee's level ${text(f["level"])}, which stands.`, "Decisions settle what the committee left open; check the ballots."],
  "decision-off-scale": (f: Facts) => [`The decision for ${text(f["employee"])}, ${text(f["competency"])}, is level ${text(f["level"])}, off the scale of 1 to ${text(f["top"])}; it does not count.`, "Correct the level."],
  ...positionFindings,
  ...resultFindings,
  ...versionFindings,
  ...developmentFindings,
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;
