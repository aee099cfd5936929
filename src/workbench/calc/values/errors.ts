import type { ErrorCode, ErrorValue } from "../../model";

function fixed(error: ErrorCode): ErrorValue {
  return Object.freeze({ error });
}

export const DIV0 = fixed("#DIV/0!");
export const VALUE = fixed("#VALUE!");
export const REF = fixed("#REF!");
export const NAME = fixed("#NAME?");
export const NUM = fixed("#NUM!");
export const NA = fixed("#N/A");
export const NULL = fixed("#NULL!");
export const CALC = fixed("#CALC!");
export const SPILL = fixed("#SPILL!");
export const BUSY = fixed("#BUSY!");
