/** The explanation of a score, as data: for cell, pane and report alike. */
export { explainLines, explainPersonRows } from "./explainLines";
export { explainLine, explainPerson } from "./explainPerson";
