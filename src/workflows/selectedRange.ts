import { readSelection } from "../excel";
import { parseAddress } from "../workbook/grid";
import type { PlaceView } from "./session";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

/** Sheet and range that are selected; several ranges at once are none. */
export async function selectedRange(options: WorkOptions = {}): Promise<WorkResult<PlaceView>> {
  const selected = await readSelection(options.signal ? { signal: options.signal } : {});
  if (!selected.ok) return selected;
  const rect = parseAddress(selected.value.address.replaceAll("$", ""));
  return rect === null ? failed("nothing-to-freeze") : done({ sheet: selected.value.sheet, rect });
}
