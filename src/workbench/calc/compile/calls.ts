import { functionNamed } from "../functions/registry";
import type { CallNode, Node } from "../syntax";
import { FormulaError } from "../syntax";
import type { Operand } from "../values";
import { Lambda, NAME, VALUE } from "../values";
import { callCustom } from "./customCall";
import { baseOf, invoker, kindAt } from "./invoke";
import { compileLambda, compileLet } from "./lambda";
import { compileName } from "./names";
import type { Mode, Thunk } from "./session";
import { isErrorValue, lookUpScope } from "./session";

/** Passed down instead of imported, since a call's arguments are formulas again. */
export interface Compilers {
  readonly operand: (node: Node, mode: Mode) => Thunk;
  readonly value: (node: Node, mode: Mode) => Thunk;
}

export function compileCall(node: CallNode, mode: Mode, compilers: Compilers): Thunk {
  if (node.name === "LET") return compileLet(node.args, mode, compilers);
  if (node.name === "LAMBDA") return compileLambda(node.args, mode, compilers);
  const entry = functionNamed(node.name);
  if (entry === undefined) return compileOther(node, mode, compilers);
  if (node.args.length < entry.required) throw new FormulaError(`${node.name} needs ${entry.required} arguments`);
  if (node.args.length === 0) return invoker(entry, []);
  const thunks = node.args.map((arg, index) => {
    const kind = kindAt(entry, index);
    if (kind === null) throw new FormulaError(`${node.name} takes fewer arguments`);
    const base = baseOf(kind);
    // An array parameter is evaluated as an array even in a plain formula.
    if (base === "array" || entry.takesArrays) return compilers.operand(arg, "array");
    return base === "operand" || base === "lazy" || base === "lambda" || arg.kind === "missing" ? compilers.operand(arg, mode) : compilers.value(arg, mode);
  });
  return invoker(entry, thunks);
}

/** A LAMBDA bound to a name, or a custom function; which of them is known only when it runs. */
function compileOther(node: CallNode, mode: Mode, compilers: Compilers): Thunk {
  const args = node.args.map((arg) => compilers.operand(arg, mode));
  const byName = compileName({ kind: "name", name: node.name, sheet: null });
  const site = {};
  return (frame) => {
    const { session, run } = frame;
    if (lookUpScope(frame.scope, node.name) === null) {
      const custom = session.customFunction(node.name);
      if (custom !== null) return callCustom(frame, site, custom, args);
      if (session.definedName(node.name, frame.sheet) === null) {
        run.unknown = node.name;
        return NAME;
      }
    }
    return applyTo(byName(frame), args.map((arg) => arg(frame)));
  };
}

export function compileApply(target: Node, argNodes: readonly Node[], mode: Mode, compilers: Compilers): Thunk {
  const callee = compilers.operand(target, mode);
  const args = argNodes.map((arg) => compilers.operand(arg, mode));
  return (frame) => applyTo(callee(frame), args.map((arg) => arg(frame)));
}

function applyTo(callee: Operand, args: readonly Operand[]): Operand {
  if (callee instanceof Lambda) return callee.call(args);
  return isErrorValue(callee) ? callee : VALUE;
}
