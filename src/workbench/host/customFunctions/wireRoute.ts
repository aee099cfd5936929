import type { CallCustomFunctions, CustomAnswer, CustomFunction } from "../../calc";
import type { Host } from "../host";
import { errorValue, wireAnswer } from "./answers";
import { callArguments } from "./callArguments";
import type { BlankAs } from "./callArguments";

const CATEGORY = 1;
const INVOKE = 1000;
const ERRORS_ALLOWED = 4;

/** One result: `[id, ok, value, errorCode?]`, or the object that older sets of the protocol send. */
function readResult(result: unknown): { id: number; answer: CustomAnswer } {
  if (Array.isArray(result)) {
    const [id, ok, value, code] = result as unknown[];
    return { id: Number(id), answer: wireAnswer(ok === true, value, code) };
  }
  const { id, value, failed, errorCode } = result as Readonly<Record<string, unknown>>;
  return { id: Number(id), answer: wireAnswer(failed !== true, value, errorCode) };
}

export interface WireOptions {
  readonly blankAs: BlankAs;
  /** The client answers for a function nobody associated as for one that failed; Excel shows #NAME?. */
  readonly isAssociated: (id: string) => boolean;
}

/** Asks for functions by events and takes their results from the client's calls: slower than direct, and exactly Excel's way. */
export function wireRoute(host: Host, declared: ReadonlyMap<string, CustomFunction>, { blankAs, isAssociated }: WireOptions): { readonly call: CallCustomFunctions; dispose(): void } {
  const waiting = new Map<number, (answer: CustomAnswer) => void>();
  let next = 0;
  const stop = host.onFunctionResults((results) => {
    for (const result of results) {
      const { id, answer } = readResult(result);
      waiting.get(id)?.(answer);
      waiting.delete(id);
    }
  });

  const call: CallCustomFunctions = (calls) => {
    const answers = calls.map((each) => {
      if (!isAssociated(each.id)) return { entry: null, answered: Promise.resolve<CustomAnswer>(errorValue("#NAME?")) };
      const id = next++;
      const about = declared.get(each.id);
      const args = about ? callArguments(about, each.args, { blankAs, error: ({ error }) => ({ type: "CustomFunctionError", code: error }) }) : [];
      const message = JSON.stringify([id, each.id, args, each.address, about?.allowErrors ? ERRORS_ALLOWED : 0]);
      const answered = new Promise<CustomAnswer>((resolve) => { waiting.set(id, resolve); });
      return { entry: { messageCategory: CATEGORY, messageType: INVOKE, targetId: "", message, id: String(id) }, answered };
    });
    host.sendEvents(answers.flatMap(({ entry }) => entry ?? []));
    return Promise.all(answers.map(({ answered }) => answered));
  };
  return { call, dispose: stop };
}
