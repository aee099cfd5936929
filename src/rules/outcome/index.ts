/** What a rule may answer, and what a finding is. Knows nothing of cells: *where* is a record, or whatever the caller says. */
export type { Finding, Facts, Fact, Severity } from "./finding";
export type { Outcome, Step, RuleId } from "./outcome";
export { met, notMet, cannotSay } from "./outcome";
