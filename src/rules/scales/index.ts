/** Scales of levels, and what a cell that names a level says. */
export type { Scale } from "./defaultScale";
export { DEFAULT_SCALE, MOST_LEVELS, STATUS_LEVELS, topOf } from "./defaultScale";
export type { ParsedLevel } from "./parseLevel";
export { foldLevelText, parseLevel } from "./parseLevel";
export { scaleFromLabels } from "./scaleFromLabels";
