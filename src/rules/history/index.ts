/** The append-only log of results: what held on a day, as far as it was known on a day. */
export type { LoggedValue, LogPlace, LogRow } from "./logRow";
export type { Log } from "./readLog";
export { readLog } from "./readLog";
export type { AsOfAnswer, AsOfQuestion } from "./resultAsOf";
export { resultAsOf } from "./resultAsOf";
export type { Logging } from "./rowsToAppend";
export { rowsToAppend } from "./rowsToAppend";
