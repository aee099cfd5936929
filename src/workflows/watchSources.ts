import { onSheetChanged, type StopListening } from "../excel";
import type { WorkResult } from "./work";

/** Calls back when somebody, here or elsewhere, edits a cell; what the add-in writes itself does not count. */
export function watchSources(changed: () => void): Promise<WorkResult<StopListening>> {
  return onSheetChanged((change) => {
    if (!change.own) changed();
  });
}
