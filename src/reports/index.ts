/** Results → sheets, charts and documents as data. No Excel here. */
export type { CellLook, PlanBlock, PlanCell, PlanChart, PlanHeat, PlanValue, SheetPlan } from "./sheetPlan";
export { AS_OF_NAME, stampOf, type Stamp } from "./stamp";
export type { Filling, PlainFilling, SheetFacts, ValuesReason } from "./liveSheet";
export { routingPlan } from "./routingPlan";
export { SCORE_FIELDS, scoresPlan } from "./scoresPlan";
export { needsPlan } from "./needsPlan";
export { matrixCompetencies, matrixPlan, type MatrixShow } from "./matrixPlan";
export { LINE_FIELDS, linesPlan, type LineRow } from "./linesPlan";
export { plainDataPlan, type PlainBlock } from "./plainDataPlan";
export { dataPlan, type DataBlock, type LeftOutPurpose } from "./dataPlan";
export { findingsPlan, type FindingRow } from "./findingsPlan";
export { matchReportPlan } from "./matchReportPlan";
export { plainFormulasOf, type PlainAnswer, type PlainArgument, type PlainCall, type PlainContent, type ValuesBecause } from "./plain";
export { valueTablePlan, type ValueTable } from "./valueTablePlan";
