/** What a rule may answer, and what a finding is. Knows nothing of cells: *where* is a record, or whatever the caller says. */
export type { Finding, Facts, Fact, Severity, FindingCode } from "./finding";
export type { Outcome, Reason, Step, RuleId } from "./outcome";
export { met, notMet, cannotSay } from "./outcome";
