import type { CustomAnswer } from "../../calc";
import type { ErrorCode, ErrorValue, Value } from "../../model";

/** Errors whose sentence Excel shows; the others have none. */
const TELLING: readonly string[] = ["#VALUE!", "#N/A"];
const KNOWN: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export function errorValue(code: string, message?: string): ErrorValue {
  const known = (KNOWN.includes(code) ? code : "#VALUE!") as ErrorCode;
  return message !== undefined && message !== "" && TELLING.includes(known) ? { error: known, message } : { error: known };
}

/** A returned error, as an object of the page or as what its `toJSON` wrote. */
function returnedError(value: object): ErrorValue | undefined {
  const { code, message, type, valueType, basicValue } = value as Readonly<Record<string, unknown>>;
  const isErrorLike = type === "Error" || valueType === "CustomFunctionError" || type === "CustomFunctionError";
  const said = typeof code === "string" ? code : basicValue;
  return isErrorLike && typeof said === "string" ? errorValue(said, typeof message === "string" ? message : undefined) : undefined;
}

/** One returned element; null shows as 0, as in Excel. */
function element(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : 0;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object") return errorValue("#VALUE!");
  const error = returnedError(value);
  if (error) return error;
  const { basicValue } = value as Readonly<Record<string, unknown>>;
  return typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean" ? basicValue : errorValue("#VALUE!");
}

function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every(Array.isArray);
}

/** What a function gave back, as cells hold it. A list that is no matrix is no answer. */
export function answerOf(value: unknown): CustomAnswer {
  if (isMatrix(value)) return value.length === 0 || value[0]?.length === 0 ? errorValue("#VALUE!") : value.map((row) => row.map(element));
  if (Array.isArray(value)) return errorValue("#VALUE!");
  if (typeof value === "number" && Number.isNaN(value)) return errorValue("#VALUE!");
  if (typeof value === "number" && !Number.isFinite(value)) return errorValue("#NUM!");
  return element(value);
}

/** What a function threw or rejected with. Names and references cannot be thrown: Excel makes #VALUE! of them. */
export function thrownAnswer(reason: unknown): ErrorValue {
  const error = typeof reason === "object" && reason !== null ? returnedError(reason) : undefined;
  if (!error) return errorValue("#VALUE!");
  const { message } = reason as { readonly message?: unknown };
  const code = error.error === "#NAME?" || error.error === "#REF!" ? "#VALUE!" : error.error;
  return errorValue(code, typeof message === "string" ? message : undefined);
}

/** Numbers that stand for errors in results over the wire. */
const CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

/** `[id, ok, value, errorCode?]` of the wire. */
export function wireAnswer(ok: boolean, value: unknown, errorCode: unknown): CustomAnswer {
  if (ok) return answerOf(value);
  const code = CODES[Number(errorCode)];
  return code === undefined ? errorValue("#VALUE!") : errorValue(code, typeof value === "string" ? value : undefined);
}
