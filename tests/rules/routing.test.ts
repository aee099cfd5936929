import { dayFromIso } from "../../src/rules/calendar";
import { policyFrom } from "../../src/rules/policy";
import { FORMS, ROUTING_TABLE, routeAll, tableWith } from "../../src/rules/routing";
import { inYearlyWindow } from "../../src/rules/assessed";
import { reckon } from "../../src/rules/reckon";
import { recordsFrom, type BriefRecords } from "./recordsFrom";

const asOf = dayFromIso("2026-11-20")!;
const policyOf = (pairs: Record<string, string | number>): ReturnType<typeof policyFrom>["policy"] => policyFrom(new Map(Object.entries(pairs))).policy;

test("the table is in decision order and its last row takes everybody", () => {
  expect(ROUTING_TABLE.map((row) => row.row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(ROUTING_TABLE[7]!.case).toBe("everyone-else");
});

test("a body of one's own: seats in order, the first chairs, nobody from outside the roster", () => {
  const table = tableWith([{
    row: 4.5, case: { groups: ["Labs"] }, body: "department-group", method: "collective", rule: "P-6.1", approval: "chair", talk: null,
    panel: { seats: [{ id: "C" }, { id: "GONE" }, { role: "department-manager", of: "department" }, { role: "team-leader", of: { department: "QA" } }, { role: "key-employee", of: "group" }, { role: "senior-manager", of: "company" }] },
  }]);
  const records = recordsFrom({
    employees: [
      { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1" }, { id: "Q", bodyRoles: ["team-leader"], department: "QA", grade: "3-1" },
      { id: "G", bodyRoles: ["senior-manager"], grade: "7-1" }, { id: "K", bodyRoles: ["key-employee"], department: "D", group: "Labs", grade: "3-1" },
      { id: "C", department: "D", grade: "3-1" }, { id: "A", department: "D", group: "Labs", grade: "2-1" }, { id: "B", department: "D", grade: "2-1" },
    ],
    conflicts: [{ employeeId: "A", evaluatorId: "C" }],
  });
  const routes = new Map(routeAll(records, asOf, policyOf({}), table).routes.map((route) => [route.employeeId, route] as const));
  expect(routes.get("A")).toMatchObject({ row: 4.5, chair: "M", members: [{ id: "M", part: "chair" }, { id: "Q" }, { id: "K" }, { id: "G" }], excluded: [{ id: "C", reason: "conflict" }] });
  expect(routes.get("K")).toMatchObject({ row: 4.5, chair: "C" });
  expect(routes.get("B")).toMatchObject({ row: 8, chair: "M" });
});

test("nobody is put before those who are not assessed at all", () => {
  const own = ROUTING_TABLE.filter((row) => row.row === 8).flatMap((row) => [{ ...row, row: 1.5 }, { ...row, row: 2 }]);
  expect(tableWith(own)).toEqual(ROUTING_TABLE);
});

test("forms hold their fields as data: a remark on the whole is compulsory, one for each line is not", () => {
  expect(FORMS.map((one) => one.form)).toEqual([1, 2, 3]);
  for (const form of FORMS.slice(1)) {
    expect(form.compulsory).toEqual(["level", "overall-remark"]);
    expect(form.line).toEqual(expect.arrayContaining(["behaviour", "required-level", "self-level", "consistency", "remark"]));
  }
});

test("a committee is one list shared by those it assesses, not a copy each", () => {
  const many = recordsFrom({ employees: [{ id: "G", bodyRoles: ["senior-manager"], grade: "7-1" }, ...Array.from({ length: 3 }, (_, at) => ({ id: `E${at}`, grade: "5-1" }))] });
  const [, first, second] = routeAll(many, asOf, policyOf({})).routes;
  expect(first!.members).toBe(second!.members);
});

test("bodies are shared across departments, and within one also where new hires have their own colleagues", () => {
  const hires = ["N1", "N2"].map((id) => ({ id, department: "D", employmentType: "probation" }));
  const company = {
    employees: [{ id: "G", bodyRoles: ["senior-manager"], grade: "7-1" }, { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1" }, { id: "A", department: "D", grade: "5-1" }, { id: "B", department: "E", grade: "5-1" }, { id: "C", department: "D", grade: "2-1" }, { id: "E", department: "D", grade: "2-1" }, ...hires],
  };
  const membersOf = (brief: BriefRecords) => new Map(routeAll(recordsFrom(brief), asOf, policyOf({})).routes.map((route) => [route.employeeId, route.members] as const));
  const unmarked = membersOf(company);
  expect(unmarked.get("A")).toBe(unmarked.get("B"));
  expect(unmarked.get("N1")).toBe(unmarked.get("N2"));
  const marked = membersOf({ ...company, acquaintance: [{ employeeId: "N1", evaluatorId: "M", familiar: true }] });
  expect(marked.get("C")).toBe(marked.get("E"));
});

test("a table of one's own that has no row for somebody leaves their body unknown, also where bodies recuse for the round", () => {
  const table = ROUTING_TABLE.filter((row) => row.row !== 8);
  const records = recordsFrom({ employees: [{ id: "G", bodyRoles: ["senior-manager"], grade: "7-1" }, { id: "L", bodyRoles: ["team-leader"], department: "D", grade: "2-1" }, { id: "N", department: "D", employmentType: "probation" }] });
  const [, leader, hire] = routeAll(records, asOf, policyOf({ recusal: "whole-round" }), table).routes;
  expect(leader).toMatchObject({ employeeId: "L", body: "unknown", members: [] });
  expect(hire).toMatchObject({ body: "new-hire-panel", members: [{ id: "L" }] });
});

test("whoever has left may have sat by number on a body of one's own; policy can leave out what they cast", () => {
  const table = tableWith([{ row: 3.5, case: {}, body: "committee", method: "collective", rule: "P-6.1", approval: "chair", talk: null, panel: { seats: [{ id: "C" }, { role: "team-leader", of: { department: "Q" } }] } }]);
  const records = recordsFrom({ employees: [{ id: "C", department: "D", employmentType: "left" }, { id: "Q", bodyRoles: ["team-leader"], department: "q " }, { id: "R", bodyRoles: ["team-leader"], department: "R" }, { id: "S", bodyRoles: ["team-leader"] }, { id: "A", department: "R" }] });
  const routeOf = (departedBallots: string) => routeAll(records, asOf, policyOf({ departedBallots }), table).routes.find((route) => route.employeeId === "A");
  expect(routeOf("count")).toMatchObject({ chair: "Q", members: [{ id: "Q" }], departed: ["C"] });
  expect(routeOf("exclude")?.departed).toBeUndefined();
});

test("an own body by seats has nobody else, and nobody at all where all of its seats have to leave", () => {
  const table = tableWith([{ row: 3.5, case: {}, body: "committee", method: "collective", rule: "P-6.1", approval: "chair", talk: null, panel: { seats: [{ role: "team-leader", of: "department" }] } }]);
  const records = recordsFrom({ employees: [{ id: "L", bodyRoles: ["team-leader"], department: "D" }, { id: "R", bodyRoles: ["team-leader"], department: "R" }, { id: "A", department: "D" }] });
  const routes = routeAll(records, asOf, policyOf({}), table).routes;
  expect(routes.map((route) => [route.employeeId, route.body, route.members.map((one) => one.id)])).toEqual([["L", "unroutable", []], ["R", "unroutable", []], ["A", "committee", ["L"]]]);
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
  expect([person.route, line!, person].flatMap(({ steps }) => steps.map((step) => step.code))).toEqual(["case-everyone-else", "level-unanimous", "self-lowered", "score", "match", "verdict-every-line"]);
  expect(line!.excluded).toMatchObject([{ evaluatorId: "A", level: 5, reason: "self", rule: "P-6.6.1.2" }]);
});
