/** Rows and columns came or went, sheets and tables have other names: what only the file knows follows. */
export { Replay } from "./replay";
export { replayFrame } from "./replayFrame";
export { replayParts } from "./replayParts";
export { RowRelocation } from "./rowRelocation";
