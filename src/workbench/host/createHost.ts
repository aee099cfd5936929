import type { Calculation } from "../calc";
import type { Workbook } from "../model";
import { executeBatch, PATH, References } from "./engine";
import type { HostContext, RequestBody } from "./engine";
import { followShifts } from "./events/followShifts";
import { watchWorkbook } from "./events/watchWorkbook";
import { Subscriptions } from "./events/subscriptions";
import type { EventEntry, Host, Outcome, RequestInfo, SetResults } from "./host";
import { Behaviour, failed } from "./misbehaviour";
import type { Misbehaviour } from "./misbehaviour";
import { createActions } from "./services/actions";
import { createServices } from "./services/createServices";
import { documentSettings } from "./services/documentSettings";
import { REQUIREMENTS } from "./services/requirements";
import { present } from "./types";

export interface HostOptions {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  /** `Office.context.displayLanguage`; default en-US. */
  readonly locale?: string;
  readonly documentUrl?: string;
  /** Requirement sets to claim instead of the usual ones, e.g. `{ ExcelApi: "1.9" }`. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly misbehave?: Partial<Misbehaviour>;
}

/** A host of Office.js over a workbook and its calculation; transports carry its answers. */
export function createHost(options: HostOptions): Host {
  const { workbook, calculation, locale = "en-US" } = options;
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const resultListeners = new Set<SetResults>();
  const behaviour = new Behaviour();
  behaviour.change(options.misbehave ?? {});
  const subscriptions = new Subscriptions();
  const references = new References();
  const ribbon = new Map<string, boolean>();
  const sendEvents = (entries: readonly EventEntry[]): void => { for (const listener of listeners) listener(entries); };
  const actions = createActions(sendEvents);
  const services = createServices({ ribbon, actions, setResults: (results) => { for (const listener of resultListeners) listener(results); } });
  const context: HostContext = {
    workbook, calculation, references, subscriptions, services, locale,
    present, root: present("Workbook", workbook), cellLimit: () => behaviour.asked.cellLimit, calculationSuspended: false,
  };
  let requests = 0;
  let busy = 0;
  /** Events of a batch wait until its answer is on its way: on a macrotask of their own. */
  let held: EventEntry[] = [];
  const release = (): void => {
    const entries = held;
    held = [];
    if (entries.length > 0) setTimeout(() => { sendEvents(entries); }, 0);
  };
  const stopFollowing = followShifts(workbook, references, present);
  const stopWatching = watchWorkbook(workbook, subscriptions, () => busy > 0, (entries) => {
    held.push(...entries);
    if (busy === 0) release();
  });

  /** Batches run one after another, so that each is whole; answers of services never wait behind one that waits for them. */
  let queue: Promise<unknown> = Promise.resolve();

  async function run(body: RequestBody, info: RequestInfo): Promise<Outcome | "silence"> {
    const refused = await behaviour.before(workbook, info.size ?? 0, info.flags ?? 0);
    if (refused) return refused;
    const silent = behaviour.swallows();
    if (silent && !behaviour.asked.neverButDone) return "silence";
    busy += 1;
    try {
      const response = await executeBatch(body, context, (_action, index) => { behaviour.beforeAction(index); });
      return silent ? "silence" : behaviour.after(response);
    } finally {
      busy -= 1;
      if (busy === 0) release();
    }
  }

  async function execute(body: RequestBody, info: RequestInfo = {}): Promise<Outcome> {
    requests += 1;
    if (isServiceCall(body)) return { kind: "answered", body: await executeBatch(body, context, () => undefined) };
    const turn = queue.then(() => run(body, info));
    queue = turn.catch(() => undefined);
    const outcome = await turn.catch(faultOfOurs);
    return outcome === "silence" ? new Promise<never>(() => undefined) : outcome;
  }

  return {
    workbook, calculation, locale, documentUrl: options.documentUrl ?? "", execute, sendEvents, ribbon,
    onEvent: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    onFunctionResults: (listener) => { resultListeners.add(listener); return () => { resultListeners.delete(listener); }; },
    requirements: () => JSON.stringify({ ...REQUIREMENTS, ...options.requirements }),
    settings: documentSettings(workbook),
    actions, runAction: (id) => actions.run(id),
    misbehave: (change) => { behaviour.change(change); },
    counts: { get references() { return references.size; }, get subscriptions() { return subscriptions.size; }, get requests() { return requests; } },
    dispose: () => { stopFollowing(); stopWatching(); listeners.clear(); },
  };
}

/** A fault of the workbench reaches whoever waits for the answer, with the place it happened, instead of leaving them without one. */
function faultOfOurs(error: unknown): Outcome {
  return failed("GeneralException", `The workbench has a fault of its own: ${error instanceof Error ? error.stack ?? error.message : String(error)}`, 500, 5001);
}

/** Requests to services alone: nothing in them hangs below the workbook. */
function isServiceCall(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  const belowWorkbook = paths.some((path) => path.ParentObjectPathId !== undefined && body.ObjectPaths[String(path.ParentObjectPathId)]?.ObjectPathType === PATH.global);
  return !belowWorkbook && paths.some((path) => path.ObjectPathType === PATH.newObject);
}
