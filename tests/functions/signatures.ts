/**
 * Ids, parameters and their order as released: a formula in somebody's workbook holds them. Lines are added at the end of a family;
 * none is ever changed, and a parameter is only ever added at the end, as an optional one.
 */
export const SIGNATURES = [
  "LEVEL(label, [scale])",
  "GAP(required, actual)",
  "POINTS(required, actual, [step])",
  "SCORE(required, actual, weights, [step], [missing])",
  "ATTAINMENT(required, actual)",
  "WEIGHTED(values, weights)",
  "MATCH(required, actual, weights)",
  "MAINGAP(labels, required, actual)",
  "EXPLAIN(labels, required, actual, weights, [step])",
  "WEIGHTCHECK(groups, weights)",
  "BALLOTMEAN(levels, [class], [speciality], [months])",
  "CONSENSUS(levels, [familiarity], [tie])",
  "AGREEMENT(ratings, [statistic], [levels])",
  "SEVERITY(ratings)",
  "ATLEASTGRADE(grade, threshold)",
  "ROUTE(employees, asOf, [acquaintance], [conflicts], [policy])",
  "PANEL(employeeId, employees, asOf, [acquaintance], [conflicts], [policy])",
  "CUTSCORE(scores, passRate)",
  "APPLYCHECK(current, target, [crossTrack], [firstRound], [coursesPassed])",
  "CERTSTATUS(validFrom, validTo, asOf, [revoked], [warnDays])",
  "PROBATION(regularised, certified, asOf, [months])",
  "READINESS(gaps, [gatesPassed], [certificateHeld])",
  "TABLE(setup, source, block …)",
  "UNPIVOT(block, [headerRows], [headerColumns])",
  "LINES(employees, standards, ratings, [asOf], [acquaintance], [conflicts], [policy], [decisions])",
  "SCORES(employees, standards, ratings, [asOf], [acquaintance], [conflicts], [policy], [decisions])",
  "MATRIX(employees, standards, ratings, [show], [asOf], [acquaintance], [conflicts], [policy], [decisions])",
  "NEEDS(employees, standards, ratings, courses, [records], [asOf], [acquaintance], [conflicts], [policy], [decisions])",
] as const;

/** Words that formulas hold as arguments, by list: as fixed as the ids. */
export const CHOSEN_WORDS = {
  CLASS: ["core", "general", "professional"],
  TIE: ["unresolved", "lower", "higher", "median"],
  MISSING: ["none", "renormalise"],
  SHOW: ["actual", "required", "gap", "points", "attainment"],
  STATISTIC: ["alpha", "alpha-nominal", "alpha-interval", "alpha-ratio", "icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "kendall-w", "fleiss", "ac1", "rwg"],
} as const;
