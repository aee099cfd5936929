import fc from "fast-check";
import { FIRST_STANDING, MOVE_TABLE, officeHolders, replayMoves, RESULT_STATES, rosterOf, type MoveRow } from "../../../src/rules/approval";
import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { routeAll } from "../../../src/rules/routing";
import { recordsFrom } from "../recordsFrom";

const records = recordsFrom({
  employees: [
    { id: "S", bodyRoles: ["senior-manager"], grade: "7-1" }, { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1", manager: "S" }, { id: "V", bodyRoles: ["supervisor"], department: "D", grade: "4-1" },
    { id: "E", department: "D", grade: "2-1" }, { id: "G", positions: ["General Manager"], grade: "8-1" }, { id: "H", group: "HR", grade: "3-1" }, { id: "O", group: "HR", grade: "3-1", employmentType: "left" },
  ],
});
const roster = rosterOf(records, DEFAULT_POLICY);
const { routes } = routeAll(records, dayFromIso("2026-11-20")!, DEFAULT_POLICY);

test("from draft every state can be reached, and archived is the end", () => {
  const reached = new Set<string>([FIRST_STANDING.state]);
  for (let round = 0; round < RESULT_STATES.length; round += 1) for (const move of MOVE_TABLE) if (reached.has(move.from)) reached.add(move.to);
  expect([...reached].sort()).toEqual([...RESULT_STATES].sort());
  expect(MOVE_TABLE.filter(({ from }) => from === "archived")).toEqual([]);
});

test("who holds which office over a result of the department; leavers hold none", () => {
  const subject = records.employees[3]!;
  const route = routes.find(({ employeeId }) => employeeId === "E")!;
  const held = (["chair", "superior", "last-approver", "talker", "subject", "hr"] as const).map((office) => officeHolders(office, subject, route, roster).ids);
  expect(held).toEqual([["M"], ["S"], ["G"], ["M", "V"], ["E"], ["H"]]);
});

test("rows appended later never change what earlier rows did, and every state was reached by an allowed move", () => {
  const row = fc.record({ by: fc.constantFrom("S", "M", "V", "E", "G", "H", null), from: fc.constantFrom(...RESULT_STATES), to: fc.constantFrom(...RESULT_STATES), why: fc.constantFrom(null, "because"), on: fc.constantFrom(null, 46_000, 46_001) })
    .map((drawn): MoveRow => ({ employeeId: "E", round: null, ...drawn }));
  fc.assert(fc.property(fc.array(row, { maxLength: 60 }), fc.nat(60), (rows, cut) => {
    const [whole, part] = [replayMoves(rows, routes, roster), replayMoves(rows.slice(0, cut), routes, roster)];
    expect(whole.findings.slice(0, part.findings.length)).toEqual(part.findings);
    expect((whole.results[0]?.moves ?? []).filter((at) => at < cut)).toEqual(part.results[0]?.moves ?? []);
    let state: string = "draft";
    for (const at of whole.results[0]?.moves ?? []) {
      expect(rows[at]!.from).toBe(state);
      state = rows[at]!.to;
    }
    expect(whole.results[0]?.state ?? "draft").toBe(state);
  }));
});
