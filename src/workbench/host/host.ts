import type { Calculation } from "../calc";
import type { Workbook } from "../model";
import type { RequestBody, ResponseBody } from "./engine";
import type { Misbehaviour } from "./misbehaviour";

/** One event as it goes over the wire. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly id: string;
}

/** What a transport knows of a request besides its body. */
export interface RequestInfo {
  readonly flags?: number;
  /** Characters of the request as sent. */
  readonly size?: number;
}

/** `failed` = the whole batch, before its first action: `officeError` is the number that Office's own transports carry. */
export type Outcome =
  | { readonly kind: "answered"; readonly body: ResponseBody }
  | { readonly kind: "failed"; readonly code: string; readonly message: string; readonly status: number; readonly officeError: number };

/** Values of custom functions that come back over the wire. */
export type SetResults = (results: readonly unknown[]) => void;

/** Ribbon commands, as the host starts them and hears of their end. */
export interface RibbonActions {
  /** A transport that starts functions of the page by `[commandId, actionId, event as JSON]`. */
  listen(start: (payload: readonly unknown[]) => void): void;
  completed(params: unknown): void;
}

/** The document's settings as `[key, JSON text]`. */
export interface DocumentSettings {
  read(): readonly (readonly [string, string])[];
  write(pairs: readonly (readonly [string, string])[]): void;
}

/** The workbook as Office.js's client sees it. */
export interface Host {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  /** `Office.context.displayLanguage`. */
  readonly locale: string;
  readonly documentUrl: string;
  execute(body: RequestBody, info?: RequestInfo): Promise<Outcome>;
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  sendEvents(entries: readonly EventEntry[]): void;
  /** JSON text of the requirement sets that `isSetSupported` answers from. */
  requirements(): string;
  readonly settings: DocumentSettings;
  readonly actions: RibbonActions;
  /** Runs what the add-in associated with an action id, as a click on its button does; resolves when it has completed. */
  runAction(id: string): Promise<void>;
  /** State of ribbon buttons and tabs as the add-in set it, by id. */
  readonly ribbon: ReadonlyMap<string, boolean>;
  /** Makes the host fail as Excel does; `{}` takes nothing back, `null` in a field does. */
  misbehave(change: Partial<Misbehaviour>): void;
  /** Receives what custom functions answered over the wire. */
  onFunctionResults(listener: SetResults): () => void;
  /** Ranges the client tracks, subscriptions it holds, requests it made. */
  readonly counts: { readonly references: number; readonly subscriptions: number; readonly requests: number };
  dispose(): void;
}
