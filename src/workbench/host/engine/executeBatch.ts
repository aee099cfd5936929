import type { HostContext } from "./hostContext";
import { asHostError, statusOf } from "./hostError";
import { needsCalculation } from "./query";
import { ACTION, PATH } from "./protocol";
import type { Action, RequestBody, ResponseBody } from "./protocol";
import { Paths } from "./resolvePath";
import { Performer } from "./performAction";

/** Called before each action; may throw a fault that the client shall see, or refuse the rest. */
export type BeforeAction = (action: Action, index: number) => void;

interface Progress {
  readonly body: RequestBody;
  readonly response: ResponseBody;
  readonly paths: Paths;
  readonly performer: Performer;
  readonly context: HostContext;
  readonly before: BeforeAction;
  index: number;
  settled: boolean;
}

/** Whether the action reads what formulas decide, so that calculation must come first. */
function waitsForCalculation(progress: Progress, action: Action): boolean {
  const { paths, context } = progress;
  if (progress.settled || context.calculationSuspended) return false;
  if (action.ActionType === ACTION.instantiate) {
    const path = paths.path(action.ObjectPathId);
    if (path?.ObjectPathType !== PATH.method || path.ParentObjectPathId === undefined || !paths.isResolved(path.ParentObjectPathId)) return false;
    return paths.get(path.ParentObjectPathId)?.type.methods.get(path.Name)?.calculated === true;
  }
  if (!paths.isResolved(action.ObjectPathId)) return false;
  const object = paths.get(action.ObjectPathId);
  if (object === null) return false;
  if (action.ActionType === ACTION.method) return object.type.methods.get(action.Name)?.calculated === true;
  if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson) return needsCalculation(object.type, action.QueryInfo);
  return action.ActionType === ACTION.recursiveQuery;
}

/** A function that never answers must not hold the workbook for ever: Excel, too, then shows #BUSY!. */
const CALCULATION_LIMIT_MS = 30_000;

async function settle(context: HostContext): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => { late = setTimeout(resolve, CALCULATION_LIMIT_MS); });
  await Promise.race([context.calculation.idle(), limit]);
  clearTimeout(late);
}

/** Runs actions until one must wait: for formulas, which hear of changes only when the workbook's batch is over, or for its own promise. */
function runSome(progress: Progress): Promise<void> | "formulas" | "ended" {
  const { body, performer, response } = progress;
  while (progress.index < body.Actions.length) {
    const action = body.Actions[progress.index];
    if (!action) break;
    if (waitsForCalculation(progress, action)) return "formulas";
    progress.before(action, progress.index);
    const value = performer.perform(action, response);
    if (performer.changes(action)) progress.settled = false;
    if (value instanceof Promise) {
      return value.then((settledValue: unknown) => {
        response.Results.push({ ActionId: action.Id, Value: settledValue ?? null });
        progress.index += 1;
      });
    }
    response.Results.push({ ActionId: action.Id, Value: value ?? null });
    progress.index += 1;
  }
  return "ended";
}

/** One request: actions in order, stopping at the first fault; what was done before it stays done. */
export async function executeBatch(body: RequestBody, context: HostContext, before: BeforeAction): Promise<ResponseBody> {
  const response: ResponseBody = { Results: [], Error: null, TraceIds: [] };
  const paths = new Paths(body.ObjectPaths, context);
  const progress: Progress = { body, response, paths, performer: new Performer(paths, context), context, before, index: 0, settled: false };
  context.calculationSuspended = false;
  try {
    for (;;) {
      const step = context.workbook.batch(() => runSome(progress));
      if (step === "ended") break;
      await (step === "formulas" ? settle(context) : step);
      if (step === "formulas") progress.settled = true;
    }
  } catch (error) {
    const fault = asHostError(error);
    return { ...response, Error: { Code: fault.code, Message: fault.message, Location: paths.location, ActionIndex: progress.index, HttpStatusCode: statusOf(fault.code) } };
  } finally {
    context.calculationSuspended = false;
  }
  return response;
}
