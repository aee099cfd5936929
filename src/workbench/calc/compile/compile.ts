import type { Node, ReferenceNode } from "../syntax";
import type { Operand } from "../values";
import { Reference } from "../values";
import { compileApply, compileCall } from "./calls";
import { compileName } from "./names";
import { binaryOperator, unaryOperator } from "./operators";
import { combineReferences, compileCellValue, compileReference, dereference, intersectImplicitly, spillReference } from "./references";
import type { Mode, Thunk } from "./session";
import { compileTable } from "./tables";

/** A thunk whose result keeps references, for functions that want cells rather than values. */
export function compileOperand(node: Node, mode: Mode): Thunk {
  switch (node.kind) {
    case "constant": {
      const { value } = node;
      return () => value;
    }
    case "array": {
      const { rows } = node;
      return () => rows;
    }
    case "error": {
      const value = { error: node.code };
      return () => value;
    }
    case "missing":
      return () => undefined;
    case "reference":
      return compileReference(node);
    case "table":
      return compileTable(node);
    case "name":
      return compileName(node);
    case "call":
      return compileCall(node, mode, COMPILERS);
    case "apply":
      return compileApply(node.target, node.args, mode, COMPILERS);
    case "unary":
      return compileUnary(node.operator, node.operand, mode);
    case "binary":
      return compileBinary(node, mode);
  }
}

/** A thunk that gives values: one, or a block. */
export function compileValue(node: Node, mode: Mode): Thunk {
  if (node.kind === "reference" && isCell(node)) return compileCellValue(node);
  const operand = compileOperand(node, mode);
  if (node.kind === "constant" || node.kind === "array" || node.kind === "error") return operand;
  if (mode === "single") {
    return (frame) => {
      const result = operand(frame);
      return result instanceof Reference ? intersectImplicitly(frame, result) : result;
    };
  }
  return (frame) => {
    const result = operand(frame);
    return result instanceof Reference ? dereference(frame, result) : result;
  };
}

const COMPILERS = { operand: compileOperand, value: compileValue };

function isCell(node: ReferenceNode): boolean {
  return node.from === node.to && node.from.row !== null && node.from.column !== null && (node.sheets === null || node.sheets.last === null);
}

function compileUnary(operator: "+" | "-" | "%" | "@" | "#", operandNode: Node, mode: Mode): Thunk {
  if (operator === "#") {
    const operand = compileOperand(operandNode, mode);
    return (frame) => {
      const anchor = operand(frame);
      if (anchor instanceof Reference) frame.session.ensure(anchor);
      return spillReference(anchor);
    };
  }
  if (operator === "@") {
    const operand = compileOperand(operandNode, mode);
    return (frame) => intersectImplicitly(frame, operand(frame));
  }
  const operand = compileValue(operandNode, mode);
  const apply = unaryOperator(operator);
  return (frame) => apply(frame, dereference(frame, operand(frame)));
}

function compileBinary(node: Extract<Node, { kind: "binary" }>, mode: Mode): Thunk {
  const { operator } = node;
  if (operator === ":" || operator === "," || operator === " ") {
    const left = compileOperand(node.left, mode);
    const right = compileOperand(node.right, mode);
    return (frame) => {
      const result = combineReferences(operator, left(frame), right(frame));
      if (result instanceof Reference && operator === ":") frame.session.ensure(result);
      return result;
    };
  }
  const left = compileValue(node.left, mode);
  const right = compileValue(node.right, mode);
  const apply = binaryOperator(operator);
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    return apply(frame, isPlain(a) ? a : dereference(frame, a), isPlain(b) ? b : dereference(frame, b));
  };
}

function isPlain(operand: Operand): operand is number | string | boolean | null {
  return operand === null || (typeof operand !== "object" && operand !== undefined);
}
