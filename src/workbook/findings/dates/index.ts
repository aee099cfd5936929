/** Days: those that contradict each other or the day of reckoning, and cells that do not say which day they mean. */
export { checkDateCells } from "./checkDateCells";
export { checkDates } from "./checkDates";
