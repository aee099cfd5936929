import { cellName } from "../../model";
import type { ErrorValue, Value } from "../../model";
import type { CustomAnswer, CustomCall, CustomFunction } from "../types";
import type { Matrix, Operand } from "../values";
import { build, BUSY, commonShape, finite, isMatrix, pick } from "../values";
import { quoteSheet } from "../syntax";
import { dereference } from "./references";
import type { Frame, Scalar, Thunk } from "./session";
import { isErrorValue } from "./session";

type Argument = CustomCall["args"][number];

/** Calls a function of the add-in as Excel does: cell → value, matrix parameter → row arrays, left out → null, errors only to those who allow them. */
export function callCustom(frame: Frame, site: object, declared: CustomFunction, thunks: readonly Thunk[]): Operand {
  const { parameters } = declared;
  const last = parameters.at(-1);
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = last?.repeating === true ? Infinity : parameters.length;
  if (thunks.length < required || thunks.length > most) return miscounted(declared, thunks.length, required, most);
  const args: Argument[] = [];
  let blocks: (Matrix | null)[] | null = null;
  for (let index = 0; index < Math.max(parameters.length, thunks.length); index++) {
    const parameter = parameters[index] ?? last;
    const operand = thunks[index]?.(frame);
    if (operand === undefined) {
      if (index < parameters.length && !(parameter?.repeating === true && index >= thunks.length)) args.push(null);
      continue;
    }
    const scalar = dereference(frame, operand);
    const error = firstError(scalar);
    if (error !== null && (error.error === BUSY.error || !declared.allowErrors)) return error;
    if (parameter?.dimensionality === "matrix") args.push(isMatrix(scalar) ? scalar : [[scalar]]);
    else if (isMatrix(scalar) && !(scalar.length === 1 && scalar[0]?.length === 1)) {
      (blocks ??= [])[index] = scalar;
      args.push(null);
    } else args.push(isMatrix(scalar) ? (scalar[0]?.[0] ?? null) : scalar);
  }
  return blocks === null ? request(frame, site, declared, args) : element(frame, site, declared, args, blocks);
}

/** Excel refuses such a formula at entry; one that came with a file answers with this. */
function miscounted({ namespace, name }: CustomFunction, given: number, least: number, most: number): ErrorValue {
  const plural = (count: number): string => (count === 1 ? "1 argument" : `${count} arguments`);
  const wanted = most === Infinity ? `${plural(least)} or more` : most === least ? plural(most) : `${least} to ${plural(most)}`;
  return { error: "#VALUE!", message: `${namespace}.${name} takes ${wanted}: ${given} were given.` };
}

/** A block given to scalar parameters: one call for each of its elements. */
function element(frame: Frame, site: object, declared: CustomFunction, args: readonly Argument[], blocks: readonly (Matrix | null)[]): Matrix {
  const known = Array.from(blocks, (block) => block ?? null);
  const { rows, columns } = commonShape(known);
  return build(rows, columns, (row, column) => {
    const own = args.map((arg, index) => (known[index] ? pick(known[index], row, column) : arg));
    const answer = request(frame, site, declared, own);
    const scalar = dereference(frame, answer);
    return isMatrix(scalar) ? (scalar[0]?.[0] ?? null) : scalar;
  });
}

function request(frame: Frame, site: object, declared: CustomFunction, args: readonly Argument[]): Operand {
  const { run } = frame;
  const index = run.nextIndex(site);
  const answers = run.answers.get(site);
  if (answers !== undefined && index in answers) return answers[index];
  const address = `${quoteSheet(frame.sheet.name)}!${cellName(frame.row, frame.column)}`;
  run.calls.push({ site, index, call: { id: declared.id, args, address } });
  return BUSY;
}

function firstError(scalar: Scalar): ErrorValue | null {
  if (isErrorValue(scalar)) return scalar;
  if (!isMatrix(scalar)) return null;
  for (const row of scalar) for (const value of row) if (isErrorValue(value)) return value;
  return null;
}

/** What the add-in answered, as values a cell can hold. */
export function operandFrom(answer: CustomAnswer | undefined): Operand {
  if (answer === undefined) return null;
  if (!Array.isArray(answer)) return valueFrom(answer as Value);
  const rows = answer as readonly (readonly Value[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    return { error: "#VALUE!", message: "The function gave rows of different lengths." };
  }
  return rows.map((row) => row.map(valueFrom));
}

function valueFrom(value: Value | undefined): Value {
  if (value === undefined) return null;
  return typeof value === "number" ? finite(value) : value;
}
