/** Safe changes of the user's cells, as data: planned here, shown by the pane, made by excel, and only on demand. */
export type { CellFix } from "./cellFix";
export { planFixes, type FixInput } from "./planFixes";
