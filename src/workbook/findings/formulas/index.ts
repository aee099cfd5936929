/** Formulas of the user's sheets, read only: broken columns and references that lead nowhere. */
export { checkFormulas } from "./checkFormulas";
