/** Speaks Office.js's own wire protocol over a workbook and its calculation, so that the unmodified client finds an Excel. */
export { createHost } from "./createHost";
export type { HostOptions } from "./createHost";
export type { EventEntry, Host } from "./host";
export { ACTION, PATH } from "./engine";
export type { RequestBody } from "./engine";
export { WEB_PAYLOAD_LIMIT } from "./misbehaviour";
export type { Misbehaviour } from "./misbehaviour";
export { knownMembers } from "./types";
export { readAddin } from "./addin/readAddin";
export type { Addin, AddinControl } from "./addin/readAddin";
export { connectCustomFunctions } from "./customFunctions/connectCustomFunctions";
export type { ConnectOptions } from "./customFunctions/connectCustomFunctions";
export { attachFrame } from "./transports/attachFrame";
