/** Tidy tables → the records the rules work on, with the cell behind each. */
export { toRecords } from "./toRecords";
export type { RecordsRead } from "./toRecords";
export { nameKey, People, withoutZeros } from "./people";
export type { Match, MatchKind } from "./people";
