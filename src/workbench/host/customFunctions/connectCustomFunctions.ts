import type { CustomFunction } from "../../calc";
import type { Host } from "../host";
import type { BlankAs } from "./callArguments";
import { directRoute } from "./directRoute";
import { associated } from "./page";
import type { FunctionsPage } from "./page";
import { wireRoute } from "./wireRoute";

export interface ConnectOptions {
  /** `direct` (default) calls into the page; `wire` goes through Office.js as Excel does, with its waits of 50 and 500 ms. */
  readonly route?: "direct" | "wire";
  /** The add-in's page; default: this process. For an iframe: `() => frame.contentWindow`. */
  readonly page?: () => FunctionsPage;
  /** What blank cells are to functions: null as on the web (default), or 0 as on the desktop. */
  readonly blankAs?: BlankAs;
}

/** Declares the add-in's functions to the workbook's calculation, executed in the add-in's page. Returns the way to stop. */
export function connectCustomFunctions(host: Host, functions: readonly CustomFunction[], options: ConnectOptions = {}): () => void {
  const declared = new Map(functions.map((each) => [each.id, each]));
  const blankAs = options.blankAs ?? "null";
  const page = options.page ?? ((): FunctionsPage => globalThis as FunctionsPage);
  if (options.route === "wire") {
    const wire = wireRoute(host, declared, { blankAs, isAssociated: (id) => associated(page(), id) !== undefined });
    host.calculation.setCustomFunctions(functions, wire.call);
    return () => { wire.dispose(); };
  }
  host.calculation.setCustomFunctions(functions, directRoute(declared, { page, blankAs }));
  return () => undefined;
}
