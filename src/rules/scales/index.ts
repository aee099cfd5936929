/** Scales of levels: what a cell that names a level says, several scales in one company, conversions, and history read on a later scale. */
export type { Scale, ScaleLevel } from "./defaultScale";
export { DEFAULT_SCALE, MOST_LEVELS, STATUS_LEVELS, topOf } from "./defaultScale";
export type { ParsedLevel } from "./parseLevel";
export { foldLevelText, parseLevel } from "./parseLevel";
export { scaleFromLabels } from "./scaleFromLabels";
export { checkScale } from "./checkScale";
export type { KeyedLevel } from "./keyedLevel";
export { keyOfLevel, levelOfKey } from "./keyedLevel";
export type { RereadHistory, ScaleChange } from "./scaleChange";
export { rereadHistory, rereadLevels, scaleChange } from "./scaleChange";
export type { ConversionPair, ScaleConversion } from "./scaleConversion";
export { convertLevel, statedConversion } from "./scaleConversion";
export { percentOfScale, proposeConversion } from "./proposeConversion";
export type { CompanyScales, ScalePlace, ScaleReading, ScaleUse } from "./companyScales";
export { companyScales } from "./companyScales";
