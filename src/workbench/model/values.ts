/** Values of cells as Excel has them. `null` is an empty cell. Errors are objects, so that text "#N/A" stays text. */
export type ErrorCode =
  | "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!" | "#FIELD!" | "#BLOCKED!" | "#UNKNOWN!" | "#CONNECT!" | "#GETTING_DATA";

export interface ErrorValue {
  readonly error: ErrorCode;
  /** Sentence of a custom function, shown as a tooltip. */
  readonly message?: string;
}

export type Value = number | string | boolean | ErrorValue | null;

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}
