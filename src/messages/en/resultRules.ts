import type { Facts } from "../../rules/outcome";
import { factText as text } from "../factText";

const competency = (f: Facts): string => (f["competency"] === undefined ? "" : `${text(f["competency"])}: `);
const cap = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Score, weights tried out, evidence, states, appeals, history and archive: what was done, and reasons why there is no answer. */
export const resultSteps = {
  "points-raised-to-floor": (f: Facts) => cap(`${competency(f)}the policy's floor raises ${text(f["before"])} points to ${text(f["points"])}.`),
  "points-cut-to-ceiling": (f: Facts) => cap(`${competency(f)}the policy's ceiling cuts ${text(f["before"])} points to ${text(f["points"])}.`),
  "score-raised-to-floor": (f: Facts) => `The policy's floor raises the score ${text(f["score"])} to ${text(f["floor"])}.`,
  "score-cut-to-ceiling": (f: Facts) => `The policy's ceiling cuts the score ${text(f["score"])} to ${text(f["ceiling"])}.`,
  "verdict-by-score": (f: Facts) => `${f["verdict"] === "qualified" ? "Qualified" : "Not yet qualified"}: the score ${text(f["score"])} ${f["verdict"] === "qualified" ? "reaches" : "does not reach"} ${text(f["passScore"])}, which policy asks for.`,
  "verdict-every-line": (f: Facts) => `Qualified: each of the ${text(f["scored"])} scored lines meets its requirement.`,
  "verdict-lines-short": (f: Facts) => `Not yet qualified: ${text(f["short"])} of ${text(f["scored"])} scored lines below the requirement.`,
  "verdict-open": (f: Facts) => `No verdict: only ${text(f["rated"])} of ${text(f["scored"])} lines are rated, and none of these is short.`,
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
};

export const resultFindings = {
  "policy-limits-crossed": (f: Facts) => [`The floor ${text(f["floor"])} lies above the ceiling ${text(f["ceiling"])}; neither is applied.`, "Correct one of the two, or write off."],
  "evidence-says-nothing": (f: Facts) => [`The mapping of ${text(f["measure"])} to ${text(f["competency"])} must give either a level or an attainment.`, "Enter one of the two."],
  "evidence-level-off-scale": (f: Facts) => [`The mapping of ${text(f["measure"])} to ${text(f["competency"])} gives level ${text(f["level"])}, off the scale of 1 to ${text(f["top"])}; the row is not used.`, "Correct the level."],
  "evidence-attainment-off": (f: Facts) => [`The mapping of ${text(f["measure"])} to ${text(f["competency"])} gives an attainment of ${text(f["attainment"])}; it lies between 0 and 1. The row is not used.`, "Enter 0.85 for 85 %."],
  "evidence-range-empty": (f: Facts) => [`A range of ${text(f["measure"])} for ${text(f["competency"])} runs from ${text(f["from"])} to ${text(f["to"])} and holds nothing.`, "Exchange the bounds."],
  "evidence-overlap": (f: Facts) => [`Ranges of ${text(f["measure"])} for ${text(f["competency"])} overlap between ${text(f["from"])} and ${text(f["to"])}; such values say nothing.`, "Let each range begin where the one below ends."],
  "evidence-hole": (f: Facts) => [`No range of ${text(f["measure"])} for ${text(f["competency"])} holds values from ${text(f["from"])} to below ${text(f["to"])}.`, "Let each range begin where the one below ends."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;

