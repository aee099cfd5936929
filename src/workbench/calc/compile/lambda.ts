import type { Node } from "../syntax";
import { FormulaError } from "../syntax";
import type { Operand } from "../values";
import { Lambda, NUM, spend, VALUE } from "../values";
import { MAX_RECURSION } from "./names";
import type { Compilers } from "./calls";
import type { Frame, Mode, Scope, Thunk } from "./session";

/** In steps of a block's cell. */
const COST_OF_CALL = 200;

function variable(node: Node): string {
  if (node.kind === "name" && node.sheet === null) return node.name.toUpperCase();
  // LAMBDA([x], …): an optional parameter reads like a column.
  if (node.kind === "table" && node.table === null && node.firstColumn !== null && node.parts.length === 0) return node.firstColumn.toUpperCase();
  throw new FormulaError("a variable must be a name");
}

/** LET(name, value, …, result): every value is seen by those after it. */
export function compileLet(args: readonly Node[], mode: Mode, compilers: Compilers): Thunk {
  if (args.length < 3 || args.length % 2 === 0) throw new FormulaError("LET takes pairs and a result");
  const bindings: { name: string; value: Thunk }[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    bindings.push({ name: variable(args[at] as Node), value: compilers.operand(args[at + 1] as Node, mode) });
  }
  const body = compilers.operand(args.at(-1) as Node, mode);
  return (frame) => {
    let inner = frame;
    for (const { name, value } of bindings) inner = bind(inner, name, value(inner));
    return body(inner);
  };
}

export function compileLambda(args: readonly Node[], mode: Mode, compilers: Compilers): Thunk {
  const names = args.slice(0, -1).map(variable);
  const required = args.slice(0, -1).filter((arg) => arg.kind === "name").length;
  const last = args.at(-1);
  if (last === undefined) throw new FormulaError("LAMBDA needs a body");
  const body = compilers.operand(last, mode);
  return (frame) =>
    new Lambda(required, names.length, (values) => {
      if (values.length > names.length || values.length < required) return VALUE;
      if (frame.run.depth > MAX_RECURSION) return NUM;
      spend(COST_OF_CALL);
      let scope: Scope | null = frame.scope;
      names.forEach((name, index) => {
        scope = { name, value: values[index], outer: scope };
      });
      frame.run.depth++;
      const result = body({ ...frame, scope });
      frame.run.depth--;
      return result;
    });
}

function bind(frame: Frame, name: string, value: Operand): Frame {
  return { ...frame, scope: { name, value, outer: frame.scope } };
}
