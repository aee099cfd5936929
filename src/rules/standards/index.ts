/** Position standards: which lines hold for whom, what class and weight they have, and whether they add up. */
export { classFromText, classOf } from "./classOf";
export { checkWeights } from "./checkWeights";
export { meansEverybody } from "./everybody";
export type { Families } from "./families";
export { familiesOf } from "./families";
export type { PersonStandard, StandardEntry } from "./standardFor";
export type { FoundStandard, Standards } from "./standardsOf";
export { standardsOf } from "./standardsOf";
export { standardFindings } from "./standardFindings";
export { linesInForce } from "./linesInForce";
export type { PlacedLine, StandardVersion } from "./versionsIn";
export { versionsIn, versionsInForce, versionUnit } from "./versionsIn";
