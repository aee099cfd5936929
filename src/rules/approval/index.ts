/** Where a result stands and who may move it (§8), and appeals with both values kept. */
export type { MovePlace, MoveRow, ResultState } from "./resultState";
export { RESULT_STATES } from "./resultState";
export type { Office, StateMove } from "./moveTable";
export { MOVE_TABLE } from "./moveTable";
export type { Roster } from "./roster";
export { rosterOf } from "./roster";
export type { Holders } from "./officeHolders";
export { officeHolders } from "./officeHolders";
export type { Standing, WantedMove } from "./mayMove";
export { FIRST_STANDING, mayMove } from "./mayMove";
export type { Replay, ReplayedResult } from "./replayMoves";
export { replayMoves } from "./replayMoves";
export type { AppealAnswer, AppealKind, AppealPlace, AppealReply, AppealRow, AppealStatement } from "./appealRow";
export type { Appeal, Appeals } from "./appealsOf";
export { appealsOf } from "./appealsOf";
