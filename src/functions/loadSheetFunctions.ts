import type { FunctionEntry } from "./entry";

/** Ids of `SHEET_FUNCTIONS`, known before their code is there (a test compares the two). */
export const SHEET_FUNCTION_IDS = ["AGREEMENT", "SEVERITY", "ROUTE", "PANEL", "TABLE", "UNPIVOT", "WEIGHTCHECK", "LINES", "SCORES", "MATRIX", "NEEDS"] as const;

type Entries = ReadonlyMap<string, FunctionEntry>;

let loaded: Entries | null = null;
let loading: Promise<Entries> | null = null;

/** The entries once they are there: at once when loaded, else a promise. A load that failed is tried again at the next call. */
export function sheetFunctions(): Entries | Promise<Entries> {
  if (loaded !== null) return loaded;
  loading ??= import(/* webpackChunkName: "functions" */ "./sheetFunctions").then(
    ({ SHEET_FUNCTIONS }) => (loaded = new Map(SHEET_FUNCTIONS.map((entry) => [entry.id, entry]))),
    (fault: unknown) => {
      loading = null;
      throw fault;
    },
  );
  return loading;
}
