/** Families of functions as the contract, the gallery and the help arrange them, and the order within each. */
export const FUNCTION_GROUPS = [
  { group: "lines", ids: ["LEVEL", "GAP", "POINTS", "SCORE", "ATTAINMENT", "WEIGHTED", "MATCH", "MAINGAP", "EXPLAIN", "WEIGHTCHECK"] },
  { group: "ballots", ids: ["BALLOTMEAN", "CONSENSUS", "AGREEMENT", "SEVERITY"] },
  { group: "certification", ids: ["ATLEASTGRADE", "ROUTE", "PANEL", "CUTSCORE", "APPLYCHECK", "CERTSTATUS", "PROBATION", "READINESS"] },
  { group: "tables", ids: ["TABLE", "UNPIVOT", "LINES", "SCORES", "MATRIX", "NEEDS"] },
] as const;

export type FunctionGroup = (typeof FUNCTION_GROUPS)[number]["group"];
