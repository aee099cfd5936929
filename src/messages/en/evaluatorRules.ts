import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";
import { evaluatorReasons } from "./evaluatorReasons";

const at = (f: Facts): string => `${f["row"] === undefined ? "" : ` in row ${text(f["row"])}`}${f["column"] === undefined ? "" : `, column ${text(f["column"])}`}`;

const COHEN = new Map([["cohen", "unweighted"], ["cohen-linear", "linear weights"], ["cohen-quadratic", "quadratic weights"]]);

/** Agreement and severity of evaluators: how the figure came about, or what is missing. */
export const evaluatorSteps = {
  ...evaluatorReasons,
  "agreement-not-a-number": (f: Facts) => `A rating${at(f)} is not a number. Correct it, or leave it blank.`,
  "agreement-negative": () => "The ratio form needs ratings of 0 or more. Use the interval form.",
  "agreement-overflow": () => "The ratings are too large or too close together to be compared. Check their unit.",
  "agreement-alpha": (f: Facts) => `Krippendorff's alpha (${text(f["metric"])}) over ${text(f["ratings"])} ratings of ${text(f["cases"])} cases: observed disagreement ${text(f["observed"])}, expected by chance ${text(f["expected"])}, alpha ${text(f["value"])}.`,
  "agreement-icc": (f: Facts) => `Intraclass correlation (${text(f["form"])}) over ${text(f["cases"])} cases and ${text(f["evaluators"])} evaluators: mean squares between cases ${text(f["between"])}, within cases ${text(f["within"])}, between evaluators ${text(f["evaluator"])}, residual ${text(f["residual"])}; value ${text(f["value"])}.`,
  "agreement-kendall": (f: Facts) => `Kendall's W over ${text(f["cases"])} cases and ${text(f["evaluators"])} evaluators, corrected for ties: ${text(f["value"])} (uncorrected ${text(f["uncorrected"])}). Chi-squared ${text(f["chiSquared"])} with ${text(f["freedom"])} degrees of freedom: the chance of as much order by accident is ${text(f["chance"])}.`,
  "agreement-fleiss": (f: Facts) => `Fleiss' kappa: observed agreement ${text(f["observed"])}, by chance ${text(f["expected"])}, kappa ${text(f["value"])}${f["z"] === null ? "" : `, z ${text(f["z"])}`}.`,
  "agreement-percent": (f: Facts) => `Of the pairs of evaluators who rated the same case (${counted(f["cases"], "case", "cases")}), the share ${text(f["value"])} gave the same level.`,
  "agreement-conger": (f: Facts) => `Conger's kappa of ${text(f["evaluators"])} evaluators: observed agreement ${text(f["observed"])}, by chance ${text(f["expected"])}, kappa ${text(f["value"])}.`,
  "agreement-brennan-prediger": (f: Facts) => `Brennan and Prediger's coefficient over ${text(f["categories"])} levels: observed agreement ${text(f["observed"])}, by chance ${text(f["expected"])}; ${text(f["value"])}.`,
  "agreement-cohen": (f: Facts) => `Cohen's kappa (${COHEN.get(text(f["form"])) ?? text(f["form"])}) over ${text(f["cases"])} cases: observed disagreement ${text(f["observed"])}, by chance ${text(f["expected"])}, kappa ${text(f["value"])}.`,
  "agreement-ac1": (f: Facts) => `Gwet's AC1 over ${text(f["categories"])} levels: observed agreement ${text(f["observed"])}, by chance ${text(f["expected"])}, AC1 ${text(f["value"])}.`,
  "agreement-rwg": (f: Facts) => `rWG of ${text(f["evaluators"])} ratings: variance ${text(f["variance"])} against ${text(f["expected"])} if they were spread evenly; ${text(f["value"])}.`,
  "severity-fitted": (f: Facts) => `Severity by least squares over ${text(f["ballots"])} ballots of ${text(f["evaluators"])} evaluators on ${text(f["cases"])} cases; positive is lenient.`,
};
