import type { Facts } from "./finding";

/** Id of a rule in the rulebook, e.g. `P-6.6.4`, `T-LEVELS`, `C-a15(4)`; hygiene is `W-…`. */
export type RuleId = string;

/** One step of a reckoning, in the order taken: what was done (a code), with which figures, under which clause. */
export interface Step {
  readonly code: string;
  readonly rule: RuleId;
  readonly facts: Facts;
}

export type Reason = Step;

/** Met with its value, not met with **every** reason, or cannot say with what is missing. */
export type Outcome<Value> =
  | { readonly kind: "met"; readonly value: Value; readonly rule: RuleId; readonly steps: readonly Step[] }
  | { readonly kind: "not-met"; readonly reasons: readonly Reason[]; readonly rule: RuleId; readonly steps: readonly Step[] }
  | { readonly kind: "cannot-say"; readonly missing: readonly Reason[]; readonly rule: RuleId; readonly steps: readonly Step[] };

export function met<Value>(rule: RuleId, value: Value, steps: readonly Step[] = []): Outcome<Value> {
  return { kind: "met", value, rule, steps };
}

export function notMet<Value>(rule: RuleId, reasons: readonly Reason[], steps: readonly Step[] = []): Outcome<Value> {
  return { kind: "not-met", reasons, rule, steps };
}

export function cannotSay<Value>(rule: RuleId, missing: readonly Reason[], steps: readonly Step[] = []): Outcome<Value> {
  return { kind: "cannot-say", missing, rule, steps };
}
