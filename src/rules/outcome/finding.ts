import type { RuleId } from "./outcome";

export type Severity = "error" | "warning" | "info";
export type Fact = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;
/** Kebab-case name of the kind of finding, e.g. `weights-off`. Its sentence is made in `messages/`. */
export type FindingCode = string;

/** Something a person should look at. It has no sentence; `messages/` makes one, in either language. */
export interface Finding<Where> {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly where: Where;
  readonly facts: Facts;
}
