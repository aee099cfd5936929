/** A closed round as canonical text, read back, reckoned again, and held against what stands now. */
export type { Canonical } from "./canonicalValue";
export type { ArchiveEntry, ClosedRound } from "./closedRound";
export { archiveText } from "./archiveText";
export type { ReadArchive } from "./readArchive";
export { readArchive } from "./readArchive";
export type { ArchiveComparison, ArchiveDifference } from "./compareArchives";
export { comparisonSteps } from "./comparisonSteps";
export { compareWithArchive, recompute } from "./recompute";
