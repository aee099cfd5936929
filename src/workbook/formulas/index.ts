/** Reading formulas as text: which QUAL functions they call, and with what. */
export { qualCalls } from "./qualCalls";
export type { QualArgument, QualCall } from "./qualCalls";
