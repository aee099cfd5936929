/** Calendar days as Excel serials of the 1900 system: no clock, no zone. */
export { dayFromIso, dayFromParts, daysInMonth, isoFromDay, partsFromDay } from "./calendarDay";
export type { MonthDay, Span } from "./terms";
export { addMonths, addYears, inYearWindow, yearWindowFrom } from "./terms";
