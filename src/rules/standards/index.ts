/** Position standards: which lines hold for whom, what class and weight they have, and whether they add up. */
export { classFromText, classOf } from "./classOf";
export { checkWeights } from "./checkWeights";
export type { PersonStandard, StandardEntry } from "./standardFor";
export type { FoundStandard, Standards } from "./standardsOf";
export { standardsOf } from "./standardsOf";
export { standardFindings } from "./standardFindings";
