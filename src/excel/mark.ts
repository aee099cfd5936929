/** Hidden sheet-scoped name that says: this sheet is the add-in's. Only such sheets are ever written. */
export const MARK_NAME = "_QUAL_MARK";

export interface SheetMark {
  readonly kind: string;
  readonly version: number;
}

export function markFormula(mark: SheetMark): string {
  return `="${mark.kind}/${String(mark.version)}"`;
}

/** `="scores/1"` → `scores/1`; null where the name holds something else. */
export function readMark(formula: string | null): string | null {
  return /^="([a-z-]+\/[0-9]+)"$/.exec(formula ?? "")?.[1] ?? null;
}
