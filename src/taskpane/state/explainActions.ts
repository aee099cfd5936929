import type { FunctionExplainer, Spot } from "../../messages/explanation";
import type * as Workflows from "../../workflows";
import type { ExplainedCell, ExplainedFormula, Reckoned } from "../../workflows";
import type { Workers } from "./oneAtATime";
import type { PaneAction, PaneState } from "./paneState";

export interface ExplainState {
  /** What was explained last; its own formula is null where the cell has none. */
  readonly formula: ExplainedFormula | null;
  /** Which of its calls is shown. */
  readonly call: number;
  /** By call: the element that the person chose. */
  readonly elements: ReadonlyMap<number, Spot>;
}

export interface ExplainActions {
  /** Asked for by ribbon or menu: the selected cell's formula; without one, the person of its row. */
  readonly explainAsked: () => Promise<void>;
  /** The selection moved: goes along where there is a QUAL formula, else stays with what is shown. */
  readonly explainSelected: () => Promise<void>;
  /** What is shown, anew: cells changed. */
  readonly explainAgain: () => Promise<void>;
  readonly chooseCall: (call: number) => void;
  readonly chooseElement: (call: number, element: Spot) => Promise<void>;
  /** Hears of selections; resolves to the way to stop. */
  readonly follow: (hear: () => void) => Promise<() => void>;
}

interface Surroundings {
  readonly run: Workers["run"];
  readonly dispatch: (action: PaneAction) => void;
  readonly now: () => PaneState;
  readonly workflows: () => Promise<typeof Workflows>;
  readonly fresh: () => Promise<Reckoned | null>;
  readonly explainer: FunctionExplainer;
}

export function explainActions({ run, dispatch, now, workflows, fresh, explainer }: Surroundings): ExplainActions {
  async function read(again: Pick<Workflows.ExplainOptions, "at" | "elements">): Promise<ExplainedFormula | null> {
    return run(async (options) => (await workflows()).explainFormula({ ...options, ...again, explainer }), true);
  }

  const showNew = (formula: ExplainedFormula): void => dispatch({ type: "explain", explain: { formula, call: 0, elements: new Map() } });

  async function again(elements: ReadonlyMap<number, Spot>): Promise<void> {
    const { formula } = now().explain;
    if (formula === null) return;
    const explained = await read({ at: formula.cell, elements });
    // What was shown may have given way to another cell meanwhile.
    if (explained !== null && now().explain.formula === formula) dispatch({ type: "explain", explain: { formula: explained, elements } });
  }

  return {
    explainAsked: async () => {
      const explained = await read({});
      if (explained === null) return;
      showNew(explained);
      if (explained.formula !== null) return;
      const session = await fresh();
      if (session === null) return;
      const cell = await run<ExplainedCell | null>(async () => {
        const found = await (await workflows()).explainCell(session);
        // Nobody's cell: the screen says what could be explained.
        return found.ok || found.problem.code !== "nothing-to-explain" ? found : { ok: true, value: null };
      }, true);
      if (cell !== null) dispatch({ type: "person", person: cell.person });
    },
    explainSelected: async () => {
      const explained = await run<ExplainedFormula | null>(async (options) => {
        const found = await (await workflows()).explainFormula({ ...options, explainer });
        // Nobody asked: a chart that was selected, or a cell that is being edited, leaves what is shown.
        return found.ok ? found : { ok: true, value: null };
      }, true);
      if (explained === null) return;
      const shown = now().explain.formula?.formula ?? null;
      if (explained.formula !== null || shown === null) showNew(explained);
    },
    explainAgain: () => again(now().explain.elements),
    chooseCall: (call) => dispatch({ type: "explain", explain: { call } }),
    chooseElement: (call, element) => again(new Map([...now().explain.elements, [call, element]])),
    follow: async (hear) => {
      const following = await run(async () => (await workflows()).followSelection(hear), true);
      return () => { void following?.(); };
    },
  };
}
