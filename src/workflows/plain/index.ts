/** The sheets of the matrix, and the user's own cells, in functions that every Excel has. */
export { listOwnSheets } from "./plainList";
export { fitsPlain, plainPlans } from "./plainPlans";
export { applyPlainCells, previewPlainCells, type PlainApplied, type PlainCell, type PlainPreview } from "./plainCells";
