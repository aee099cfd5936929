import { dayFromIso } from "../../../src/rules/calendar";
import { explainPerson } from "../../../src/rules/explain";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { recordsFrom } from "../recordsFrom";

test("each step with its line, its clause and its figures; a line of weight 0 or none is worth nothing to tell", () => {
  const { people: [person] } = reckon(recordsFrom({
    employees: [{ id: "E", positions: ["P"] }],
    standards: [{ position: "P", competency: "A", requiredLevel: 4, weight: 1 }, { position: "P", competency: "B", requiredLevel: 3, weight: 0 }, { position: "P", competency: "C", requiredLevel: 3 }],
    ballots: ["A", "B", "C"].map((competency) => ({ employeeId: "E", competency, level: 3 })),
  }), { asOf: dayFromIso("2026-11-20")!, policy: DEFAULT_POLICY });
  const told = explainPerson(person!);
  expect(told.filter(({ step }) => step.code === "line-points")).toEqual([
    { competency: "A", step: { code: "line-points", rule: "P-6.6.4", facts: { required: 4, actual: 3, gap: -1, points: 0.5, weight: 1, share: 0.5 } } },
  ]);
  expect(told.map(({ competency }) => competency)).toEqual([null, "A", "A", "B", "C", null, null, null]);
  expect([told[0]?.step, told.at(-1)?.step]).toEqual([person!.route.steps[0], person!.steps.at(-1)]);
});
