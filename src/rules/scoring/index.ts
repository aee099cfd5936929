/** Gap, points, score, attainment, match, gaps by name, and the status of a line. */
export { gapOf } from "./gap";
export type { PointsPolicy } from "./limits";
export { limited } from "./limits";
export { pointsOf } from "./points";
export { limitSteps } from "./limitSteps";
export { attainmentOf } from "./attainment";
export { weightedSum, weightedSumsBy } from "./weightedSum";
export type { Attained } from "./mainGap";
export { mainGapOf } from "./mainGap";
export type { Dated } from "./expiry";
export { lastDayOf } from "./expiry";
export type { LevelState } from "./lineStatus";
export type { Weighting } from "./weighting";
export type { LevelledLine, LineScore } from "./scoreLine";
export type { ScoredLevels } from "./scoreLevels";
export { scoreLevels } from "./scoreLevels";
