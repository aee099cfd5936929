/** Objective measures and what they say of a line, through a stated mapping. */
export type { EvidencePlace, EvidenceRow } from "./evidenceRow";
export type { EvidenceMapping } from "./evidenceMapping";
export { evidenceMapping } from "./evidenceMapping";
export type { Evidence, EvidenceProposal, LineEvidence } from "./proposals";
export { evidenceOf } from "./proposals";
