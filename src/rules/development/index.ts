/** From a gap to the courses that close it. */
export type { Catalogue, CatalogueEntry, Offer } from "./catalogue";
export { catalogueOf } from "./catalogue";
export { courseFindings } from "./courseFindings";
export type { Choice, Climb } from "./climb";
export { everyFitting } from "./everyFitting";
export { passesOf } from "./passes";
export type { Need } from "./needsOf";
export { needsOf } from "./needsOf";
export { modeChooser } from "./modes";
