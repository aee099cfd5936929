import type { CalendarDay } from "../../rules/records";
import type { WorkbookGrid } from "../grid";
import type { HygieneFinding, ReadResult, RecordsRead, WorkbookMapping } from "../tables";
import { FindingList } from "../tables";
import { checkIds, checkNumbers, checkRows, checkTexts } from "./cells";
import { checkDateCells, checkDates } from "./dates";
import { checkFormulas } from "./formulas";
import { checkHeaders, checkHidden, checkLayout, checkMerges, checkOutside, checkPeriods, checkTotals } from "./layout";
import { checkContacts, checkFlags, checkManagers, checkPeople, checkSpellings, checkTwins } from "./people";
import { checkScales, checkStandards, checkWeightCells } from "./scales";

/** All that hygiene looks at. `asOf` null: nothing is held against a day. */
export interface HygieneInput {
  readonly grid: WorkbookGrid;
  readonly mapping: WorkbookMapping;
  readonly read: ReadResult;
  readonly records: RecordsRead;
  readonly asOf: CalendarDay | null;
}

/** In the order in which findings of one severity are told: the sheets, their cells, people, standards, days, formulas. */
const CHECKS: readonly ((input: HygieneInput, findings: FindingList) => void)[] = [
  checkLayout, checkHeaders, checkMerges, checkHidden, checkOutside, checkPeriods, checkTotals,
  checkIds, checkTexts, checkNumbers, checkRows,
  checkPeople, checkTwins, checkManagers, checkContacts, checkFlags, checkSpellings,
  checkStandards, checkScales, checkWeightCells,
  checkDates, checkDateCells,
  checkFormulas,
];

/**
 * Findings about the workbook as a whole, which no single cell shows: people, posts and competencies that do not meet,
 * dates that contradict each other or the day, formulas that lead nowhere, hidden and merged data, what was left out.
 * The findings of reading (`readTables`) and of joining (`toRecords`) are not repeated here.
 */
export function checkHygiene(input: HygieneInput): readonly HygieneFinding[] {
  const findings = new FindingList();
  for (const check of CHECKS) check(input, findings);
  return findings.all();
}
