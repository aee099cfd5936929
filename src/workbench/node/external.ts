import type { Host } from "../host";

type Dispatch = (id: number, payload: unknown) => void;

interface SafeArray {
  toArray(): unknown[];
}

/** Arrays as desktop Office hands them to scripts. */
function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)) };
}

const METHOD = { commandCompleted: 94 } as const;
/** The ribbon's event on the desktop. */
export const RIBBON_COMMAND = 39;
const UNSUPPORTED = 5001;

/**
 * `window.external` as desktop Office offers it: who the host is, the context and the document's settings, ribbon commands.
 * Excel's own calls go over the native bridge instead.
 */
export function createExternal(current: () => Host | null): { readonly external: object; fire(event: number, payload: readonly unknown[]): void } {
  const handlers = new Map<number, Dispatch>();
  const fire = (event: number, payload: readonly unknown[]): void => { handlers.get(event)?.(event, safeArray(payload)); };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${current()?.locale ?? "en-US"}$$$disableLogging$3`,
    GetContext: () => context(current),
    Execute: (id: number, params: unknown, callback: (answer: SafeArray, flag: number) => void) => {
      const done = id === METHOD.commandCompleted;
      if (done) current()?.actions.completed(params);
      setTimeout(() => { callback(safeArray([done ? 0 : UNSUPPORTED]), 0); }, 0);
    },
    RegisterEvent: (id: number, _target: string, handler: Dispatch, callback: (code: number) => void) => {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: (code: number) => void) => {
      handlers.delete(id);
      callback(0);
    },
  };
  return { external, fire };
}

function context(current: () => Host | null): object {
  const locale = (): string => current()?.locale ?? "en-US";
  return {
    GetAppType: () => 1, GetSolutionRef: () => "workbench", GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: locale, GetAppDataLocale: locale,
    GetDocUrl: () => current()?.documentUrl ?? "", GetAppCapabilities: () => 1, GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1, GetSolutionToken: () => "", GetInstanceId: () => "workbench",
    GetSupportedMatrix: () => current()?.requirements() ?? "{}",
    GetHostFullVersion: () => "16.0.16000.10000", GetInitialDisplayMode: () => 2,
    GetSettings: () => settings(current),
  };
}

function settings(current: () => Host | null): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, text] of current()?.settings.read() ?? []) {
        keys.push(key);
        values.push(text);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      current()?.settings.write(keys.map((key, index) => [key, values[index] ?? "null"]));
    },
  };
}
