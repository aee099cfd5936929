/** How evaluators judge: whether they agree, how severe each is, what that changes, and how much of the work is done. */
export type { AgreementStatistic } from "./agreement";
export { AGREEMENT_STATISTICS, agreement } from "./agreement";
export type { Ratings } from "./ratings";
export type { RatedCase } from "./ratedCase";
export { caseNames, mayRateIn, ratedCases } from "./ratedCase";
export type { EvaluatorSeverity, PanelSeverity, SeverityAnswer } from "./severity";
export { severityOf, severityOfTable } from "./severity";
export type { ExtraBallot } from "./linkingBallots";
export type { CorrectedCase, Correction, ResultOf } from "./correction";
export { whatCorrectingChanges } from "./correction";
export type { EvaluatorCoverage } from "./coverage";
export { coverageOf } from "./coverage";
