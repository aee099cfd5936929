import type { Host } from "../host";
import { createExternal, RIBBON_COMMAND } from "./external";
import { HostBridge } from "./nativeBridge";
import { locateOffice } from "./locateOffice";
import { evaluateOfficeFile, installStubWindow } from "./stubWindow";

const bridge = new HostBridge();
const desktop = createExternal(() => bridge.connected);
let loading: Promise<void> | null = null;

interface OfficeGlobal {
  onReady(): Promise<unknown>;
  readonly context: { readonly document: { readonly settings: OfficeSettings } };
}
interface OfficeSettings {
  refreshAsync(callback: () => void): void;
}

function office(): OfficeGlobal | undefined {
  return (globalThis as { Office?: OfficeGlobal }).Office;
}

/**
 * Evaluates the unmodified Office.js of the installed package in this process, once, and waits until it is ready.
 * Needs a connected host, as Office.js asks for its context at the start.
 */
export function loadOffice(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const dist = locateOffice();
  Object.assign(globalThis, { _richApiNativeBridge: bridge });
  installStubWindow(dist, desktop.external);
  evaluateOfficeFile(dist, "office.js");
  await office()?.onReady();
}

/** Directs this process's Office.js at a workbook; null = none. Settings are read anew. */
export async function connectHost(host: Host | null): Promise<void> {
  bridge.connect(host);
  if (!host) return;
  host.actions.listen((payload) => { desktop.fire(RIBBON_COMMAND, payload); });
  const settings = loading === null ? undefined : (await loading, office()?.context.document.settings);
  await new Promise<void>((resolve) => {
    if (settings) settings.refreshAsync(() => { resolve(); });
    else resolve();
  });
}

export function connectedHost(): Host | null {
  return bridge.connected;
}
