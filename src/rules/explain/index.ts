/** The explanation of a result, as data: of a score line by line, and of everything that led to it. */
export { explainLines } from "./explainLines";
export type { ExplainedStep } from "./explainPerson";
export { explainPerson } from "./explainPerson";
