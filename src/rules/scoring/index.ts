/** Gap, points, score, attainment, match, gaps by name, and the status of a line. */
export { gapOf } from "./gap";
export { pointsOf } from "./points";
export { attainmentOf } from "./attainment";
export { weightedSum } from "./weightedSum";
export type { Attained } from "./mainGap";
export { mainGapOf } from "./mainGap";
export type { Dated } from "./expiry";
export { lastDayOf } from "./expiry";
export type { LevelState } from "./lineStatus";
export { lineStatus } from "./lineStatus";
export type { Weighting } from "./weighting";
export { weigh } from "./weighting";
export { scorePerson } from "./scorePerson";
