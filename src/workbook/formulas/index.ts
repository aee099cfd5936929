/** Reading formulas as text: which QUAL functions they call, and with what. */
export { qualCalls } from "./qualCalls";
export type { QualArgument, QualCall } from "./qualCalls";
export { cellReferences } from "./cellReferences";
export { pinFormula, placeOf, readPins, unpinFormula, type PinnedFormula } from "./pinFormula";
export { enteredFormula } from "./enteredFormula";
