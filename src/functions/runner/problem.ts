import type { Facts } from "../../rules/outcome";
import type { FunctionSentence } from "../../messages/functions";

/** What stands in a cell instead of an answer: an Excel error and, for #VALUE! and #N/A, the sentence that says what to do. */
export class Problem {
  constructor(
    /** `#VALUE!`, `#N/A`, or the error that came in. */
    readonly error: string,
    readonly sentence: FunctionSentence | null = null,
    readonly facts: Facts = {},
  ) {}
}

/** Words in a result cell, said in the language Excel is shown in. */
export class Remark {
  constructor(readonly sentence: FunctionSentence, readonly facts: Facts = {}) {}
}

/** Wrong input: #VALUE! with a sentence. */
export function wrongInput(sentence: FunctionSentence, facts: Facts = {}): Problem {
  return new Problem("#VALUE!", sentence, facts);
}

/** Right input, no answer yet: #N/A with a sentence. */
export function noAnswer(sentence: FunctionSentence, facts: Facts = {}): Problem {
  return new Problem("#N/A", sentence, facts);
}

/** Ends a whole call with one problem. Only the runner catches it. */
export class CallRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.sentence ?? problem.error);
    this.name = "CallRefused";
  }
}

export function refuse(problem: Problem): never {
  throw new CallRefused(problem);
}
