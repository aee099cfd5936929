import type { Facts } from "../../rules/outcome";
import type { Sentence } from "../language";
import { counted } from "../counted";
import { factOr, factText as text } from "../factText";

const competency = (f: Facts): string => (f["competency"] === undefined ? "" : `${text(f["competency"])}: `);
const cap = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const STATES = new Map([
  ["draft", "draft"], ["reviewed", "reviewed"], ["approved", "approved"], ["communicated", "communicated"], ["appealed", "appealed"], ["re-discussed", "discussed again"], ["final", "final"], ["archived", "archived"],
]);
const state = (fact: Facts[string] | undefined): string => STATES.get(text(fact)) ?? text(fact);
const SECTIONS = new Map([
  ["round", "the round"], ["policy", "policy"], ["option", "setting"], ["employees", "employee"], ["standards", "standard"], ["ballots", "rating"], ["decisions", "decision"], ["selfAssessments", "self-assessment"],
  ["conflicts", "conflict of interest"], ["measures", "measure"], ["certificates", "certificate"], ["courses", "course"], ["courseResults", "course result"], ["positions", "position"], ["conditions", "condition"], ["behaviours", "behaviour"],
]);
/** "line E1, K1": what a difference is about. */
const section = (f: Facts): string => [SECTIONS.get(text(f["section"])) ?? text(f["section"]), text(f["key"])].filter((part) => part !== "").join(" ");
/** The reasons of a move, as sentences. */
const reasons = (f: Facts): string => listOf(f["reasons"]).map((code) => STEPS.get(code)?.(f) ?? code).join(" ");
const listOf = (fact: Facts[string] | undefined): readonly string[] => (typeof fact === "object" && fact !== null ? fact : []);

