import type { CalendarDay } from "../../rules/records";
import type { WorkbookGrid } from "../grid";
import type { HygieneFinding, ReadResult, RecordsRead, WorkbookMapping } from "../tables";
import { FindingList } from "../tables";
import { checkDates } from "./checkDates";
import { checkLayout } from "./checkLayout";
import { checkPeople } from "./checkPeople";
import { checkStandards } from "./checkStandards";

/** All that hygiene looks at. `asOf` null: nothing is held against a day. */
export interface HygieneInput {
  readonly grid: WorkbookGrid;
  readonly mapping: WorkbookMapping;
  readonly read: ReadResult;
  readonly records: RecordsRead;
  readonly asOf: CalendarDay | null;
}

/**
 * Findings about the workbook as a whole, which no single cell shows: people, posts and competencies that do not meet,
 * dates that contradict each other or the day, hidden and merged data, what was left out. The findings of reading
 * (`readTables`) and of joining (`toRecords`) are not repeated here.
 */
export function checkHygiene(input: HygieneInput): readonly HygieneFinding[] {
  const findings = new FindingList();
  checkLayout(input, findings);
  checkPeople(input, findings);
  checkStandards(input, findings);
  checkDates(input, findings);
  return findings.all();
}
