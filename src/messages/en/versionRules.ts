import type { Facts } from "../../rules/outcome";
import { factOr, factText as text } from "../factText";

const position = (f: Facts): string => factOr(f["position"], "the standard for everybody");
const STEPS = new Map([["draft", "draft"], ["proposed", "proposal by the department"], ["reviewed", "review by HR"], ["approved", "approval by top management"]]);
const step = (fact: Facts[string] | undefined): string => STEPS.get(text(fact)) ?? text(fact);
const LACKS = new Map([
  ["approval-step-missing", "a step is missing"], ["approval-in-future", "a step lies in the future"], ["approval-no-name", "a step has no name"], ["approval-no-day", "a step has no date"],
  ["approval-out-of-order", "the steps are not in order"], ["approval-same-person", "the approver also proposed or reviewed it"], ["approval-not-hr", "the review is not HR's"],
  ["approval-not-top", "the approver is no senior manager"], ["approval-returned", "it was sent back"], ["approval-officer-unknown", "an officer is not in the roster"],
]);
const lacks = (fact: Facts[string] | undefined): string => (Array.isArray(fact) ? [...new Set(fact.map((code: string) => LACKS.get(code) ?? code))].join("; ") : text(fact));

/** What versions of a standard leave to look at. */
export const versionFindings = {
  "versions-skipped": (f: Facts) => [`${position(f)}: version ${text(f["version"])} is in force; other versions are not used: ${text(f["skipped"])}.`, null],
  "version-none-in-force": (f: Facts) => [`${position(f)}: no version is in force yet (${text(f["skipped"])}), so its holders have no standard.`, "Correct the effective date, or keep the lines of the version that holds today."],
  "standard-review-due": (f: Facts) => [`${position(f)}${f["version"] ? `, version ${text(f["version"])}` : ""}: the periodic review is due today (${text(f["due"])}).`, "Review the standard, and enter a new version or effective date."],
  "standard-review-overdue": (f: Facts) => [`${position(f)}${f["version"] ? `, version ${text(f["version"])}` : ""}: the periodic review was due on ${text(f["due"])}.`, "Review the standard, and enter a new version or effective date; the period is in the policy (standardReviewMonths)."],
  "standard-not-approved": (f: Facts) => [`${position(f)}, version ${text(f["version"])}, is in force without a valid approval; it stands at: ${step(f["state"])}. What is wrong: ${lacks(f["reasons"])}.`, "Have the missing steps taken and recorded, or keep the approved version in force."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;

/** Approval, review and templates: what was done, and reasons why not. */
export const versionSteps = {
  "review-term": (f: Facts) => `Counted from ${text(f["from"])}, ${text(f["months"])} months: due on ${text(f["due"])}.`,
  "review-no-day": () => "The standard has no effective date and no review, so it cannot be said when a review is due. Enter the effective date.",
  "approval-step": (f: Facts) => `${step(f["step"])}: ${text(f["by"])}, ${text(f["on"])}.`,
  "approval-returned": (f: Facts) => `Sent back by ${factOr(f["by"], "somebody")}${f["on"] ? ` on ${text(f["on"])}` : ""}${f["reason"] ? ` (${text(f["reason"])})` : ""}; earlier steps no longer count.`,
  "approval-step-missing": (f: Facts) => `Missing: ${step(f["step"])}.`,
  "approval-in-future": (f: Facts) => `The ${step(f["step"])} is dated ${text(f["on"])}, which has not come yet.`,
  "approval-no-name": (f: Facts) => `The ${step(f["step"])} does not say who took it. Enter the name.`,
  "approval-no-day": (f: Facts) => `The ${step(f["step"])} has no date. Enter it.`,
  "approval-out-of-order": (f: Facts) => `The ${step(f["step"])} (${text(f["on"])}) came before the ${step(f["before"])} (${text(f["beforeOn"])}).`,
  "approval-same-person": (f: Facts) => `${text(f["by"])} took two steps: ${step(f["one"])} and ${step(f["other"])}. Somebody else must take one of them.`,
  "approval-not-hr": (f: Facts) => `${text(f["by"])} reviewed it and does not belong to HR.`,
  "approval-not-top": (f: Facts) => `${text(f["by"])} approved it and is no senior manager.`,
  "approval-officer-unknown": (f: Facts) => `The roster does not say whether ${text(f["by"])} is entitled to the ${step(f["step"])}.`,
  "template-no-such-line": (f: Facts) => `The template has no line ${text(f["competencies"])}.`,
  "template-weights-off": (f: Facts) => `The given weights (sum ${text(f["sum"])}) leave no way to 100. Lower them, or keep a line without a given weight.`,
};
