import { listText } from "../../messages/listText";
import type * as Workflows from "../../workflows";
import type { Surroundings } from "./surroundings";

/** What can be done with the workbook's QUAL formulas. */
export interface FormulaActions {
  /** Looks where QUAL formulas stand, which are frozen, and which are left at #NAME?. */
  readonly lookForFormulas: () => Promise<void>;
  /** Opens the part of the matrix screen about formulas, having looked for them, or closes it. */
  readonly showFormulas: (open: boolean) => Promise<void>;
  /** Sheet and range that are selected now; null where Excel could not say. */
  readonly selectedRange: () => Promise<Workflows.PlaceView | null>;
  readonly freeze: (choices: readonly Workflows.FreezeChoice[]) => Promise<void>;
  /** null = everything that is frozen. */
  readonly thaw: (choices: readonly Workflows.ThawChoice[] | null) => Promise<void>;
  readonly repair: () => Promise<void>;
}

/** Freezing, thawing and repairing. After each the formulas are looked for anew, then the outcome is told. */
export function formulaActions({ run, dispatch, fresh, workflows, now }: Surroundings): FormulaActions {
  const names = (sheets: readonly string[]): string => listText(now().language, sheets);

  async function lookForFormulas(): Promise<void> {
    const formulas = await run(async (options) => (await workflows()).formulaPlaces(options), true);
    if (formulas !== null) dispatch({ type: "formulas", formulas });
  }

  async function outcome(left: readonly Workflows.LeftCell[], key: "freeze.done" | "thaw.done" | "repair.done", facts: Workflows.Facts): Promise<void> {
    await lookForFormulas();
    dispatch({ type: "formulasLeft", left });
    dispatch({ type: "notice", notice: { key, facts: { ...facts, skipped: left.length }, tone: "success" } });
  }

  return {
    lookForFormulas,
    showFormulas: async (open) => {
      dispatch({ type: "formulasOpen", open });
      if (open) await lookForFormulas();
    },
    selectedRange: () => run(async (options) => (await workflows()).selectedRange(options), true),
    freeze: async (choices) => {
      const session = await fresh();
      if (session === null) return;
      const frozen = await run(async (options) => (await workflows()).freezeFormulas(session, choices, { ...options, language: now().language, frozenAt: new Date().toISOString() }));
      if (frozen === null) await lookForFormulas();
      else await outcome(frozen.skipped, "freeze.done", { count: frozen.formulas, sheets: names(frozen.sheets), names: names(frozen.keptNames) });
    },
    thaw: async (choices) => {
      const thawed = await run(async (options) => (await workflows()).thawFormulas(choices, { ...options, language: now().language, thawedAt: new Date().toISOString() }));
      if (thawed === null) await lookForFormulas();
      else await outcome(thawed.skipped, "thaw.done", { count: thawed.formulas, sheets: names(thawed.sheets), changed: thawed.changed, obstructed: names(thawed.obstructed.map(({ sheet, cell }) => `${sheet} ${cell}`)) });
    },
    repair: async () => {
      const repaired = await run(async (options) => (await workflows()).repairFormulas(options));
      if (repaired === null) await lookForFormulas();
      else await outcome(repaired.skipped, "repair.done", { count: repaired.cells });
    },
  };
}
