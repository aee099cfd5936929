import { onCellSelected, type StopListening } from "../../excel";
import type { WorkResult } from "../work";

/** Time a selection must rest before it is read: arrows held down pass over cells that nobody wants explained. */
const REST_MILLISECONDS = 250;

/** Hears of cells that are selected and stay so. */
export async function followSelection(hear: () => void): Promise<WorkResult<StopListening>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listening = await onCellSelected(() => {
    clearTimeout(timer);
    timer = setTimeout(hear, REST_MILLISECONDS);
  });
  if (!listening.ok) return listening;
  return { ok: true, value: () => {
    clearTimeout(timer);
    return listening.value();
  } };
}
