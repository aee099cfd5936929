/** Results → sheets, charts and documents as data. No Excel here. */
export type { CellLook, PlanBlock, PlanCell, PlanChart, PlanHeat, PlanValue, SheetPlan } from "./sheetPlan";
