/** What a person does, one file each. Results come back as data; only our own faults are thrown. */
export type { Facts, Problem, Progress, WorkOptions, WorkResult } from "./work";
export type { FindingView, PlaceView, Reckoned, Understood } from "./session";
export { understandWorkbook, type UnderstandOptions } from "./understandWorkbook";
export { saveMapping } from "./saveMapping";
export { readMappingFile, type MappingFile } from "./mappingFile";
export { describePeople, describeTables, type PersonView, type TableView } from "./describe";
export { findingView } from "./findingView";
export { writeFindings } from "./writeFindings";
export { buildMatrix, type BuildOptions, type Built } from "./buildMatrix";
export { personReport } from "./personReport";
export { insertSample, type NewCell, type NewSheet } from "./insertSample";
export { selectPlace } from "./selectPlace";
export { explainCell, type ExplainedCell } from "./explainCell";
export { watchSources } from "./watchSources";
export { dayFromInput, dayText, today, type CalendarDay } from "./days";
export { fieldChoices, purposeChoices } from "./fieldChoices";
export { onPaneRequest, requestPane, type PaneRequest } from "./paneRequest";
