import type { Host } from "../host";
import { createExternal, RIBBON_COMMAND } from "./external";
import { locateOffice } from "./locateOffice";
import { HostBridge } from "./nativeBridge";
import { evaluateOfficeFile, installStubWindow } from "./stubWindow";

interface Associations {
  readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  associate(id: string, body: (...args: unknown[]) => unknown): void;
}
interface OfficeGlobals {
  Office?: {
    onReady(): Promise<unknown>;
    readonly actions: Associations;
    readonly context: { readonly document: { readonly settings: { refreshAsync(callback: () => void): void } } };
  };
  CustomFunctions?: Associations;
  _richApiNativeBridge?: HostBridge;
}

const page = globalThis as unknown as OfficeGlobals;
const bridge = new HostBridge();
const desktop = createExternal(() => bridge.connected);
let loaded: { readonly locale: string; readonly ready: Promise<void> } | null = null;

/**
 * Evaluates the unmodified Office.js of the installed package in this process, once, and waits until it is ready.
 * Needs a connected host, as Office.js asks for its context at the start.
 */
export function loadOffice(): Promise<void> {
  loaded ??= { locale: bridge.connected?.locale ?? "", ready: load() };
  return loaded.ready;
}

/** Global names that Office.js made, so that another copy finds a clean page. */
let made: readonly string[] = [];

async function load(): Promise<void> {
  const dist = locateOffice();
  page._richApiNativeBridge = bridge;
  installStubWindow(dist, desktop.external);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  evaluateOfficeFile(dist, "office.js");
  await page.Office?.onReady();
  made = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
}

/** The page is loaded anew: what the one before associated is gone with it. */
export function forgetPage(): void {
  for (const { _association: { mappings } } of [page.CustomFunctions, page.Office?.actions].filter((each) => each !== undefined)) {
    for (const id of Object.keys(mappings)) Reflect.deleteProperty(mappings, id);
  }
}

/** Office.js fixes its display language when it is loaded: another language needs another copy, with what was associated in the old one. */
async function reload(): Promise<void> {
  const functions = page.CustomFunctions?._association.mappings ?? {};
  const actions = page.Office?.actions._association.mappings ?? {};
  loaded = null;
  for (const name of made) Reflect.deleteProperty(globalThis, name);
  await loadOffice();
  for (const [id, body] of Object.entries(functions)) page.CustomFunctions?.associate(id, body);
  for (const [id, body] of Object.entries(actions)) page.Office?.actions.associate(id, body);
}

/** Directs this process's Office.js at a workbook; null = none. The document's settings are read anew. */
export async function connectHost(host: Host | null): Promise<void> {
  bridge.connect(host);
  if (!host) return;
  host.actions.listen((payload) => { desktop.fire(RIBBON_COMMAND, payload); });
  if (!loaded) return;
  await loaded.ready;
  if (loaded.locale !== host.locale) return reload();
  await new Promise<void>((resolve) => { page.Office?.context.document.settings.refreshAsync(() => { resolve(); }); });
}

export function connectedHost(): Host | null {
  return bridge.connected;
}
