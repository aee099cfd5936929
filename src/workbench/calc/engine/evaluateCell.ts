import type { Value } from "../../model";
import type { Frame, Scalar } from "../compile";
import { dereference, intersectImplicitly, isErrorValue, Run } from "../compile";
import type { FormulaCell } from "../graph/formulaCell";
import type { Operand, Reference } from "../values";
import { beginWork, BlockTooLarge, CALC, isMatrix, Lambda, NUM, TooMuchWork } from "../values";
import type { WorkbookSession } from "./workbookSession";

/** Something read while evaluating has to be computed first. */
export class NotReady extends Error {
  constructor(readonly cell: FormulaCell) {
    super("a cell that the formula reads is not computed yet");
  }
}

const NO_ANSWERS: ReadonlyMap<object, readonly Operand[]> = new Map();

export interface Evaluated {
  readonly result: Scalar;
  readonly run: Run;
}

export function evaluateCell(cell: FormulaCell, session: WorkbookSession): Evaluated {
  const run = new Run(cell.answers ?? NO_ANSWERS);
  const frame: Frame = { session, run, sheet: cell.sheet, row: cell.row, column: cell.column, scope: null };
  const result = guarded(() => cell.template.thunk(cell.mode)(frame), run, cell.loaded ? session.opening.share : undefined);
  return { result: cell.mode === "single" ? first(frame, result) : settled(frame, result), run };
}

/** A formula too deep for the stack, or with too much work to do, is #NUM!; a fault in a function's body shows in its own cell, with what went wrong. */
export function guarded(evaluate: () => Operand, run: Run, share?: number): Operand {
  beginWork(share);
  try {
    return evaluate();
  } catch (failure) {
    if (failure instanceof NotReady) throw failure;
    if (failure instanceof TooMuchWork) run.stopped = true;
    if (failure instanceof RangeError || failure instanceof BlockTooLarge || failure instanceof TooMuchWork) return NUM;
    return { error: "#VALUE!", message: failure instanceof Error ? failure.message : String(failure) };
  }
}

export function settled(frame: Frame, operand: Operand): Scalar {
  if (operand instanceof Lambda) return CALC;
  const scalar = dereference(frame, operand as Operand | Reference);
  if (isMatrix(scalar) && (scalar.length === 0 || scalar[0]?.length === 0)) return CALC;
  return scalar;
}

function first(frame: Frame, operand: Operand): Value {
  const one = intersectImplicitly(frame, operand);
  if (one instanceof Lambda || one === undefined) return CALC;
  return isErrorValue(one) || one === null || typeof one !== "object" ? one : CALC;
}
