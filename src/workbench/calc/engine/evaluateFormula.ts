import type { Sheet, Value } from "../../model";
import type { Frame, Scalar, Template } from "../compile";
import { Run } from "../compile";
import type { CustomAnswer } from "../types";
import type { Operand } from "../values";
import { isMatrix, NAME } from "../values";
import type { CustomRequests } from "./customRequests";
import { guarded, settled } from "./evaluateCell";
import type { WorkbookSession } from "./workbookSession";

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A formula that asks for the same again and again ends here. */
const MAX_PASSES = 100;

/** One formula as if it stood in a cell, calls of custom functions awaited; blanks show as 0. */
export async function evaluateFormula(template: Template, place: Place, session: WorkbookSession, requests: CustomRequests): Promise<CustomAnswer> {
  if (!template.valid) return NOT_A_FORMULA;
  const answers = new Map<object, Operand[]>();
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const run = new Run(answers);
    const frame: Frame = { session, run, ...place, scope: null };
    const result = settled(frame, guarded(() => template.thunk("array")(frame), run));
    if (run.calls.length === 0) return explained(answerOf(result), run);
    const given = await requests.ask(run.calls.map(({ call }) => call));
    run.calls.forEach(({ site, index }, position) => {
      const ofSite = answers.get(site) ?? [];
      ofSite[index] = given[position];
      answers.set(site, ofSite);
    });
  }
  return { error: "#VALUE!", message: "The formula asks for custom functions without end." };
}

/** The same without waiting: what a custom function would have to answer is #BUSY!. */
export function evaluateAtOnce(template: Template, place: Place, session: WorkbookSession): CustomAnswer {
  const run = new Run(new Map());
  const frame: Frame = { session, run, ...place, scope: null };
  return template.valid ? explained(answerOf(settled(frame, guarded(() => template.thunk("array")(frame), run))), run) : NOT_A_FORMULA;
}

const NOT_A_FORMULA = { error: "#NAME?", message: "This is not a formula of Excel's." } as const;

/** Which name or function nobody knows. */
function explained(answer: CustomAnswer, { unknown }: Run): CustomAnswer {
  const isBare = typeof answer === "object" && answer !== null && "error" in answer && answer.error === NAME.error && answer.message === undefined;
  return isBare && unknown !== null ? { ...NAME, message: `There is no function or name ${unknown}.` } : answer;
}

/** A block of one value is that value, as it would be in a cell. */
function answerOf(result: Scalar): CustomAnswer {
  if (!isMatrix(result)) return shown(result);
  const only = result.length === 1 && result[0]?.length === 1;
  return only ? shown(result[0]?.[0] ?? null) : result.map((row) => row.map(shown));
}

function shown(value: Value): Value {
  return value ?? 0;
}
