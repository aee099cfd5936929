import type { Language } from "../messages/language";
import { reportText } from "../messages/reports";
import type { Facts } from "../rules/outcome";
import { isoFromDay } from "../rules/calendar";
import type { CalendarDay } from "../rules/records";
import type { Reckoning } from "../rules/results";
import type { PlanBlock, SheetPlan } from "./sheetPlan";
import { stampRoom } from "./stampRoom";

/** What every report says of itself: as of when, which round, which standard, how far the policy is from its defaults. */
export interface Stamp {
  readonly asOf: CalendarDay;
  readonly round: string | null;
  readonly versions: readonly string[];
  /** Policy values that differ from their defaults. */
  readonly changedPolicies: number;
}

export function stampOf(reckoning: Reckoning, changedPolicies: number): Stamp {
  const versions = new Set<string>();
  for (const person of reckoning.people) for (const line of person.lines) if (line.standard.version !== null) versions.add(line.standard.version);
  return { asOf: reckoning.asOf, round: reckoning.round, versions: [...versions].sort(), changedPolicies };
}

function factsOf(stamp: Stamp): Facts {
  return { asOf: isoFromDay(stamp.asOf), round: stamp.round, versions: stamp.versions, changed: stamp.changedPolicies };
}

export function stampText(language: Language, stamp: Stamp): string {
  return reportText(language, "stamp", factsOf(stamp));
}

/** Rows (0-based) shared by all sheets of the matrix: title, stamp, labels in the user's language, header, then people. */
export const LABEL_ROW = 2;
export const HEADER_ROW = 3;
/** Name of the one cell that says as of when; every live formula takes the day from it. */
export const AS_OF_NAME = "QualAsOf";

interface Heading {
  readonly blocks: readonly PlanBlock[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/** Title and stamp, which keeps to the columns of the sheet. On live sheets the day follows the cell all formulas take it from, so that stamp and numbers cannot part. */
export function heading(language: Language, title: string, stamp: Stamp, note: string, live: boolean, widths: readonly number[]): Heading {
  const day: PlanBlock = live
    ? { kind: "formula", row: 1, column: 1, formula: `=${AS_OF_NAME}`, look: "date" }
    : { kind: "values", row: 1, column: 1, cells: [[{ value: stamp.asOf, look: "date" }]] };
  const text = [reportText(language, "stamp-rest", factsOf(stamp)), note].filter((part) => part !== "").join(" · ");
  const room = stampRoom(text, 1, 2, widths);
  const blocks: PlanBlock[] = [
    { kind: "values", row: 0, column: 0, cells: [[{ value: title, look: "title" }]] },
    { kind: "values", row: 1, column: 0, cells: [[{ value: reportText(language, "as-of"), look: "label" }]] },
    day,
    { kind: "values", row: 1, column: 2, cells: [[{ value: text, look: "stamp" }]] },
    ...room.blocks,
  ];
  return { blocks, heights: room.heights };
}
