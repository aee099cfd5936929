/** What hangs on the weights: the smallest change that swaps two people or flips a verdict, fragile neighbours, and scores under other weights. */
export type { Margin, TiePoint } from "./tiePoint";
export { tiePoints } from "./tiePoint";
export type { MostCritical } from "./mostCritical";
export { mostCritical } from "./mostCritical";
export type { Sensitivity, VerdictSensitivity } from "./sensitivity";
export { swapSensitivity, verdictSensitivity } from "./sensitivity";
export type { NeighbourPair } from "./neighbourPairs";
export { neighbourPairs } from "./neighbourPairs";
export type { Standing, TriedWeights, WhatIf, WhatIfPerson } from "./whatIf";
export { whatIf } from "./whatIf";
