import { selectCell } from "../excel";
import { rectAddress } from "../workbook/grid";
import type { PlaceView } from "./session";
import type { WorkOptions, WorkResult } from "./work";

/** Takes a person to the cell a finding is about. */
export function selectPlace(place: PlaceView, options: WorkOptions = {}): Promise<WorkResult<true>> {
  return selectCell(place.sheet, rectAddress(place.rect), options);
}
