import type { EmployeeId } from "../../rules/records";
import type { Reckoned } from "../../workflows";
import type { WorkbookMapping } from "../../workbook/tables";
import { connectActions } from "./connectActions";
import { fixActions } from "./fixActions";
import { plainActions } from "./plainActions";
import { formulaActions } from "./formulaActions";
import { explainActions } from "./explainActions";
import { functionsActions } from "./functionsActions";
import type { FunctionsOffer } from "./functionsOffer";
import { oneAtATime } from "./oneAtATime";
import type { PaneActions } from "./paneActions";
import type { PaneAction, PaneState } from "./paneState";

export interface Understanding {
  /** null: what was chosen by hand before is given up. */
  readonly mapping?: WorkbookMapping | null;
  /** The mapping changes and no cell did: what was read is read no second time. */
  readonly sameCells?: boolean;
  /** As if nothing had been saved. */
  readonly anew?: boolean;
  /** No progress shown: the reading follows an edit, not a button. */
  readonly quiet?: boolean;
}

/** The workflows load behind Home, once, at the first piece of work. */
const workflows = () => import(/* webpackChunkName: "screens" */ "../../workflows");

type Dispatch = (action: PaneAction) => void;

/** The actions of the pane over the workflows. */
export function createActions(dispatch: Dispatch, now: () => PaneState, offer: FunctionsOffer): PaneActions {
  const { run, cancel } = oneAtATime(dispatch);
  /** The last reading that was asked for, until it ends. */
  let reading: Promise<Reckoned | null> | null = null;
  /** Edits heard of so far: one that comes while the sheets are read may or may not be in what was read. */
  let edits = 0;

  function read({ mapping, quiet = false, sameCells = false, anew = false }: Understanding): Promise<Reckoned | null> {
    return run(async (options) => {
      const [start, before] = [performance.now(), edits];
      const { session, dirty, chosenMapping: chosen, took } = now();
      const chosenMapping = mapping === undefined ? chosen : mapping;
      const grid = sameCells && !dirty ? session?.grid : undefined;
      const { understandWorkbook } = await workflows();
      const result = await understandWorkbook({ ...options, asOf: now().asOf, anew, ...(grid ? { grid } : {}), ...(chosenMapping ? { mapping: chosenMapping } : {}) });
      // What was not read anew may be old by now, and says nothing of how long reading takes.
      if (result.ok) dispatch({ type: "session", session: result.value, took: grid ? took : performance.now() - start, chosenMapping: anew ? result.value.mapping : chosenMapping, dirty: edits !== before });
      return result;
    }, quiet);
  }

  async function understand(how: Understanding = {}): Promise<Reckoned | null> {
    const mine = read(how);
    reading = mine;
    const session = await mine;
    if (reading === mine) reading = null;
    return session;
  }

  /** What work on results starts from: the session as it is or is being read; read anew where cells changed since. */
  async function fresh(): Promise<Reckoned | null> {
    if (reading !== null && await reading === null) return null;
    const { session, dirty } = now();
    return session === null || dirty ? understand() : session;
  }

  async function report(person: EmployeeId): Promise<void> {
    const session = await fresh();
    if (session === null) return;
    const sheet = await run(async (options) => (await workflows()).personReport(session, person, now().language, options));
    if (sheet !== null) dispatch({ type: "notice", notice: { key: "card.reported", facts: { sheet }, tone: "success" } });
  }

  const formulas = formulaActions({ run, dispatch, fresh, workflows, now });
  async function lookAgain(): Promise<void> {
    if (now().formulasOpen) await formulas.lookForFormulas();
  }

  return {
    ...fixActions({ run, dispatch, understand, workflows }),
    ...formulas, ...plainActions({ run, dispatch, fresh, workflows, now, lookAgain }),
    ...explainActions({ run, dispatch, now, workflows, fresh, explainer: offer.explainer }),
    ...functionsActions({ run, dispatch, now, workflows, loadGallery: offer.loadGallery }),
    ...connectActions({ run, dispatch, understand, fresh, workflows, now }),
    cancel,
    report,
    show: (screen) => dispatch({ type: "show", screen }),
    goBack: () => {
      const { screen, person, functions } = now();
      if (person !== null) dispatch({ type: "person", person: null });
      else if (functions.form !== null && screen === "functions") dispatch({ type: "functions", functions: { form: null } });
      else if (screen === "help" || screen === "library" || screen === "functions" || screen === "explain") dispatch({ type: "show", screen: "home" });
      else return false;
      return true;
    },
    openPerson: (person) => dispatch({ type: "person", person }),
    speak: (language) => dispatch({ type: "language", language }),
    dismiss: () => {
      dispatch({ type: "problem", problem: null });
      dispatch({ type: "notice", notice: null });
    },
    // Asked for while the sheets are being read anyway, that reading is the answer.
    understand: async (mapping) => { await (mapping === undefined ? (reading ?? understand()) : understand({ mapping })); },
    understandQuietly: async () => { await understand({ quiet: true }); },
    setAsOf: async (asOf) => {
      dispatch({ type: "asOf", asOf });
      await understand();
    },
    watch: async (changed) => {
      const watching = await (await workflows()).watchSources(() => {
        edits += 1;
        changed();
      });
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
    loadLibrary: async () => {
      const library = await run(async (options) => (await workflows()).loadLibrary(options), true);
      if (library !== null) dispatch({ type: "library", library });
    },
    insertTemplate: async (template) => {
      const session = await fresh();
      if (session === null) return;
      const { language, asOf, chosenMapping } = now();
      const added = await run(async (options) => (await workflows()).insertTemplate(session, template, { ...options, language, adaptation: { effectiveFrom: asOf }, chosen: chosenMapping !== null }));
      if (added === null) return;
      const { sheets, mapping, saved } = added;
      const understood = await (mapping === null ? understand() : understand({ mapping }));
      // A saved mapping stays complete: what the person has just asked for belongs to it.
      if (saved && understood !== null) await run(async (options) => (await workflows()).saveMapping(understood, language, options), true);
      const [sheet = ""] = sheets;
      await run(async (options) => (await workflows()).selectPlace({ sheet, rect: { top: 0, left: 0, bottom: 0, right: 0 } }, options), true);
      dispatch({ type: "notice", notice: { key: "library.added", facts: { sheet }, tone: "success" } });
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
      dispatch({ type: "built", built });
      dispatch({ type: "show", screen: "matrix" });
      if (built.frozen.length > 0) dispatch({ type: "notice", notice: { key: "frozen.kept", facts: { sheets: built.frozen }, tone: "info" } });
      // The matrix itself comes before the person's eyes: they asked for it.
      const matrix = built.sheets.find((sheet) => sheet.startsWith("QUAL Matrix"));
      if (matrix !== undefined) await run(async (options) => (await workflows()).selectPlace({ sheet: matrix, rect: { top: 0, left: 0, bottom: 0, right: 0 } }, options), true);
      await lookAgain();
    },
  };
}
