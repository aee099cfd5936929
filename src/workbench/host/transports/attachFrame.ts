import type { RequestBody } from "../engine";
import { DOCUMENT_SELECTION } from "../events/watchWorkbook";
import type { EventEntry, Host } from "../host";
import type { FunctionsPage } from "../customFunctions/page";
import { ACTION_TYPE, EVENT, METHOD, readRequest, responseText, UNSUPPORTED } from "./frameMessages";
import type { FrameRequest, MethodCall } from "./frameMessages";

export interface FrameOptions {
  /** Address of the add-in's page; same origin as this one. */
  readonly page: string;
  /** Called when the page has fetched its context, which is when Office.js begins to work. */
  readonly onConnected?: () => void;
}

export interface FrameConnection {
  /** The add-in's window, for custom functions. */
  functions(): FunctionsPage;
  dispose(): void;
}

const EXCEL_ON_THE_WEB = 16;
let conversations = 0;

/** Office.js asks before it talks to a host on plain http; this is the answer a person would have given. */
function trustThisOrigin(): void {
  for (const scheme of ["http", "https"]) localStorage.setItem(`OfficeJSTrustKeyV2_${scheme}_${location.hostname}`, '{"Result":1}');
}

function contextOf(host: Host, appId: string): Record<string, unknown> {
  return {
    _id: appId, _appName: EXCEL_ON_THE_WEB, _appVersion: "16.00", _appMinorVersion: 0, _appUILocale: host.locale, _dataLocale: host.locale,
    _docUrl: host.documentUrl, _clientMode: 1, _settings: host.settings.read(), _reason: "documentOpened", _osfControlType: 1, _eToken: "",
    _correlationId: "", _appInstanceId: appId, _requirementMatrix: host.requirements(), _hostFullVersion: "16.0.16000.10000", _addinName: "", _initialDisplayMode: 2,
  };
}

/** A frame that was not inserted yet gets its name and address; once the page inserts it, its Office.js talks to the host as to Excel on the web. */
export function attachFrame(frame: HTMLIFrameElement, host: Host, options: FrameOptions): FrameConnection {
  const conversation = `workbench-${++conversations}`;
  const appId = `add-in-${conversations}`;
  const registered = new Map<number, FrameRequest>();
  trustThisOrigin();
  sessionStorage.removeItem("hostInfoValue");
  // Set on a live frame, the name does not arrive.
  frame.name = JSON.stringify({ baseFrameName: conversation, hostInfo: `Excel$Web$16.00$${host.locale}$$$disableLogging$3`, xdmInfo: `${conversation}|${appId}|${location.origin}`, serializerVersion: "1" });
  frame.src = options.page;

  function send(text: string): void {
    frame.contentWindow?.postMessage(text, location.origin);
  }

  function fire(event: number, data: unknown): void {
    const request = registered.get(event);
    if (request) send(responseText(request, data, location.origin, true));
  }

  async function execute(call: MethodCall): Promise<unknown> {
    const { DispatchId } = call.DdaMethod;
    const version = { Version: call.DdaMethod.Version ?? 1, Error: 0 };
    if (DispatchId === METHOD.richApi) {
      const [, , , , bodyText, , flags] = call.ArrayData ?? [];
      const text = String(bodyText);
      const outcome = await host.execute(JSON.parse(text) as RequestBody, { flags: Number(flags), size: text.length });
      if (outcome.kind === "failed") return { ...version, Error: outcome.officeError };
      return { ...version, Data: [200, [], JSON.stringify(outcome.body)] };
    }
    if (DispatchId === METHOD.saveSettings) host.settings.write(call.DdaSettingsMethod?.Properties ?? []);
    else if (DispatchId === METHOD.loadSettings) return { ...version, Properties: host.settings.read() };
    else if (DispatchId === METHOD.commandCompleted) host.actions.completed(call.ArrayData ?? call);
    else return { ...version, Error: UNSUPPORTED };
    return version;
  }

  async function answer(request: FrameRequest): Promise<unknown> {
    const event = (request._data as { readonly eventDispId?: number } | null)?.eventDispId;
    if (request._actionType === ACTION_TYPE.register && event !== undefined) {
      registered.set(event, request);
      return { Error: 0 };
    }
    if (request._actionType === ACTION_TYPE.unregister && event !== undefined) {
      registered.delete(event);
      return { Error: 0 };
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync") return contextOf(host, appId);
    if (request._actionName === "executeMethod") return execute(request._data as MethodCall);
    return null;
  }

  function listen(message: MessageEvent): void {
    if (message.source !== frame.contentWindow) return;
    const request = readRequest(message.data, conversation);
    if (!request) return;
    void answer(request).then((data) => {
      send(responseText(request, data, location.origin, false));
      if (request._actionName === "ContextActivationManager_getAppContextAsync") options.onConnected?.();
    });
  }

  /** After the answer of the batch that caused them: both go through the same queue of messages. */
  function sendEvents(entries: readonly EventEntry[]): void {
    setTimeout(() => {
      fire(EVENT.richApiMessage, { ArrayData: entries.map((each) => [each.messageCategory, each.messageType, each.targetId, each.message, each.id, false]) });
      if (entries.some((each) => each.messageType === DOCUMENT_SELECTION)) fire(EVENT.selectionChanged, {});
    }, 0);
  }

  const stopEvents = host.onEvent(sendEvents);
  host.actions.listen((payload) => { fire(EVENT.commandInvoked, payload); });
  window.addEventListener("message", listen);
  return {
    functions: () => (frame.contentWindow ?? {}) as FunctionsPage,
    dispose: () => {
      window.removeEventListener("message", listen);
      stopEvents();
    },
  };
}
