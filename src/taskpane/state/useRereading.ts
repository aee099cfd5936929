import { useEffect, useRef } from "react";
import type { ExplainedFormula } from "../../workflows";

/** No event tells that a calculation has ended, so an unfinished cell is looked at again: soon, and not for ever. */
const AGAIN_MILLISECONDS = 1500;
const MOST_TIMES = 8;

function isUnfinished({ value, calls }: ExplainedFormula): boolean {
  const busy = typeof value === "object" && value !== null && (value.error === "#BUSY!" || value.error === "#GETTING_DATA");
  return busy || calls.some(({ stale }) => stale);
}

/** Reads a cell again while Excel still calculates it. */
export function useRereading(formula: ExplainedFormula | null, again: () => Promise<void>): void {
  const tries = useRef({ cell: "", times: 0 });
  useEffect(() => {
    if (formula === null || !isUnfinished(formula)) return undefined;
    const cell = `${formula.cell.sheet} ${String(formula.cell.row)} ${String(formula.cell.column)}`;
    const times = tries.current.cell === cell ? tries.current.times + 1 : 1;
    tries.current = { cell, times };
    if (times > MOST_TIMES) return undefined;
    const timer = setTimeout(() => void again(), AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [formula, again]);
}
