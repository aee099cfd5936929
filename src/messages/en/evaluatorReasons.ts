import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";

const at = (f: Facts): string => `${f["row"] === undefined ? "" : ` in row ${text(f["row"])}`}${f["column"] === undefined ? "" : `, column ${text(f["column"])}`}`;

/** Why there is no figure of agreement or severity, and what to do; the functions say it too. */
export const evaluatorReasons = {
  "agreement-few-evaluators": (f: Facts) => `${counted(f["evaluators"], "evaluator", "evaluators")} rated${at(f)}; agreement needs at least ${text(f["needed"])}. Collect ratings from another one.`,
  "agreement-few-cases": (f: Facts) => `${counted(f["cases"], "person is", "people are")} rated; this statistic needs at least ${text(f["needed"])}. Have more people rated.`,
  "agreement-hole": (f: Facts) => `The rating${at(f)} is missing, and this statistic needs all of them. Complete it, leave that row out, or use Krippendorff's alpha.`,
  "agreement-not-two": (f: Facts) => `Cohen's kappa compares two evaluators, and ${text(f["evaluators"])} rated. Choose two of them, or use Conger's or Fleiss' kappa.`,
  "agreement-no-variation": () => "The ratings do not differ enough for agreement beyond chance to have a meaning. Collect more ratings before judging agreement.",
  "agreement-no-pairs": () => "Nobody has been rated by two evaluators, so nothing can be compared. Collect a second rating.",
  "agreement-too-many-levels": (f: Facts) => `There are ${text(f["different"])} different ratings; the ratio form takes ${text(f["most"])}. Use the interval form.`,
  "agreement-levels-missing": () => "The number of levels of the scale is needed, a whole number from 2. Enter it as levels.",
  "agreement-off-scale": (f: Facts) => `The rating${at(f)} is off the scale of 1 to ${text(f["levels"])}. Correct it, or the number of levels.`,
  "severity-unlinked": (f: Facts) => `The evaluators fall into ${text(f["groups"])} groups that share nobody they rated, so their severity cannot be compared (apart: ${text(f["apart"])}). ${f["needed"] === 1 ? "One extra ballot" : `${text(f["needed"])} extra ballots`} would link them.`,
};
