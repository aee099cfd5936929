/** The package around a workbook: its parts and their relationships. */
export type { Relationship } from "./relationships";
export { partsOfKind, relationshipsPart, relativeTarget, resolveTarget } from "./relationships";
export { looksLikeZip } from "./signature";
export { WorkbookPackage } from "./workbookPackage";
