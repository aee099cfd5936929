import { listText } from "../../messages/listText";
import type * as Workflows from "../../workflows";
import type { Surroundings } from "./surroundings";

/** Formulas for readers without the add-in. */
export interface PlainActions {
  /** Writes the sheets of the matrix in functions that every Excel has. */
  readonly buildPlain: () => Promise<void>;
  /** What the QUAL formulas of the person's own sheets become: of one sheet, one range, or (null) all. Nothing is written. */
  readonly previewPlain: (choices: readonly Workflows.FreezeChoice[] | null) => Promise<Workflows.PlainPreview | null>;
  readonly applyPlain: (preview: Workflows.PlainPreview) => Promise<void>;
}

interface PlainSurroundings extends Surroundings {
  /** Makes the list of formulas true again, where it is on the screen. */
  readonly lookAgain: () => Promise<void>;
}

export function plainActions({ run, dispatch, fresh, workflows, now, lookAgain }: PlainSurroundings): PlainActions {
  const names = (sheets: readonly string[]): string => listText(now().language, sheets);
  return {
    buildPlain: async () => {
      const session = await fresh();
      if (session === null) return;
      const built = await run(async (options) => (await workflows()).buildMatrix(session, { ...options, language: now().language, plain: true }));
      if (built === null) return;
      // They follow no longer: the matrix can be built anew.
      dispatch({ type: "built", built: null });
      await lookAgain();
      dispatch({ type: "notice", notice: { key: "plain.built", facts: { sheets: names(built.sheets) }, tone: "success" } });
    },
    previewPlain: (choices) => run(async (options) => (await workflows()).previewPlainCells(choices, { ...options, language: now().language })),
    applyPlain: async (preview) => {
      const applied = await run(async (options) => (await workflows()).applyPlainCells(preview, { ...options, language: now().language }));
      if (applied === null) return;
      await lookAgain();
      const left = applied.skipped.map(({ sheet, cell }) => `${sheet} ${cell}`);
      dispatch({ type: "notice", notice: { key: "plain.done", facts: { formulas: applied.formulas, values: applied.values, left: names(left) }, tone: "success" } });
    },
  };
}
