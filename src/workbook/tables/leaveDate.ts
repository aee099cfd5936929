import type { Purpose } from "../../rules/records";
import { headerMeanings } from "../vocabulary";
import type { ColumnMapping } from "./mapping";

/** The tidy field of a leave date: no field of the contract, read beside it so that leavers are known without a state. */
export const LEAVE_DATE = "leaveDate";

/** Whether a roster's unused column holds the day somebody left. */
export function isLeaveDate(purpose: Purpose | null, column: ColumnMapping): boolean {
  if (purpose !== "employees" || column.field !== null) return false;
  const [first] = headerMeanings(column.header);
  return first?.concept === LEAVE_DATE && first.strength >= 0.7;
}
