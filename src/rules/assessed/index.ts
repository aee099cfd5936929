/** Who is assessed, and when. */
export type { Stage } from "./stageOf";
export { stageOf } from "./stageOf";
export type { Eligibility } from "./eligibility";
export { eligibilityOf } from "./eligibility";
export { inYearlyWindow } from "./inYearlyWindow";
export type { AssessmentDue } from "./assessmentDue";
export { assessmentDue } from "./assessmentDue";
export { againstSelf } from "./againstSelf";
export { selfLevels } from "./selfLevels";
