import { tokensOf } from "./tokens";

/** Text of an argument and where it stands in the formula, without the blanks around it; "" for one left out. */
export interface QualArgument {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A call of a QUAL function in a formula: `formula.slice(from, to)` is the whole call. */
export interface QualCall {
  /** In capitals, without the namespace: `SCORE`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly arguments: readonly QualArgument[];
  /** Index of the QUAL call this one is an argument of (at any depth); null where there is none. */
  readonly inside: number | null;
}

interface Open {
  readonly call: { id: string; from: number; to: number; arguments: QualArgument[]; inside: number | null } | null;
  readonly closes: ")" | "}";
  from: number;
}

/** `QUAL.SCORE(`, and as it stands in a file, or in a cell whose add-in is missing: `_xldudf_QUAL_SCORE(`. */
const NAME = /^(?:_xl[a-z]+\.)*(?:_xldudf_QUAL_|QUAL\.)([A-Z0-9_.]+)$/i;

/**
 * Every call of a QUAL function in a formula of Excel's en-US syntax, in the order in which they begin: outer ones before those inside them.
 * What stands in a text, a sheet's name or the brackets of a table is no call. A formula that ends too early gives its calls up to its end.
 */
export function qualCalls(formula: string): readonly QualCall[] {
  if (!/QUAL[._]/i.test(formula)) return [];
  const calls: NonNullable<Open["call"]>[] = [];
  const open: Open[] = [];
  const endArgument = (last: Open, at: number): void => {
    if (last.call === null) return;
    const whole = formula.slice(last.from, at);
    const from = whole.trim() === "" ? at : last.from + whole.length - whole.trimStart().length;
    last.call.arguments.push({ text: whole.trim(), from, to: from + whole.trim().length });
  };
  const close = (at: number, to: number): void => {
    const last = open.pop();
    if (!last?.call) return;
    endArgument(last, at);
    // `F()` has no argument, not an empty one.
    if (last.call.arguments.length === 1 && last.call.arguments[0]?.text === "") last.call.arguments.length = 0;
    last.call.to = to;
  };
  for (const { kind, from, to } of tokensOf(formula)) {
    const last = open.at(-1);
    if (kind === "function" || kind === "(") {
      const id = kind === "function" ? NAME.exec(formula.slice(from, to - 1).trimEnd())?.[1] : undefined;
      const inside = open.findLast(({ call }) => call !== null)?.call ?? null;
      const call = id === undefined ? null : { id: id.toUpperCase(), from, to: formula.length, arguments: [], inside: inside === null ? null : calls.indexOf(inside) };
      if (call !== null) calls.push(call);
      open.push({ call, closes: ")", from: to });
    } else if (kind === "{") open.push({ call: null, closes: "}", from: to });
    else if (kind === "," && last) {
      endArgument(last, from);
      last.from = to;
    } else if ((kind === ")" || kind === "}") && last?.closes === kind) close(from, to);
  }
  while (open.length > 0) close(formula.length, formula.length);
  return calls;
}
