import type { ErrorValue, Value } from "../../model";
import type { BaseKind, FunctionEntry, Kind } from "../functions/define";
import type { Matrix, Operand } from "../values";
import { BlockTooLarge, build, commonShape, isMatrix, Lambda, NUM, pick, Reference, toBoolean, toNumber, toText, VALUE } from "../values";
import { dereference } from "./references";
import type { Frame, Thunk } from "./session";
import { isErrorValue } from "./session";

interface Parameter {
  readonly base: BaseKind;
  readonly optional: boolean;
  readonly thunk: Thunk | null;
}

const LIFTED = new Set<BaseKind>(["number", "text", "boolean", "value", "any"]);

export function kindAt(entry: FunctionEntry, index: number): Kind | null {
  const declared = entry.kinds[index];
  if (declared !== undefined) return declared;
  return entry.rest.length === 0 ? null : (entry.rest[(index - entry.kinds.length) % entry.rest.length] ?? null);
}

export function baseOf(kind: Kind): BaseKind {
  return (kind.endsWith("?") ? kind.slice(0, -1) : kind) as BaseKind;
}

/** Evaluates arguments as the entry declares them and runs it; once per element where a scalar parameter is given a block. */
export function invoker(entry: FunctionEntry, thunks: readonly Thunk[]): Thunk {
  const count = Math.max(entry.kinds.length, thunks.length);
  const parameters: Parameter[] = [];
  for (let index = 0; index < count; index++) {
    const kind = kindAt(entry, index) as Kind;
    parameters.push({ base: baseOf(kind), optional: kind.endsWith("?") && !(entry.blankIsZero && index < thunks.length), thunk: thunks[index] ?? null });
  }
  const declared = entry.kinds.length;
  const finish = (args: readonly unknown[], frame: Frame): Operand => {
    try {
      return entry.run(args, frame, count > declared ? args.slice(declared) : NOTHING);
    } catch (failure) {
      // The function's own result: IFERROR may ask about it.
      if (failure instanceof BlockTooLarge) return NUM;
      throw failure;
    }
  };
  return (frame) => {
    const args: unknown[] = new Array<unknown>(count);
    let lifted: (Matrix | null)[] | null = null;
    for (let index = 0; index < count; index++) {
      const { base, optional, thunk } = parameters[index] as Parameter;
      if (thunk === null) continue;
      if (base === "lazy") {
        args[index] = () => thunk(frame);
        continue;
      }
      const operand = thunk(frame);
      if (operand === undefined && optional) continue;
      if (LIFTED.has(base)) {
        const scalar = dereference(frame, operand);
        if (isMatrix(scalar)) {
          if (scalar.length === 1 && scalar[0]?.length === 1) args[index] = coerce(base, scalar[0][0] ?? null, frame);
          else (lifted ??= new Array<Matrix | null>(count).fill(null))[index] = scalar;
        } else args[index] = coerce(base, scalar, frame);
      } else args[index] = whole(base, operand, frame);
      if (base !== "any" && base !== "grid" && base !== "operand" && isErrorValue(args[index] as Operand)) return args[index] as ErrorValue;
    }
    return lifted === null ? finish(args, frame) : lift(parameters, args, lifted, frame, finish);
  };
}

const NOTHING: readonly unknown[] = [];

function coerce(base: BaseKind, value: Value, frame: Frame): unknown {
  if (base === "number") return typeof value === "number" ? value : toNumber(value, frame.session.date1904);
  if (base === "text") return toText(value);
  if (base === "boolean") return toBoolean(value);
  return value;
}

function whole(base: BaseKind, operand: Operand, frame: Frame): unknown {
  if (base === "operand") return operand;
  if (base === "lambda") return operand instanceof Lambda || isErrorValue(operand) ? operand : VALUE;
  if (base === "grid") return operand instanceof Lambda ? VALUE : operand instanceof Reference || operand === undefined ? dereference(frame, operand) : operand;
  const scalar = dereference(frame, operand);
  return isMatrix(scalar) || isErrorValue(scalar) ? scalar : [[scalar]];
}

/** One value from what an element's run gave. */
export function firstValue(frame: Frame, operand: Operand): Value {
  const scalar = dereference(frame, operand);
  return isMatrix(scalar) ? (scalar[0]?.[0] ?? null) : scalar;
}

function lift(parameters: readonly Parameter[], args: readonly unknown[], lifted: readonly (Matrix | null)[], frame: Frame, finish: (args: readonly unknown[], frame: Frame) => Operand): Matrix {
  const { rows, columns } = commonShape(lifted);
  return build(rows, columns, (row, column) => {
    const element = args.slice();
    for (let index = 0; index < lifted.length; index++) {
      const block = lifted[index];
      if (block === null || block === undefined) continue;
      const { base } = parameters[index] as Parameter;
      const value = coerce(base, pick(block, row, column), frame);
      if (base !== "any" && isErrorValue(value as Operand)) return value as ErrorValue;
      element[index] = value;
    }
    return firstValue(frame, finish(element, frame));
  });
}
