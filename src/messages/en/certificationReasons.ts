import type { Facts } from "../../rules/outcome";
import { factText as text } from "../factText";

const GROUNDS = new Map([["own-post", "it is for the level of one's own post"], ["first-level", "level 1 is where one begins"], ["next-level", "it is the next level up"], ["renewal", "it is a renewal"]]);

/** What may be applied for and why not, and what is missing for an answer; the functions say it too. */
export const certificationReasons = {
  "no-score": () => "Nobody has a score yet. Enter the scores of those who sat the exam.",
  "application-no-target": () => "No level is applied for. Enter it.",
  "application-no-own-level": () => "In a first round one applies for the level of one's own post, and that is not given. Enter it.",
  "application-level-not-whole": (f: Facts) => `Certificates are of whole levels, not ${text(Number.isInteger(f["target"]) ? f["current"] : f["target"])}. Correct the level.`,
  "application-allowed": (f: Facts) => `Level ${text(f["target"])} may be applied for: ${GROUNDS.get(text(f["ground"])) ?? text(f["ground"])}.`,
  "application-courses": () => "Not all courses of the post are passed. Pass them first.",
  "application-first-round-track": () => "A first round is for one's own post. Apply across tracks in a later one.",
  "application-first-round-higher": (f: Facts) => `A first round is for the level of one's own post (${text(f["current"])}); level ${text(f["target"])} is higher. HR may override with a reason.`,
  "application-lower": (f: Facts) => `Level ${text(f["target"])} is lower than level ${text(f["current"])}, ${f["firstRound"] === true ? "that of one's own post" : "which is held"}. ${f["firstRound"] === true ? `Apply for level ${text(f["current"])}.` : `Renew level ${text(f["current"])} or apply for the next one.`}`,
  "application-skips": (f: Facts) => `Level ${text(f["target"])} skips ${f["from"] === f["to"] ? `level ${text(f["from"])}` : `levels ${text(f["from"])} to ${text(f["to"])}`}. Apply for level ${text(f["from"])} first.`,
  "certificate-ends-first": (f: Facts) => `The certificate ends on ${text(f["validTo"])}, before it begins on ${text(f["validFrom"])}. Correct one of the dates.`,
  "entry-not-regularised": () => "No date of regularisation is given. Enter it.",
  "entry-regularised-later": (f: Facts) => `Regularisation is on ${text(f["regularised"])}, after ${text(f["asOf"])}; the term has not begun. Ask for a later day, or correct the date.`,
};
