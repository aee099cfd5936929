/** Transport-free engine of the protocol: paths, actions, queries, references, errors. */
export { Arguments, asFlag, asNumber, asRecord, asText, oneOf } from "./arguments";
export { executeBatch } from "./executeBatch";
export type { HostContext } from "./hostContext";
export { HostError, invalid, notFound } from "./hostError";
export { defineType, OfficeObject } from "./officeType";
export type { Call, Definition, Method, Scalar } from "./officeType";
export { ACTION, PATH } from "./protocol";
export type { RequestBody, ResponseBody } from "./protocol";
export { References } from "./references";
