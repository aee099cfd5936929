/** Certification (§9): where an exam's cut lies, what one may apply for, how a certificate stands, and the clock of posts that need one at once. */
export type { CutScore, Score } from "./cutScore";
export { fixedCut } from "./cutScore";
export { passRateCut } from "./passRateCut";
export type { AngoffCut } from "./angoffCut";
export { angoffCut } from "./angoffCut";
export type { HofsteeLimits } from "./hofsteeCut";
export { hofsteeCut } from "./hofsteeCut";
export type { Application, ApplicationGround } from "./applicationCheck";
export { applicationCheck } from "./applicationCheck";
export { certificateTerm } from "./certificateTerm";
export type { CertificateStatus } from "./certificateStatus";
export { certificateStatus } from "./certificateStatus";
export type { EntryStatus } from "./entryCertification";
export { entryCertification } from "./entryCertification";
