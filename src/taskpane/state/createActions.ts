import type { CalendarDay, EmployeeId } from "../../rules/records";
import type { Reckoned, WorkOptions, WorkResult } from "../../workflows";
import type { WorkbookMapping } from "../../workbook/tables";
import type { PaneActions } from "./paneActions";
import type { PaneAction, PaneState } from "./paneState";

interface Understanding {
  readonly mapping?: WorkbookMapping;
  /** No progress shown: the reading follows an edit, not a button. */
  readonly quiet?: boolean;
  readonly asOf?: CalendarDay;
}

/** The workflows load behind Home, once, at the first piece of work. */
const workflows = () => import(/* webpackChunkName: "screens" */ "../../workflows");

type Dispatch = (action: PaneAction) => void;

/** Runs one piece of work at a time, with progress and a way to stop it; what goes wrong ends in the state, never in silence. */
function worker(dispatch: Dispatch): { run: <Value>(work: (options: WorkOptions) => Promise<WorkResult<Value>>, quiet?: boolean) => Promise<Value | null>; cancel: () => void } {
  let controller: AbortController | null = null;
  return {
    cancel: () => controller?.abort(),
    run: async (work, quiet = false) => {
      if (controller !== null) return null;
      controller = new AbortController();
      if (!quiet) dispatch({ type: "progress", progress: { stage: "read", done: 0, total: 0 } });
      try {
        const result = await work({ signal: controller.signal, onProgress: (progress) => { if (!quiet) dispatch({ type: "progress", progress }); } });
        if (result.ok) return result.value;
        dispatch({ type: "problem", problem: result.problem });
      } catch (fault) {
        dispatch({ type: "problem", problem: "fault" });
        // The browser's own reporting shows where it came from; the person sees the sentence.
        reportError(fault);
      } finally {
        controller = null;
        dispatch({ type: "idle" });
      }
      return null;
    },
  };
}

/** The actions of the pane over the workflows. */
export function createActions(dispatch: Dispatch, now: () => PaneState): PaneActions {
  const { run, cancel } = worker(dispatch);

  async function understand({ mapping, quiet = false, asOf = now().asOf }: Understanding = {}): Promise<Reckoned | null> {
    const start = performance.now();
    const chosen = mapping ?? now().chosenMapping;
    const session = await run(async (options) => (await workflows()).understandWorkbook({ ...options, asOf, ...(chosen ? { mapping: chosen } : {}) }), quiet);
    if (session !== null) dispatch({ type: "session", session, took: performance.now() - start, chosenMapping: chosen });
    return session;
  }

  /** What work on results starts from: the session as it is, read anew where cells changed since. */
  async function fresh(): Promise<Reckoned | null> {
    const { session, dirty } = now();
    return session === null || dirty ? understand() : session;
  }

  async function report(person: EmployeeId): Promise<void> {
    const session = await fresh();
    if (session === null) return;
    const sheet = await run(async (options) => (await workflows()).personReport(session, person, now().language, options));
    if (sheet !== null) dispatch({ type: "notice", notice: { key: "card.reported", facts: { sheet }, tone: "success" } });
  }

  return {
    cancel,
    report,
    show: (screen) => dispatch({ type: "show", screen }),
    openPerson: (person) => dispatch({ type: "person", person }),
    speak: (language) => dispatch({ type: "language", language }),
    dismiss: () => dispatch({ type: "problem", problem: null }),
    understand: async (mapping) => { await understand(mapping ? { mapping } : {}); },
    understandQuietly: async () => { await understand({ quiet: true }); },
    setAsOf: async (asOf) => {
      dispatch({ type: "asOf", asOf });
      await understand({ asOf });
    },
    watch: async (changed) => {
      const watching = await (await workflows()).watchSources(changed);
      if (!watching.ok) {
        dispatch({ type: "problem", problem: watching.problem });
        return () => undefined;
      }
      return () => { void watching.value(); };
    },
    goTo: async (place) => {
      const result = await (await workflows()).selectPlace(place);
      if (!result.ok) dispatch({ type: "problem", problem: result.problem });
    },
    openSelected: async () => {
      const session = await fresh();
      if (session === null) return null;
      const cell = await run(async () => (await workflows()).explainCell(session), true);
      if (cell === null) return null;
      dispatch({ type: "person", person: cell.person });
      return cell.person;
    },
    insertSample: async () => {
      const { session } = now();
      if (session === null) return;
      const sheets = await run(async (options) => (await workflows()).insertSample(session, options));
      if (sheets !== null) await understand();
    },
    saveMapping: async () => {
      const session = await fresh();
      if (session === null) return;
      const saved = await run(async (options) => (await workflows()).saveMapping(session, now().language, options));
      if (saved !== null) dispatch({ type: "notice", notice: { key: "connect.saved", facts: {}, tone: "success" } });
    },
    writeFindings: async () => {
      const session = await fresh();
      if (session === null) return;
      const sheet = await run(async (options) => (await workflows()).writeFindings(session, now().language, options));
      if (sheet !== null) dispatch({ type: "notice", notice: { key: "check.written", facts: { sheet }, tone: "success" } });
    },
    build: async () => {
      const session = await fresh();
      if (session === null) return;
      const built = await run(async (options) => (await workflows()).buildMatrix(session, { ...options, language: now().language }));
      if (built === null) return;
      dispatch({ type: "built", sheets: built.sheets, live: built.live });
      dispatch({ type: "show", screen: "matrix" });
      // The matrix itself comes before the person's eyes: they asked for it.
      const matrix = built.sheets.find((sheet) => sheet.startsWith("QUAL Matrix"));
      if (matrix !== undefined) await run(async (options) => (await workflows()).selectPlace({ sheet: matrix, rect: { top: 0, left: 0, bottom: 0, right: 0 } }, options), true);
    },
  };
}
