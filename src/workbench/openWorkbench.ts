import { createCalculation } from "./calc";
import type { Calculation } from "./calc";
import { openWorkbookFile, saveNew } from "./file";
import type { OpenedFile } from "./file";
import { connectCustomFunctions, createHost, readAddin } from "./host";
import type { Addin, Host, Misbehaviour } from "./host";
import { createWorkbook } from "./model";
import type { Workbook } from "./model";
import { connectedHost, connectHost, forgetPage, loadOffice } from "./node";

export interface WorkbenchOptions {
  /** A file to open (.xlsx, .xlsm, .csv) … */
  readonly bytes?: Uint8Array;
  readonly fileName?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** … or a workbook in memory. Neither = an empty workbook with one sheet. */
  readonly workbook?: Workbook;
  /** Manifest text and parsed functions.json (of one language, or by locale). */
  readonly addin?: { readonly manifest: string; readonly functions: unknown };
  /** What the add-in's page does at its start (associate functions and actions); called when Office.js stands, before any function is asked for. Each workbook has a page of its own. */
  readonly page?: () => void | Promise<void>;
  /** Display language of Excel; default en-US. */
  readonly locale?: string;
  /** The clock that TODAY and NOW read. */
  readonly now?: () => Date;
  /** Trust cached values of the file until something changes; default true for files. */
  readonly believe?: boolean;
  /** Custom functions directly (default) or through Office.js as Excel does. */
  readonly route?: "direct" | "wire";
  /** What blank cells are to custom functions: null as on the web (default), or 0 as on the desktop. */
  readonly blankAs?: "null" | "zero";
  readonly misbehave?: Partial<Misbehaviour>;
}

export interface Workbench {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly host: Host;
  readonly addin: Addin | null;
  /** null where the workbook did not come from a file. */
  readonly file: OpenedFile | null;
  /** The workbook as a file, formulas settled: the opened one with what was touched changed, or a new one. */
  save(): Promise<Uint8Array>;
  dispose(): void;
}

function emptyWorkbook(): Workbook {
  const workbook = createWorkbook();
  workbook.addSheet("Sheet1");
  return workbook;
}

/** Opens a workbook for this process: afterwards `Excel.run`, `Office.context` and custom functions here have it as their Excel. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const addin = options.addin ? readAddin(options.addin, options.locale) : null;
  const customFunctionNamespaces = addin ? [addin.namespace] : [];
  const opening = { customFunctionNamespaces, ...(options.fileName === undefined ? {} : { name: options.fileName }), ...(options.onProgress ? { onProgress: options.onProgress } : {}) };
  const file = options.bytes ? await openWorkbookFile(options.bytes, opening) : null;
  const workbook = file?.workbook ?? options.workbook ?? emptyWorkbook();
  const calculation = createCalculation(workbook, { believe: options.believe ?? file !== null, ...(options.now ? { now: options.now } : {}) });
  const host = createHost({ workbook, calculation, locale: options.locale, documentUrl: options.fileName, misbehave: options.misbehave });
  await connectHost(host);
  await loadOffice();
  if (options.page) {
    forgetPage();
    await options.page();
  }
  const disconnect = addin ? connectCustomFunctions(host, addin.functions, { route: options.route, blankAs: options.blankAs }) : null;
  return {
    workbook, calculation, host, addin, file,
    save: async () => {
      await calculation.idle();
      return file ? file.save({ customFunctionNamespaces }) : saveNew(workbook, { customFunctionNamespaces });
    },
    dispose: () => {
      disconnect?.();
      if (connectedHost() === host) void connectHost(null);
      host.dispose();
      calculation.dispose();
    },
  };
}
