import type { Policy } from "../../rules/policy";
import { reckonResults } from "../../rules/reckon";
import type { CalendarDay, Records } from "../../rules/records";
import type { Reckoning } from "../../rules/results";
import { lostLevels, type LostLevels } from "./lostLevels";
import { recordsOf, recordsReadOf, type TableArguments } from "./records";
import { Remembered, sameParts } from "./remembered";
import { policyArgument } from "./tableArgument";
import type { RawTable } from "./remembered";

export interface ReckonArguments extends TableArguments {
  readonly asOf: CalendarDay | null;
  readonly policy: RawTable | null;
}

export interface ReckonedTables {
  readonly records: Records;
  readonly reckoning: Reckoning;
  readonly policy: Policy;
  /** Error values in place of levels: what keeps a line unrated is named, never taken for a blank. */
  readonly lost: LostLevels;
}

type Ground = readonly [records: Records, policy: Policy, day: CalendarDay];

/** A ballot weighs about as much as the six cells it stands in. */
const reckonings = new Remembered<Ground, Reckoning>(sameParts, 3, ([records]) => records.ballots.length * 6);

/** §4, §6, §7 over table arguments: LINES, SCORES and MATRIX of one workbook share one reckoning. */
export function reckoned({ asOf, policy, ...tables }: ReckonArguments): ReckonedTables {
  const read = policyArgument(policy);
  const day = asOf ?? latestDay(recordsOf(tables));
  const { records, place } = recordsReadOf(tables, day);
  return { records, policy: read, lost: lostLevels(records, place, tables), reckoning: reckoningOf(records, read, day) };
}

/** Where only ratings changed since, people whose own did not keep their result. */
function reckoningOf(records: Records, policy: Policy, day: CalendarDay): Reckoning {
  return reckonings.get([records, policy, day], (last) => {
    const options = { asOf: day, policy };
    const before = last.find(({ key }) => key[1] === policy && key[2] === day);
    return reckonResults(records, { ...options, earlier: before && { records: before.key[0], options, reckoning: before.result } });
  });
}

/**
 * Functions have no clock. asOf left out: the latest day on which anybody was rated or decided about; where those have no
 * dates, the latest day the roster and the standards name; where nothing has a date, a day before all of them [ours].
 */
function latestDay(records: Records): CalendarDay {
  const rated = Math.max(latest(records.ballots, (one) => one.date), latest(records.decisions, (one) => one.date));
  const known = (): number => Math.max(latest(records.employees, (one) => one.hireDate), latest(records.employees, (one) => one.regularisedOn), latest(records.standards, (one) => one.effectiveFrom));
  return rated || known() || 1;
}

function latest<Item>(items: readonly Item[], dayOf: (item: Item) => CalendarDay | null): CalendarDay {
  let last = 0;
  for (const item of items) last = Math.max(last, dayOf(item) ?? 0);
  return last;
}
