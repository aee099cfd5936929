/** 等/级, compared as a pair: grade first, then step. `step: null` decides only where grades differ. */
export interface Grade {
  readonly grade: number;
  readonly step: number | null;
}
