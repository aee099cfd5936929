/** What stands in a cell of an argument when the formula is written. */
export type PlainContent = string | number | boolean | null | { readonly error: string };

/** An argument of a call: its text, its shape and what is in it. */
export interface PlainArgument {
  /** A1 text of a range (any `$`), or a constant; "" where it is left out. */
  readonly text: string;
  /** `range` can be cut into its cells by text; of a `constant` the content is all there is; `computed` is neither. */
  readonly kind: "range" | "constant" | "computed" | "missing";
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: readonly PlainContent[];
}

/** A call of a QUAL function as the plain formulas see it. */
export interface PlainCall {
  /** Without the namespace: `SCORE`. */
  readonly id: string;
  readonly arguments: readonly PlainArgument[];
}

/**
 * Why values are written instead: the function has no equivalent; words stand where the formula could take numbers only;
 * an argument is itself computed; the arguments do not fit; the formula would be longer than Excel takes.
 */
export type ValuesBecause = "no-equivalent" | "words" | "computed" | "shape" | "too-long";

/** Formulas row by row, without `=`; or why there are none. */
export type PlainAnswer =
  | { readonly kind: "plain"; readonly rows: number; readonly columns: number; readonly formulas: readonly string[] }
  | { readonly kind: "values"; readonly because: ValuesBecause };

/** Ends a translation with the reason for values. Only `plainFormulasOf` catches it. */
export class NoPlainFormula extends Error {
  constructor(readonly because: ValuesBecause) {
    super(because);
    this.name = "NoPlainFormula";
  }
}

export function noPlain(because: ValuesBecause): never {
  throw new NoPlainFormula(because);
}

const MISSING: PlainArgument = { text: "", kind: "missing", rows: 1, columns: 1, cells: [null] };

/** An argument of a call; one that is left out, or a blank constant, is missing. */
export function argumentAt(call: PlainCall, at: number): PlainArgument {
  const argument = call.arguments[at] ?? MISSING;
  return argument.kind === "constant" && argument.cells.every(isEmpty) ? MISSING : argument;
}

export function isEmpty(content: PlainContent | undefined): boolean {
  return content === null || content === undefined || content === "";
}

export function isFault(content: PlainContent | undefined): content is { readonly error: string } {
  return typeof content === "object" && content !== null;
}
