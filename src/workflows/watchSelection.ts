import { onCellSelected, type StopListening } from "../excel";
import { selectedFormula, type FormulaCell } from "./placeFormula";
import { done, type WorkResult } from "./work";

/** Tells what is selected, now and whenever that changes; null where Excel does not say (a chart, a cell being edited). */
export async function watchSelection(hear: (cell: FormulaCell | null) => void): Promise<WorkResult<StopListening>> {
  let asked = 0;
  const look = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const cell = await selectedFormula();
    // An answer that was overtaken by a later move is no news.
    if (mine === asked) hear(cell.ok ? cell.value : null);
  };
  const watching = await onCellSelected(() => { void look(); });
  if (!watching.ok) return watching;
  await look();
  return done(watching.value);
}
