import { dayFromIso } from "../../src/rules/calendar";
import { policyFrom } from "../../src/rules/policy";
import { ROUTING_TABLE, routeAll, whoMoved } from "../../src/rules/routing";
import { inYearlyWindow } from "../../src/rules/assessed";
import { reckon } from "../../src/rules/reckon";
import { recordsFrom } from "./recordsFrom";

const asOf = dayFromIso("2026-11-20")!;
const policyOf = (pairs: Record<string, string | number>): ReturnType<typeof policyFrom>["policy"] => policyFrom(new Map(Object.entries(pairs))).policy;
const people = recordsFrom({
  employees: [
    { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1" },
    { id: "A", department: "D", grade: "4-19" }, { id: "B", department: "D", grade: "4-20" }, { id: "C", department: "D", grade: "3-1" },
  ],
});

test("the table is in decision order and its last row takes everybody", () => {
  expect(ROUTING_TABLE.map((row) => row.row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(ROUTING_TABLE[7]!.case).toBe("everyone-else");
});

test("a threshold lowered from 4-20 to 4-19 moves whoever is at 4-19, and nobody else", () => {
  const before = routeAll(people, asOf, policyOf({})).routes;
  const after = routeAll(people, asOf, policyOf({ gradeThreshold: "4-19" })).routes;
  expect(whoMoved(before, after)).toEqual([{ employeeId: "A", from: "department-group", to: "committee", fromRow: 8, toRow: 6 }]);
  expect(whoMoved(before, before)).toEqual([]);
  expect(whoMoved(before, before.slice(0, 3))).toEqual([{ employeeId: "C", from: "department-group", to: null, fromRow: 8, toRow: null }]);
});

test("a committee is one list shared by those it assesses, not a copy each", () => {
  const many = recordsFrom({ employees: [{ id: "G", bodyRoles: ["senior-manager"], grade: "7-1" }, ...Array.from({ length: 3 }, (_, at) => ({ id: `E${at}`, grade: "5-1" }))] });
  const [, first, second] = routeAll(many, asOf, policyOf({})).routes;
  expect(first!.members).toBe(second!.members);
});

test("the yearly window runs from 1 November to 31 December", () => {
  const days = ["2026-10-31", "2026-11-01", "2026-12-31", "2027-01-01"].map((day) => inYearlyWindow(dayFromIso(day)!, policyOf({})));
  expect(days).toEqual([false, true, true, false]);
});

test("a ballot voided for short acquaintance names the months that bind: policy may set others for new hires", () => {
  const records = recordsFrom({
    employees: [{ id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1" }, { id: "N", department: "D", grade: "2-1", positions: ["P"], employmentType: "probation" }],
    standards: [{ position: "P", competency: "K", requiredLevel: 3, weight: 1 }],
    ballots: [{ employeeId: "N", evaluatorId: "M", competency: "K", level: 3, monthsKnown: 0.5 }],
  });
  const { findings } = reckon(records, { asOf, policy: policyOf({ knownMonthsNewHire: 1 }) });
  expect(findings.find((one) => one.code === "ballot-short-acquaintance")?.facts).toMatchObject({ employee: "N", months: 1 });
});

test("a result explains itself: the route, every ballot left out, the level, the score", () => {
  const records = recordsFrom({
    employees: [{ id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1" }, { id: "A", department: "D", grade: "2-1", positions: ["P"] }],
    standards: [{ position: "P", competency: "K", requiredLevel: 3, weight: 1 }],
    ballots: [{ employeeId: "A", evaluatorId: "M", competency: "K", level: 4 }, { employeeId: "A", evaluatorId: "A", competency: "K", level: 5 }],
  });
  const person = reckon(records, { asOf }).people.find((one) => one.employee.id === "A")!;
  const [line] = person.lines;
  expect([person.route, line!, person].flatMap(({ steps }) => steps.map((step) => step.code))).toEqual(["case-everyone-else", "level-unanimous", "score", "match", "verdict-every-line"]);
  expect(line!.excluded).toMatchObject([{ evaluatorId: "A", level: 5, reason: "self", rule: "P-6.6.1.2" }]);
});
