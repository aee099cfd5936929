/** The explanation of a score, line by line, as data. */
export { explainLines } from "./explainLines";
