import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";
import { certificationReasons } from "./certificationReasons";

const percent = (fact: Facts[string] | undefined): string => (typeof fact === "number" ? `${text(fact * 100)}%` : text(fact));
const passing = (f: Facts): string => `${text(f["passing"])} of ${text(f["sat"])} pass (${percent(f["achieved"])})`;

/** Certification: where a cut lies, what may be applied for, how a certificate stands. */
export const certificationSteps = {
  ...certificationReasons,
  "score-not-a-number": () => "A score is not a number. Correct it, or leave it blank for whoever was absent.",
  "pass-rate-off": (f: Facts) => `The pass rate is ${text(f["wanted"])}; it must be above 0 and at most 1 (100%).`,
  "cut-fixed": (f: Facts) => `The cut is fixed at ${text(f["cut"])}: ${passing(f)}.`,
  "cut-pass-rate": (f: Facts) => `At least ${percent(f["wanted"])} are to pass, so the cut is ${text(f["cut"])}: ${passing(f)}; equal scores pass together.`,
  "cut-angoff": (f: Facts) => `${counted(f["judges"], "judge expects", "judges expect")} of somebody just good enough ${text(f["cut"])} of ${text(f["items"])} items right (${percent(f["share"])}); median ${text(f["median"])}${typeof f["error"] === "number" ? `, standard deviation ${text(f["deviation"])}, standard error ${text(f["error"])}` : ""}.`,
  "cut-hofstee": (f: Facts) => `Between cuts of ${text(f["lowestCut"])} and ${text(f["highestCut"])} and failures of ${percent(f["fewestFail"])} to ${percent(f["mostFail"])} the line meets the scores at ${text(f["cut"])}: ${passing(f)}.`,
  "angoff-nobody": () => "No judge has estimated any item yet. Enter a chance between 0 and 1 for each judge and item.",
  "angoff-hole": (f: Facts) => `Judge ${text(f["judge"])} has not estimated item ${text(f["item"])}. Complete it, or leave the item out for all judges.`,
  "angoff-not-a-chance": (f: Facts) => `Judge ${text(f["judge"])}, item ${text(f["item"])}: ${text(f["found"])} is no chance. Enter a number from 0 to 1.`,
  "hofstee-limits": () => "The limits are crossed. The lowest cut must be below the highest, and failures lie between 0 and 1, the fewest not above the most.",
  "hofstee-no-crossing": (f: Facts) => `No cut keeps to the limits: ${f["tooMany"] === true ? `already ${percent(f["fail"])} are below the lowest cut of ${text(f["lowestCut"])}` : `at the highest cut of ${text(f["highestCut"])} only ${percent(f["fail"])} fail`}. Ask the judges for other limits.`,
  "certificate-status": (f: Facts) => `Certificate from ${text(f["validFrom"])}${f["validTo"] === null ? ", without an end" : ` to ${text(f["validTo"])}`}, on ${text(f["asOf"])}: ${text(f["status"])}.`,
  "entry-status": (f: Facts) => `Regularised on ${text(f["regularised"])}, level 1 is due by ${text(f["lastDay"])}${f["certified"] === null ? "" : `, certified on ${text(f["certified"])}`}; on ${text(f["asOf"])}: ${text(f["status"])}.`,
};