/** Score, weights tried out, evidence, states, appeals, history and archive: what was done, and reasons why there is no answer. */
export const resultSteps = {
  "points-raised-to-floor": (f: Facts) => cap(`${competency(f)}the policy's floor raises ${text(f["before"])} points to ${text(f["points"])}.`),
  "points-cut-to-ceiling": (f: Facts) => cap(`${competency(f)}the policy's ceiling cuts ${text(f["before"])} points to ${text(f["points"])}.`),
  "score-raised-to-floor": (f: Facts) => `The policy's floor raises the score ${text(f["score"])} to ${text(f["floor"])}.`,
  "score-cut-to-ceiling": (f: Facts) => `The policy's ceiling cuts the score ${text(f["score"])} to ${text(f["ceiling"])}.`,
  "verdict-by-score": (f: Facts) => `${f["verdict"] === "qualified" ? "Qualified" : "Not yet qualified"}: the score ${text(f["score"])} ${f["verdict"] === "qualified" ? "reaches" : "does not reach"} ${text(f["passScore"])}, which policy asks for.`,
  "verdict-every-line": (f: Facts) => `Qualified: every scored line meets its requirement (${text(f["scored"])}).`,
  "verdict-lines-short": (f: Facts) => `Not yet qualified: ${text(f["short"])} of ${counted(f["scored"], "scored line", "scored lines")} below the requirement.`,
  "verdict-open": (f: Facts) => `No verdict: only ${text(f["rated"])} of ${counted(f["scored"], "line is", "lines are")} rated, and none of those is short.`,
  "sensitivity-no-score": (f: Facts) => `${text(f["employee"])} has no score, so no weight can be said to matter. Complete the ratings first.`,
  "sensitivity-other-weights": (f: Facts) => `${text(f["employee"])} and ${text(f["other"])} are held to different lines or weights, so one weight cannot bring them level.`,
  "sensitivity-verdict-by-line": () => "The verdict hangs on every line being met, not on weights. Set the policy value verdict to score to ask this.",
  "evidence-proposes": (f: Facts) => cap(`${competency(f)}${text(f["measure"])} of ${text(f["value"])} speaks for level ${text(f["level"])}.`),
  "evidence-outside": (f: Facts) => cap(`${competency(f)}no range of the mapping holds ${text(f["measure"])} of ${text(f["value"])}. Extend the mapping.`),
  "evidence-ambiguous": (f: Facts) => cap(`${competency(f)}several ranges of the mapping hold ${text(f["measure"])} of ${text(f["value"])}, so it says nothing. Separate the ranges.`),
  "evidence-without-requirement": (f: Facts) => cap(`${competency(f)}${text(f["measure"])} of ${text(f["value"])} speaks for an attainment, and the line has no required level to attain.`),
  "evidence-differs": (f: Facts) => `The measures speak for different levels: ${text(f["levels"])}. They are shown and not averaged.`,
  "evidence-lapsed": (f: Facts) => `What the measures say was valid until ${text(f["until"])} and does not stand in.`,
  "evidence-stands-in": (f: Facts) => `Nobody has rated this, so level ${text(f["level"])} of the measures stands in, as policy says.`,
  "move-unknown": (f: Facts) => `A result cannot go from ${state(f["from"])} to ${state(f["to"])}.`,
  "move-not-assessed": (f: Facts) => `${text(f["employee"])} is not assessed, so there is no result to move.`,
  "move-without-reason": () => "This move needs a reason. Enter why.",
  "move-before-last": (f: Facts) => `The move is dated ${text(f["on"])}, before the one it follows (${text(f["since"])}). Correct the date.`,
  "move-no-consent-asked": () => "This result is approved by one signature; no consent before it is asked for.",
  "move-by-blank": () => "It is not said who made the move. Enter the person.",
  "move-subject-unknown": (f: Facts) => `${text(f["employee"])} is not in the roster, so nobody can be said to be entitled.`,
  "move-own-result": () => "Nobody moves their own result, except to appeal.",
  "move-not-entitled": (f: Facts) => `${text(f["by"])} is not entitled; ${text(f["entitled"])} may do this.`,
  "move-superior-first": () => "The superior of the department consents before the general manager approves.",
  "office-no-chair": () => "The body has no chair. Name a department manager or supervisor.",
  "office-no-superior": (f: Facts) => `It cannot be said who is the superior of ${factOr(f["department"], "the department")}. Enter whom its manager reports to.`,
  "office-no-general-manager": () => "Nobody in the roster holds the position of general manager. Add the person, or name the title in the policy value generalManagerTitles.",
  "office-no-executive-manager": () => "Nobody in the roster holds the position of executive general manager. Add the person, or name the title in the policy value executiveManagerTitles.",
  "office-no-department-manager": (f: Facts) => `${factOr(f["department"], "The department")} has no manager or supervisor in the roster. Enter the body roles.`,
  "office-no-hr": () => "Nobody in the roster belongs to HR. Enter their group, or name it in the policy value hrGroups.",
  "office-is-subject": (f: Facts) => `Only ${text(f["employee"])} holds this office, and nobody holds it over their own result. Name a deputy.`,
  "office-approval-unknown": () => "The routing row does not say who approves.",
  "office-talk-unknown": () => "The routing row does not say who talks to the person.",
  "archive-not-ours": (f: Facts) => `This is no archive of a round: its first line is not ${text(f["expected"])}. Choose the file that was written when the round was closed.`,
  "archive-line-damaged": (f: Facts) => `The archive is damaged at line ${text(f["line"])}. Fetch an undamaged copy.`,
  "archive-same": () => "Calculated again, the round comes out the same.",
  "archive-differs": (f: Facts) => `Calculated again, the round differs in ${text(f["count"])} ${Number(f["count"]) === 1 ? "place" : "places"}${Number(f["named"]) < Number(f["count"]) ? `; the first ${text(f["named"])} follow` : ""}.`,
  "archive-differs-at": (f: Facts) => `Differs at ${section(f)}, ${text(f["field"])}: was ${factOr(f["was"], "blank")}, is ${factOr(f["is"], "blank")}.`,
  "archive-row-gone": (f: Facts) => `${section(f)} stands in the archive and no longer in the workbook.`,
  "archive-row-new": (f: Facts) => `${section(f)} is new since the archive.`,
  "line-points": (f: Facts) => `Level ${text(f["actual"])} where ${text(f["required"])} is required: ${text(f["points"])} points times ${text(f["weight"])} gives ${text(f["share"])}.`,
};

const STEPS: ReadonlyMap<string, Sentence> = new Map(Object.entries<Sentence>(resultSteps));

