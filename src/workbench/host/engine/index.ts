/** Transport-free engine of the protocol: paths, actions, queries, references, errors. */
export { Arguments, asFlag, asNumber, asRecord, asText, oneOf } from "./arguments";
export { executeBatch } from "./executeBatch";
export type { HostContext } from "./hostContext";
export { HostError, invalid, notFound } from "./hostError";
export type { HostErrorCode } from "./hostError";
export { defineType, OfficeObject, selfOf } from "./officeType";
export type { Call, Definition, Method, OfficeType, Scalar } from "./officeType";
export { PATH } from "./protocol";
export type { Action, ObjectPath, RequestBody, ResponseBody } from "./protocol";
export { References } from "./references";
