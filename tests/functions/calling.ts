import { CATALOGUE } from "../../src/functions/catalogue";
import { callFunction, type Voice } from "../../src/functions/runner/callFunction";
import type { Language } from "../../src/messages/language";

/** An error value as a test sees it: what Excel's own class holds. */
export class ErrorValue {
  constructor(readonly code: string, readonly message = "") {}
}

export const voiceIn = (language: Language): Voice => ({ language, functionError: (code, sentence) => new ErrorValue(code, sentence) });

/** Calls a function as a host does; a thrown error value is given back, anything else thrown fails the test. */
export function call(id: string, values: readonly unknown[], language: Language = "en"): unknown[][] | ErrorValue {
  const entry = CATALOGUE.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no function ${id}`);
  try {
    return callFunction(entry, values, voiceIn(language));
  } catch (thrown) {
    if (thrown instanceof ErrorValue) return thrown;
    throw thrown;
  }
}

/** The single value of a call, error values as their code. */
export function one(id: string, ...values: readonly unknown[]): unknown {
  const result = call(id, values);
  if (result instanceof ErrorValue) return result.code;
  const cells = result.flat().map((cell) => (cell instanceof ErrorValue ? cell.code : cell));
  return cells.length === 1 ? cells[0] : result.map((row) => row.map((cell) => (cell instanceof ErrorValue ? cell.code : cell)));
}
