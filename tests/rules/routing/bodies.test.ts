import fc from "fast-check";
import { dayFromIso } from "../../../src/rules/calendar";
import { policyFrom } from "../../../src/rules/policy";
import type { Records } from "../../../src/rules/records";
import { ROUTING_TABLE, routeAll } from "../../../src/rules/routing";
import { recordsFrom } from "../recordsFrom";

/** §4: what holds of every route, of any company. */
const asOf = dayFromIso("2026-11-20")!;
const IDS = Array.from({ length: 12 }, (_, at) => `P${at}`);
const person = (id: string) => fc.record({
  id: fc.constant(id), department: fc.constantFrom(null, "D", "E", "运营管理部"), group: fc.constantFrom(null, "财务&商务组", "G"), grade: fc.constantFrom(null, "2-1", "4等", "4-19", "4-20", "6-1"),
  employmentType: fc.constantFrom(null, "regular", "regular", "probation", "new-graduate", "intern", "left"), bodyRoles: fc.subarray(["senior-manager", "department-manager", "supervisor", "team-leader", "key-employee"], { maxLength: 2 }),
  manager: fc.constantFrom(null, ...IDS), promotionEligible: fc.constantFrom(null, true, true, false),
});
const pair = fc.record({ employeeId: fc.constantFrom(...IDS), evaluatorId: fc.constantFrom(...IDS) });
const company = fc.record({
  employees: fc.tuple(...IDS.map(person)), conflicts: fc.array(pair, { maxLength: 5 }), acquaintance: fc.array(pair.map((one) => ({ ...one, familiar: true })), { maxLength: 5 }),
}).map((drawn): Records => recordsFrom({ ...drawn, employees: [...drawn.employees], has: ["employees.promotionEligible"] }));
const policies = fc.record({
  quorum: fc.constantFrom(1, 2, 3), recusal: fc.constantFrom("own-case", "whole-round"), directReports: fc.constantFrom("allowed", "excluded"), directManager: fc.constantFrom("allowed", "excluded"),
}).map((pairs) => ({ pairs, policy: policyFrom(new Map(Object.entries(pairs))).policy }));

test("nobody sits on their own body, nor with a conflict; a chair is a member; a body has its quorum; a leaver is nowhere", () => {
  fc.assert(fc.property(company, policies, (records, { policy }) => {
    const byId = new Map(records.employees.map((one) => [one.id, one] as const));
    const { routes } = routeAll(records, asOf, policy);
    for (const route of routes) {
      const members = route.members.map((one) => one.id);
      const kept = route.excluded.map((one) => one.id);
      expect(byId.get(route.employeeId)?.employmentType).not.toBe("left");
      expect(members).not.toContain(route.employeeId);
      expect(members.filter((id) => kept.includes(id))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
      expect(members.filter((id) => byId.get(id)?.employmentType === "left")).toEqual([]);
      for (const { employeeId, evaluatorId } of records.conflicts) if (employeeId === route.employeeId) expect(members).not.toContain(evaluatorId);
      expect(route.members.filter((one) => one.part === "chair").map((one) => one.id)).toEqual(route.chair === null ? [] : [route.chair]);
      if (members.length > 0) expect(members.length).toBeGreaterThanOrEqual(policy.quorum);
      expect([null, ...ROUTING_TABLE.map((row) => row.row)]).toContain(route.row);
    }
    expect(routes).toHaveLength(records.employees.filter((one) => one.employmentType !== "left").length);
  }));
});

test("the reporting line leaves where policy says so; in a whole-round recusal nobody under assessment sits anywhere", () => {
  fc.assert(fc.property(company, policies, (records, { pairs, policy }) => {
    const { routes } = routeAll(records, asOf, policy);
    const managerOf = new Map(records.employees.map((one) => [one.id, one.manager] as const));
    const assessed = new Set(routes.filter((route) => route.body !== "none").map((route) => route.employeeId));
    for (const route of routes) {
      for (const { id } of route.members) {
        if (pairs.directReports === "excluded") expect(managerOf.get(id)).not.toBe(route.employeeId);
        if (pairs.directManager === "excluded") expect(managerOf.get(route.employeeId)).not.toBe(id);
        if (pairs.recusal === "whole-round") expect(assessed.has(id)).toBe(false);
      }
      if (pairs.recusal === "own-case") expect(route.excluded.filter((one) => one.reason === "recused")).toEqual([]);
    }
  }));
});
