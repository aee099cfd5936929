import { ACTION, PATH } from "../host";
import type { EventEntry, Host, RequestBody } from "../host";

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly headers?: Readonly<Record<string, string>>; readonly body: RequestBody | string };
}

/** Whether a request says only what the client says by itself: that it is ready, that it lets go of a range. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name, ObjectPathId }) => {
    const type = ObjectPaths[String(ObjectPathId)]?.ObjectPathType;
    return type === PATH.newObject || Name === "_RemoveReference" || (ActionType === ACTION.instantiate && type === PATH.global);
  });
}

/** What a native shell offers Office.js as `_richApiNativeBridge`; the client assigns `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The bridge of this process, directed at whichever host is connected. */
export class HostBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private host: Host | null = null;
  private stopEvents: (() => void) | null = null;

  connect(host: Host | null): void {
    this.stopEvents?.();
    this.host = host;
    this.stopEvents = host?.onEvent((entries) => { this.sendEvents(entries); }) ?? null;
  }

  get connected(): Host | null {
    return this.host;
  }

  sendMessageToHost(text: string): void {
    void this.answer(JSON.parse(text) as BridgeRequest, text.length);
  }

  private async answer(request: BridgeRequest, size: number): Promise<void> {
    const { body } = request.message;
    const host = this.host;
    const parsed = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
    if (!host) return this.withoutHost(request.id, parsed);
    const outcome = await host.execute(parsed, { flags: request.flags, size });
    if (outcome.kind === "answered") this.reply(request.id, 200, outcome.body);
    else this.reply(request.id, outcome.status, { error: { code: outcome.code, message: outcome.message } });
  }

  /** The client repeats its housekeeping for 15 seconds, or ends the process, where nobody accepts it. */
  private withoutHost(id: number, { Actions, ...body }: RequestBody): void {
    if (isHousekeeping({ Actions, ...body })) this.reply(id, 200, { Results: Actions.map((action) => ({ ActionId: action.Id, Value: null })), Error: null, TraceIds: [] });
    else this.reply(id, 503, { error: { code: "GeneralException", message: "No workbook is open in the workbench." } });
  }

  /** On a macrotask: answers in microtasks would starve the client's timers. */
  private reply(id: number, statusCode: number, body: unknown): void {
    const text = JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
    setImmediate(() => { this.onMessageFromHost?.(text); });
  }

  private sendEvents(entries: readonly EventEntry[]): void {
    const text = JSON.stringify({ type: 3, controlId: "", message: { entries } });
    setImmediate(() => { this.onMessageFromHost?.(text); });
  }
}
