/** Versions of a standard: what differs, which is in force, which was used, who approved it, and when it is to be reviewed. */
export type { ChangeKind, LineChange, LineDifference } from "./standardDifference";
export { standardDifference } from "./standardDifference";
export { linesOn } from "./linesOn";
export { versionsUsed } from "./versionsUsed";
export { versionFindings } from "./versionFindings";
export type { Review, ReviewDays } from "./reviewDue";
export { reviewDue } from "./reviewDue";
export type { ApprovalRow, ApprovalStep, Officer, OfficerOf } from "./approvalRow";
export { approvalChain, approvalState } from "./approvalChain";
export { officersOf } from "./officers";
export type { VersionApproval } from "./approvalFindings";
export { approvalFindings } from "./approvalFindings";
