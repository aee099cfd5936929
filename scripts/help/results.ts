import type { Example, FunctionEntry } from "../../src/functions/entry";
import { callFunction } from "../../src/functions/runner/callFunction";
import type { Language } from "../../src/messages/language";

/** An error as a result: its code and the sentence that goes with it. */
export class HelpError {
  constructor(readonly code: string, readonly sentence = "") {}
}

/** What the function itself answers to an example, in the language of the page. */
export function computed(entry: FunctionEntry, example: Example, language: Language): readonly (readonly unknown[])[] | HelpError {
  try {
    return callFunction(entry, example.arguments, { language, functionError: (code, sentence) => new HelpError(code, sentence) });
  } catch (thrown) {
    if (thrown instanceof HelpError) return thrown;
    throw thrown;
  }
}

/** A cell as Excel shows it in General: ten figures, TRUE and FALSE. */
export function shown(cell: unknown): string {
  if (cell instanceof HelpError) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(Number(cell.toPrecision(10)));
  if (typeof cell === "object" && cell !== null) return String((cell as { error?: unknown; code?: unknown }).error ?? (cell as { code?: unknown }).code ?? "");
  return cell === null || cell === undefined ? "" : String(cell);
}
