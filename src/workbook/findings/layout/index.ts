/** How the sheets are laid out: headers, merges, hidden parts, totals, and what stands outside of what is read. */
export { checkHeaders } from "./checkHeaders";
export { checkHidden } from "./checkHidden";
export { checkLayout } from "./checkLayout";
export { checkMerges } from "./checkMerges";
export { checkOutside } from "./checkOutside";
export { checkPeriods } from "./checkPeriods";
export { checkTotals } from "./checkTotals";
