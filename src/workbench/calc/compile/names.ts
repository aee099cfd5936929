import type { FunctionEntry } from "../functions/define";
import { functionNamed } from "../functions/registry";
import type { NameNode } from "../syntax";
import { Lambda, NAME, NUM, REF, spend } from "../values";
import { invoker } from "./invoke";
import type { Frame, Thunk } from "./session";
import { lookUpScope } from "./session";
import { referenceTo } from "./tables";

/** Deeper recursion of a named LAMBDA is #NUM!, as in Excel. */
export const MAX_RECURSION = 400;

/** A variable of LET or LAMBDA, a defined name, or a table's name alone (its data). */
export function compileName(node: NameNode): Thunk {
  const upper = node.name.toUpperCase();
  const data = { kind: "table", table: node.name, parts: [], firstColumn: null, lastColumn: null } as const;
  const native = functionNamed(upper);
  return (frame) => {
    const bound = node.sheet === null ? lookUpScope(frame.scope, upper) : null;
    if (bound !== null) return bound.value;
    const { session, run } = frame;
    const sheet = node.sheet === null ? frame.sheet : session.sheetNamed(node.sheet);
    if (sheet === undefined) return REF;
    const named = session.definedName(upper, sheet);
    if (named !== null) {
      if (run.depth > MAX_RECURSION) return NUM;
      spend(1);
      run.depth++;
      const result = named({ ...frame, scope: null });
      run.depth--;
      return result;
    }
    if (native !== undefined && node.sheet === null) return asLambda(native, frame);
    if (session.tableNamed(upper) !== undefined) return referenceTo(data, frame);
    run.unknown = node.name;
    return NAME;
  };
}

/** `BYROW(A1:C9,SUM)`: the bare name of a function stands for a LAMBDA that calls it. */
function asLambda(entry: FunctionEntry, frame: Frame): Lambda {
  return new Lambda(entry.required, entry.rest.length > 0 ? Infinity : entry.kinds.length, (args) => invoker(entry, args.map((arg) => () => arg))(frame));
}
