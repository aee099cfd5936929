import type { Language } from "../messages/language";
import { reportText } from "../messages/reports";
import type { FreezeStamp } from "./keptFormula";

/** Where each of our live sheets tells what it holds (0-based). */
export const STAMP_CELL = { row: 1, column: 2 } as const;

const two = (number: number): string => String(number).padStart(2, "0");

/** `2026-11-20 14:05` of the person's own clock. */
export function momentText(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What a frozen sheet says of itself. */
export function frozenLine({ frozenAt, asOf, policy, changed, versions }: FreezeStamp, language: Language): string {
  return reportText(language, "stamp-frozen", { at: momentText(frozenAt), asOf, policy, changed, versions });
}
