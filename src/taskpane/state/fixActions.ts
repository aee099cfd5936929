import type * as Workflows from "../../workflows";
import type { Workers } from "./oneAtATime";
import type { PaneActions } from "./paneActions";
import type { PaneAction } from "./paneState";

interface Surroundings {
  readonly run: Workers["run"];
  readonly dispatch: (action: PaneAction) => void;
  readonly understand: () => Promise<Workflows.Reckoned | null>;
  readonly workflows: () => Promise<typeof Workflows>;
}

/** Fixing cells and putting them back. After either the workbook is another one, and is read anew before the outcome is told. */
export function fixActions({ run, dispatch, understand, workflows }: Surroundings): Pick<PaneActions, "applyFixes" | "restoreFixes" | "lookForRestorePoint"> {
  async function lookForRestorePoint(): Promise<void> {
    const point = await run(async (options) => {
      const found = await (await workflows()).lastRestorePoint(options);
      return found.ok ? { ok: true as const, value: { point: found.value } } : found;
    }, true);
    if (point !== null) dispatch({ type: "restorePoint", restorePoint: point.point });
  }

  return {
    lookForRestorePoint,
    applyFixes: async (fixes) => {
      dispatch({ type: "skipped", skipped: [] });
      const applied = await run(async (options) => (await workflows()).applyFixes(fixes, options));
      await lookForRestorePoint();
      if (applied === null) return;
      await understand();
      dispatch({ type: "skipped", skipped: applied.skipped });
      dispatch({ type: "notice", notice: { key: "fixes.applied", facts: { cells: applied.cells, skipped: applied.skipped.length }, tone: "success" } });
    },
    restoreFixes: async (file) => {
      dispatch({ type: "skipped", skipped: [] });
      const restored = await run(async (options) => (await workflows()).restoreFixes({ ...options, ...(file === undefined ? {} : { file }) }));
      await lookForRestorePoint();
      if (restored === null) return;
      await understand();
      dispatch({ type: "skipped", skipped: restored.skipped });
      dispatch({ type: "notice", notice: { key: "fixes.restored", facts: { cells: restored.cells, skipped: restored.skipped.length }, tone: "success" } });
    },
  };
}
