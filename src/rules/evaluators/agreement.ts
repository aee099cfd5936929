import { cannotSay, type Outcome } from "../outcome";
import { brennanPrediger } from "./brennanPrediger";
import { cohenKappa } from "./cohenKappa";
import { congerKappa } from "./congerKappa";
import { fleissKappa } from "./fleissKappa";
import { gwetAc1 } from "./gwetAc1";
import { intraclass } from "./intraclass";
import { kendallW } from "./kendallW";
import { krippendorffAlpha } from "./krippendorffAlpha";
import { percentAgreement } from "./percentAgreement";
import { readRatings, type Ratings, type RatingTable } from "./ratings";
import { rwg } from "./rwg";

/**
 * P-6.2: statistics of agreement; the first is the default (ordered levels, holes allowed). The first row has the names
 * that the function catalogue gives them, the second what statisticians ask for beside them.
 */
export const AGREEMENT_STATISTICS = [
  "alpha", "alpha-nominal", "alpha-interval", "alpha-ratio", "icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "kendall-w", "fleiss", "ac1", "rwg",
  "percent", "conger", "brennan-prediger", "cohen", "cohen-linear", "cohen-quadratic",
] as const;
export type AgreementStatistic = (typeof AGREEMENT_STATISTICS)[number];

/**
 * P-6.2, §12: how far evaluators agree. Rows are cases, columns evaluators, null or undefined = not rated.
 *
 * Returns **one** outcome for the table, except `rwg`: one **per row**. Every value is finite. `cannot-say` names what
 * is missing: too few evaluators or cases, more than two (Cohen), the first hole where the statistic allows none (ICC,
 * Kendall's W), no variation (all ratings equal: agreement beyond chance has no meaning), no levels (rwg). Rows and
 * columns in facts count from 1. `levels` = number of levels of the scale: needed by `rwg`, used by `ac1`,
 * `brennan-prediger` and the weighted forms of `cohen` where given, ignored elsewhere. The one step of an answer tells
 * what it is made of: mean squares, agreement observed and by chance, χ².
 */
export function agreement(statistic: AgreementStatistic, ratings: Ratings, levels: number | null = null): readonly Outcome<number>[] {
  const read = readRatings(ratings);
  if (read.kind === "problem") return (statistic === "rwg" ? ratings : [0]).map(() => cannotSay("P-6.2", [read.problem]));
  return statistic === "rwg" ? rwg(ratings, levels) : [finite(ofTable(statistic, read.table, levels))];
}

function ofTable(statistic: Exclude<AgreementStatistic, "rwg">, table: RatingTable, levels: number | null): Outcome<number> {
  switch (statistic) {
    case "alpha": return krippendorffAlpha(table, "ordinal");
    case "alpha-nominal": return krippendorffAlpha(table, "nominal");
    case "alpha-interval": return krippendorffAlpha(table, "interval");
    case "alpha-ratio": return krippendorffAlpha(table, "ratio");
    case "kendall-w": return kendallW(table);
    case "fleiss": return fleissKappa(table);
    case "ac1": return gwetAc1(table, levels);
    case "percent": return percentAgreement(table);
    case "conger": return congerKappa(table);
    case "brennan-prediger": return brennanPrediger(table, levels);
    case "cohen":
    case "cohen-linear":
    case "cohen-quadratic": return cohenKappa(table, statistic, levels);
    default: return intraclass(table, statistic);
  }
}

/** Numbers of a size that no level has overflow; they are said, not handed on as infinity. */
function finite(outcome: Outcome<number>): Outcome<number> {
  return outcome.kind === "met" && !Number.isFinite(outcome.value) ? cannotSay("P-6.2", [{ code: "agreement-overflow", rule: "P-6.2", facts: {} }]) : outcome;
}
