/** What the rules give back: one result per person, with its lines, its route and every ballot counted or not. */
export type { CountedBallot, ExcludedBallot, ExclusionReason, LineResult, LineStatus } from "./lineResult";
export type { Body, ExcludedMember, PanelMember, Route, RouteMethod } from "./route";
export type { DimensionResult, PersonResult, PersonStatus, Reckoning, Verdict } from "./reckoning";
