/** Ballots: which of them count, and how they become one level per person and competency. */
export type { Combined, Vote } from "./vote";
export type { BallotRules } from "./sortBallots";
export { isCast, sortBallots } from "./sortBallots";
export type { PanelChange } from "./panelChanges";
export { panelChanges } from "./panelChanges";
export type { CombinePolicy } from "./combine";
export { combine } from "./combine";
export { countedRound } from "./countedRound";
export { specialitiesOf } from "./specialities";
export type { BallotMeanCase } from "./ballotMean";
export { ballotMean, ballotsOfMean } from "./ballotMean";
export type { ConsensusCase } from "./consensus";
export { ballotsOfReview, consensus } from "./consensus";
