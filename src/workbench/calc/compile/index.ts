/** Trees to functions that evaluate them. */
export { operandFrom } from "./customCall";
export type { Dependencies } from "./dependencies";
export { needsArrays } from "./needsArrays";
export { dereference, intersectImplicitly, rectOf, sheetsOf } from "./references";
export type { Frame, Mode, Scalar, Session, Thunk } from "./session";
export { isErrorValue, Run } from "./session";
export { referenceTo, tableContaining } from "./tables";
export type { Template } from "./template";
export { compiles, Templates } from "./template";
