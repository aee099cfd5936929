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
};

export const resultFindings = {
  "policy-limits-crossed": (f: Facts) => [`The floor ${text(f["floor"])} lies above the ceiling ${text(f["ceiling"])}; neither is applied.`, "Correct one of the two, or write off."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;

