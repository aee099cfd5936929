import { ExcelStopped, isEditing, problemOf, type ExcelResult } from "./problem";

/** Room for the cell-edit delay of the host: longer than a person takes to press Enter, shorter than they wait for nothing. */
const SYNC_LIMIT_MS = 60_000;
const EDIT_RETRIES = 5;
const EDIT_PAUSE_MS = 400;

export interface ExcelOptions {
  readonly signal?: AbortSignal;
  /** Longest wait for one answer of Excel: a sync may never settle (excel-facts A2). */
  readonly syncLimitMs?: number;
  /** Called while a cell is being edited and the work waits for Enter or Esc. */
  readonly onWaiting?: () => void;
}

/** One conversation with Excel. Every journey goes through `sync`, which watches the clock and the cancel button. */
export interface ExcelSession {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

/** Value of a method call, after the journey it takes. */
export async function answerOf<Value>(session: ExcelSession, result: OfficeExtension.ClientResult<Value>): Promise<Value> {
  await session.sync();
  return result.value;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelStopped("cancelled");
}

function sessionOf(context: Excel.RequestContext, options: ExcelOptions): ExcelSession {
  const limit = options.syncLimitMs ?? SYNC_LIMIT_MS;
  return {
    context,
    async sync() {
      stopIfCancelled(options.signal);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const watchdog = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new ExcelStopped("excel-silent", { seconds: Math.round(limit / 1000) })), limit);
      });
      try {
        await Promise.race([context.sync(), watchdog]);
      } finally {
        clearTimeout(timer);
      }
      stopIfCancelled(options.signal);
    },
  };
}

/** The only place with `Excel.run`. A fresh context at each try, because an abandoned batch may still land: works must be repeatable. */
async function tryOnce<Value>(work: (session: ExcelSession) => Promise<Value>, options: ExcelOptions): Promise<Value> {
  return Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context, options)));
}

async function tryUntilEdited<Value>(work: (session: ExcelSession) => Promise<Value>, options: ExcelOptions, tries: number): Promise<Value> {
  try {
    return await tryOnce(work, options);
  } catch (error) {
    if (!isEditing(error) || tries <= 1) throw error;
    options.onWaiting?.();
    await pause(EDIT_PAUSE_MS * 2 ** (EDIT_RETRIES - tries));
    stopIfCancelled(options.signal);
    return tryUntilEdited(work, options, tries - 1);
  }
}

/** Runs repeatable work against the open workbook. What Excel refuses comes back as a problem; faults of ours are thrown. */
export async function runExcel<Value>(work: (session: ExcelSession) => Promise<Value>, options: ExcelOptions = {}): Promise<ExcelResult<Value>> {
  try {
    stopIfCancelled(options.signal);
    return { ok: true, value: await tryUntilEdited(work, options, EDIT_RETRIES) };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}
