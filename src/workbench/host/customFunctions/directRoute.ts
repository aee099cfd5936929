import type { CallCustomFunctions, CustomAnswer, CustomCall, CustomFunction } from "../../calc";
import { answerOf, errorValue, thrownAnswer } from "./answers";
import { callArguments } from "./callArguments";
import type { BlankAs } from "./callArguments";
import { associated } from "./page";
import type { FunctionsPage } from "./page";

/** Functions are called one after another; after so long the page may draw and answer before it goes on. */
const QUOTA_MS = 100;

export interface DirectOptions {
  /** Asked at each request: an iframe's window changes when it is loaded anew. */
  readonly page: () => FunctionsPage;
  readonly blankAs: BlankAs;
}

function pause(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

/** Calls what the page associated, with copies of the arguments: the same answers as over the wire, without its waits. */
export function directRoute(declared: ReadonlyMap<string, CustomFunction>, options: DirectOptions): CallCustomFunctions {
  async function answer(call: CustomCall): Promise<CustomAnswer> {
    const page = options.page();
    const body = associated(page, call.id);
    const about = declared.get(call.id);
    if (!body || !about) return errorValue("#NAME?");
    const PageError = page.CustomFunctions?.Error;
    const args = callArguments(about, call.args, { blankAs: options.blankAs, error: ({ error }) => (PageError ? new PageError(error) : null) });
    const invocation = { functionName: call.id, address: call.address };
    try {
      return answerOf(await body(...args, invocation));
    } catch (reason) {
      return thrownAnswer(reason);
    }
  }

  /** A page that is still starting associates its functions in a moment: Excel waits for pages, too. */
  async function pageStarted(calls: readonly CustomCall[]): Promise<void> {
    if (calls.some((call) => !associated(options.page(), call.id))) await pause();
  }

  return async (calls) => {
    await pageStarted(calls);
    const answers: Promise<CustomAnswer>[] = [];
    let since = Date.now();
    for (const call of calls) {
      answers.push(answer(call));
      if (Date.now() - since < QUOTA_MS) continue;
      await pause();
      since = Date.now();
    }
    return Promise.all(answers);
  };
}
