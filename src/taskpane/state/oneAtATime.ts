import type { Progress, WorkOptions, WorkResult } from "../../workflows";
import type { PaneAction } from "./paneState";

export interface Workers {
  /** Waits its turn, then works. null: it was not done; what kept it is in the state. */
  readonly run: <Value>(work: (options: WorkOptions) => Promise<WorkResult<Value>>, quiet?: boolean) => Promise<Value | null>;
  /** Stops what is under way and whatever waits behind it. */
  readonly cancel: () => void;
}

const STARTING: Progress = { stage: "read", done: 0, total: 0 };
const CANCELLED = { ok: false, problem: { code: "cancelled", facts: {} } } as const;

/** One piece of work at a time, in the order asked for, with progress and a way to stop it; what goes wrong ends in the state, never in silence. */
export function oneAtATime(dispatch: (action: PaneAction) => void): Workers {
  let last: Promise<unknown> = Promise.resolve();
  let controller = new AbortController();

  async function work<Value>(piece: (options: WorkOptions) => Promise<WorkResult<Value>>, quiet: boolean, signal: AbortSignal): Promise<Value | null> {
    const show = (progress: Progress): void => { if (!quiet) dispatch({ type: "progress", progress }); };
    show(STARTING);
    try {
      const result = signal.aborted ? CANCELLED : await piece({ signal, onProgress: show });
      if (result.ok) return result.value;
      dispatch({ type: "problem", problem: result.problem });
    } catch (fault) {
      dispatch({ type: "problem", problem: "fault" });
      // The browser's own reporting shows where it came from; the person sees the sentence.
      reportError(fault);
    } finally {
      dispatch({ type: "idle" });
    }
    return null;
  }

  return {
    run: (piece, quiet = false) => {
      const { signal } = controller;
      // Shown before its turn comes: a button that was pressed must not look as if nothing happened.
      if (!quiet) dispatch({ type: "progress", progress: STARTING });
      const turn = last.then(() => work(piece, quiet, signal));
      last = turn;
      return turn;
    },
    cancel: () => {
      controller.abort();
      controller = new AbortController();
    },
  };
}
