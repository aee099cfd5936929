import { functionText } from "../../messages/functions";
import type { Language } from "../../messages/language";
import type { FunctionEntry, ResultCell } from "../entry";
import { decodeArguments } from "./decode";
import { CallRefused, Problem, Remark, wrongInput } from "./problem";

/** Makes the host's error value; in Excel that is `new CustomFunctions.Error(code, sentence)`. */
export type MakeError = (code: string, sentence?: string) => unknown;

/** What a call needs of its surroundings: how to make an error, and the language of its sentence. */
export interface Voice {
  readonly functionError: MakeError;
  readonly language: Language;
}

/**
 * Runs one catalogue entry: decodes the arguments, evaluates, and turns every problem into the host's error.
 * Always gives a two-dimensional array; a single cell with a problem is thrown, so that its sentence arrives in every version of Excel.
 */
export function callFunction(entry: FunctionEntry, values: readonly unknown[], voice: Voice): unknown[][] {
  const result = evaluated(entry, values, voice);
  const only = result.cells[0];
  if (result.cells.length === 1 && only instanceof Problem) throw errorFor(only, entry.id, voice);
  // One error object serves all cells of the same problem: a blank block is a hundred thousand of them.
  const errors = new Map<Problem, unknown>();
  const errorOnce = (problem: Problem): unknown => errors.get(problem) ?? errors.set(problem, errorFor(problem, entry.id, voice)).get(problem);
  const rows: unknown[][] = [];
  for (let row = 0; row < result.rows; row += 1) {
    const own = new Array<unknown>(result.columns);
    for (let column = 0; column < result.columns; column += 1) {
      const cell = result.cells[row * result.columns + column] as ResultCell;
      // Numbers are most of what there is, and told apart at once.
      own[column] = typeof cell === "number" ? numberBack(cell, errorOnce) : cell instanceof Remark ? functionText(voice.language, cell.sentence, cell.facts, entry.id) : handedBack(cell, errorOnce);
    }
    rows.push(own);
  }
  return rows;
}

function evaluated(entry: FunctionEntry, values: readonly unknown[], voice: Voice): ReturnType<FunctionEntry["evaluate"]> {
  try {
    return entry.evaluate(decodeArguments(entry.parameters, values));
  } catch (thrown) {
    if (thrown instanceof CallRefused) throw errorFor(thrown.problem, entry.id, voice);
    // Our own fault. The grid gets an Excel error with what we know; nothing else may reach it.
    throw errorFor(wrongInput("own-fault", { function: entry.id, detail: thrown instanceof Error ? thrown.message.slice(0, 200) : "" }), entry.id, voice);
  }
}

const TOO_LARGE = wrongInput("too-large");

function handedBack(cell: Exclude<ResultCell, Remark | number>, errorOf: (problem: Problem) => unknown): unknown {
  return cell instanceof Problem ? errorOf(cell) : cell;
}

/** Never −0, and never what Excel has no number for. */
function numberBack(cell: number, errorOf: (problem: Problem) => unknown): unknown {
  if (!Number.isFinite(cell)) return errorOf(TOO_LARGE);
  return cell === 0 ? 0 : cell;
}

function errorFor(problem: Problem, functionId: string, voice: Voice): unknown {
  return voice.functionError(problem.error, problem.sentence === null ? undefined : functionText(voice.language, problem.sentence, problem.facts, functionId));
}
