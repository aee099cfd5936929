/** The organisation in tiers: results rolled up without giving anybody away, a workbook split by division, and returned ones merged. */
export type { Tier } from "./orgTree";
export type { Hidden } from "./hideSmall";
export { hideSmall } from "./hideSmall";
export type { LineFigures, RolledUp, ScoreFigures } from "./rollUp";
export { rollUp } from "./rollUp";
export type { DivisionPart } from "./splitByDivision";
export { splitByDivision } from "./splitByDivision";
export type { Merged, ReconciledRow } from "./mergeReturned";
export { mergeReturned } from "./mergeReturned";
export type { Reconciled } from "./reconcile";
