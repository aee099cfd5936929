/** Tidy tables → the records the rules work on, with the cell behind each. */
export { readGround, toRecords } from "./toRecords";
export type { RecordGround, RecordsRead } from "./toRecords";
export { nameKey, People, withoutZeros } from "./people";
export type { Match, MatchKind } from "./people";
