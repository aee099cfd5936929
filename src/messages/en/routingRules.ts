import type { Facts } from "../../rules/outcome";
import { factOr, factText as text } from "../factText";

const who = (f: Facts): string => (f["name"] && f["name"] !== f["employee"] ? `${text(f["name"])} (${text(f["employee"])})` : text(f["employee"]));
const about = (f: Facts): string => (f["competency"] === undefined ? "Self-assessment" : `${text(f["competency"])}: the self-assessment`);

/** Words of routing, forms and ballots beyond the first issue's. */
export const routingSteps = {
  "case-own-row": (f: Facts) => `Row ${text(f["row"])} of the company's own routing rows applies.`,
  "reporting-line-left": (f: Facts) => `Not on the body, because policy keeps the reporting line off it: ${text(f["left"])}.`,
  "self-confirmed": (f: Facts) => `${about(f)} (level ${text(f["self"])}) is confirmed.`,
  "self-raised": (f: Facts) => `${about(f)} was level ${text(f["self"])}; the result is higher, ${text(f["level"])}.`,
  "self-lowered": (f: Facts) => `${about(f)} was level ${text(f["self"])}; the result is lower, ${text(f["level"])}.`,
};

export const routingFindings = {
  "outside-window": (f: Facts) => [`The yearly assessment runs from ${text(f["from"])} to ${text(f["to"])} (month-day); this calculation is as of ${text(f["asOf"])}.`, "Nothing to do if an assessment outside the yearly round is meant; else choose another day."],
  "routing-row-unread": (f: Facts) => [`A row of routingRows in the policy could not be understood and is left out: ${text(f["text"])}.`, "Write it as 5.5: department=Sales, grade=3-1..4-19 -> committee."],
  "ballot-after-close": (f: Facts) => [`${factOr(f["evaluator"], "An unnamed evaluator")} rated ${who(f)} on ${text(f["competency"])} after closing; that ballot does not count.`, "An earlier ballot of the same evaluator still counts; to admit the late one, change closingDay in the policy."],
  "decision-twice": (f: Facts) => [`There are several decisions for ${text(f["employee"])}, ${text(f["competency"])}; level ${text(f["level"])} counts, level ${text(f["other"])} does not.`, "Delete the decision that should not count."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;
