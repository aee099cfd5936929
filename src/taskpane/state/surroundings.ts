import type * as Workflows from "../../workflows";
import type { Workers } from "./oneAtATime";
import type { PaneAction, PaneState } from "./paneState";

/** What the pane's actions on the workbook work with. */
export interface Surroundings {
  readonly run: Workers["run"];
  readonly dispatch: (action: PaneAction) => void;
  readonly fresh: () => Promise<Workflows.Reckoned | null>;
  readonly workflows: () => Promise<typeof Workflows>;
  readonly now: () => PaneState;
}
