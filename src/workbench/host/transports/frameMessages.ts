/** Messages of the handshake between a host page and the frame of an add-in, as Office on the web exchanges them. JSON text both ways. */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister. */
  readonly _actionType: number;
}

export const REQUEST = 0;
const RESPONSE = 1;
export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;

/** Parses what may be any page's message; null where it is not of this conversation. */
export function readRequest(data: unknown, conversation: string): FrameRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    return null;
  }
  const request = parsed as Partial<FrameRequest>;
  return request._messageType === REQUEST && request._conversationId === conversation && typeof request._actionName === "string" ? (parsed as FrameRequest) : null;
}

/** An answer (`_responseType` 0), or an event by the ids of its registration (1). */
export function responseText(request: FrameRequest, data: unknown, origin: string, isEvent: boolean): string {
  return JSON.stringify({
    _messageType: RESPONSE, _actionName: request._actionName, _conversationId: request._conversationId, _correlationId: request._correlationId,
    _origin: origin, _data: data, _errorCode: 0, _responseType: isEvent ? 1 : 0, _serializerVersion: "1",
  });
}

export const METHOD = { saveSettings: 76, loadSettings: 75, richApi: 93, commandCompleted: 94 } as const;
export const EVENT = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;
/** Office's own "not supported", which its client passes on to the caller. */
export const UNSUPPORTED = 5001;

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}
