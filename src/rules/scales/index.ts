/** Scales of levels, and what a cell that names a level says. */
export type { Scale, ScaleLevel } from "./defaultScale";
export { DEFAULT_SCALE, MOST_LEVELS, STATUS_LEVELS, topOf } from "./defaultScale";
export type { LevelBounds, ParsedLevel } from "./parseLevel";
export { foldLevelText, parseLevel } from "./parseLevel";
export type { BuiltScale, ScaleProblem } from "./scaleFromLabels";
export { scaleFromLabels } from "./scaleFromLabels";
