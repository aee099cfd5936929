/** Results → sheets, charts and documents as data. No Excel here. */
export type { CellLook, PlanBlock, PlanCell, PlanChart, PlanHeat, PlanValue, SheetPlan } from "./sheetPlan";
export { AS_OF_NAME, stampOf, type Stamp } from "./stamp";
export type { Filling, SheetFacts, ValuesReason } from "./liveSheet";
export { routingPlan } from "./routingPlan";
export { scoresPlan } from "./scoresPlan";
export { needsPlan } from "./needsPlan";
export { matrixPlan, type MatrixShow } from "./matrixPlan";
export { dataPlan, type DataBlock, type LeftOutPurpose } from "./dataPlan";
export { findingsPlan, type FindingRow } from "./findingsPlan";
export { matchReportPlan } from "./matchReportPlan";
export { valueTablePlan, type ValueTable } from "./valueTablePlan";
