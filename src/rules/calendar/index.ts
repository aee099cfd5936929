/** Calendar days as Excel serials of the 1900 system: no clock, no zone. */
export { dayFromIso, dayFromParts, daysInMonth, isoFromDay, partsFromDay } from "./calendarDay";
export type { MonthDay } from "./terms";
export { addMonths, addYears, inYearWindow } from "./terms";