export const resultFindings = {
  "policy-limits-crossed": (f: Facts) => [`The floor ${text(f["floor"])} lies above the ceiling ${text(f["ceiling"])}; neither is applied.`, "Correct one of the two, or write off."],
  "evidence-says-nothing": (f: Facts) => [`The mapping of ${text(f["measure"])} to ${text(f["competency"])} must give either a level or an attainment.`, "Enter one of the two."],
  "evidence-level-off-scale": (f: Facts) => [`The mapping of ${text(f["measure"])} to ${text(f["competency"])} gives level ${text(f["level"])}, off the scale of 1 to ${text(f["top"])}; the row is not used.`, "Correct the level."],
  "evidence-attainment-off": (f: Facts) => [`The mapping of ${text(f["measure"])} to ${text(f["competency"])} gives an attainment of ${text(f["attainment"])}; it lies between 0 and 1. The row is not used.`, "Enter 0.85 for 85%."],
  "evidence-range-empty": (f: Facts) => [`A range of ${text(f["measure"])} for ${text(f["competency"])} runs from ${text(f["from"])} to ${text(f["to"])} and holds nothing.`, "Exchange the bounds."],
  "evidence-overlap": (f: Facts) => [`Ranges of ${text(f["measure"])} for ${text(f["competency"])} overlap between ${text(f["from"])} and ${text(f["to"])}; such values say nothing.`, "Let each range begin where the one below ends."],
  "evidence-hole": (f: Facts) => [`No range of ${text(f["measure"])} for ${text(f["competency"])} holds values from ${text(f["from"])} to below ${text(f["to"])}.`, "Let each range begin where the one below ends."],
  "move-of-nobody": (f: Facts) => [`A move names ${text(f["employee"])}, who has no result this round; it is not counted.`, "Correct the person."],
  "move-from-elsewhere": (f: Facts) => [`The result of ${text(f["employee"])} stands at ${state(f["state"])}, not at ${state(f["from"])}; the move to ${state(f["to"])} is not counted.`, "Add a row that starts where the result stands."],
  "move-not-allowed": (f: Facts) => [`The move of ${text(f["employee"])} from ${state(f["from"])} to ${state(f["to"])} is not counted. ${reasons(f)}`, "Leave the row and add a correct one."],
  "move-unchecked": (f: Facts) => [`The move of ${text(f["employee"])} from ${state(f["from"])} to ${state(f["to"])} counts, but nobody can say whether it was allowed. ${reasons(f)}`, null],
  "appeal-twice": (f: Facts) => [`The appeal ${text(f["id"])} of ${text(f["employee"])} is stated twice; the first stands.`, "Give each appeal a number of its own."],
  "appeal-without-reason": (f: Facts) => [`The appeal of ${text(f["employee"])} gives neither reason nor evidence.`, "Ask for one of them."],
  "answer-to-nothing": (f: Facts) => [`An answer names the appeal ${text(f["id"])}, which does not exist.`, "Correct the number."],
  "answer-twice": (f: Facts) => [`The appeal ${text(f["id"])} of ${text(f["employee"])} is answered already; the first answer stands.`, "A further dispute is a new appeal."],
  "answer-by-subject": (f: Facts) => [`${text(f["by"])} answers an appeal of their own; it is not counted.`, "The body answers, for certificates HR."],
  "answer-before-appeal": (f: Facts) => [`An answer to the appeal ${text(f["id"])} is dated before the appeal; it is not counted.`, "Correct the date."],
  "answer-not-referable": (f: Facts) => [`The appeal ${text(f["id"])} is about an assessment; only those about certificates are referred to the leading group.`, "Let the body answer."],
  "answer-without-result": (f: Facts) => [`The answer to the appeal ${text(f["id"])} of ${text(f["employee"])} adjusts the result and does not say to what.`, "Enter the second result."],
  "log-backdated": (f: Facts) => [`The log's row ${text(f["id"])} claims ${text(f["day"])}, before a row above it (${text(f["known"])}); it counts as known from then.`, "Rows are added at the end, dated when they are written."],
  "log-id-twice": (f: Facts) => [`The log has two rows ${text(f["id"])}; the first counts.`, "Give each row an id of its own."],
  "log-range-empty": (f: Facts) => [`The log's row ${text(f["id"])} ends before it begins; it does not count.`, "Add a row that corrects it."],
  "log-corrects-nothing": (f: Facts) => [`The log's row ${text(f["id"])} corrects ${text(f["corrects"])}, which does not stand above it; it does not count.`, "Refer to an earlier row."],
  "log-corrects-another": (f: Facts) => [`The log's row ${text(f["id"])} corrects ${text(f["corrects"])}, which is about somebody or something else; it does not count.`, "Refer to a row of the same person and competency."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;

