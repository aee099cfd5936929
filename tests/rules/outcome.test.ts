import { cannotSay, met, notMet } from "../../src/rules/outcome";
import { NO_RECORDS } from "../../src/rules/records";
import { reckon } from "../../src/rules/reckon";

test("an outcome is met with its value, not met with every reason, or cannot say with what is missing", () => {
  const reason = { code: "below-quorum", rule: "P-6.6.2.3", facts: { members: 0 } };
  expect(met("P-6.6.4", 1.05)).toEqual({ kind: "met", value: 1.05, rule: "P-6.6.4", steps: [] });
  expect(notMet("P-6.2", [reason, reason])).toEqual({ kind: "not-met", reasons: [reason, reason], rule: "P-6.2", steps: [] });
  expect(cannotSay("P-6.3", [reason])).toEqual({ kind: "cannot-say", missing: [reason], rule: "P-6.3", steps: [] });
});

test("of nothing comes nothing, and nothing is complained of", () => {
  expect(reckon(NO_RECORDS, { asOf: 46_346 })).toEqual({ asOf: 46_346, round: null, people: [], findings: [] });
});
