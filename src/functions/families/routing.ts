import { foldName } from "../../rules/numbers";
import type { CalendarDay, Employee, Records } from "../../rules/records";
import type { Route } from "../../rules/results";
import { routeAll } from "../../rules/routing";
import { defineFunction, type ResultCell } from "../entry";
import { noAnswer, refuse, wrongInput } from "../runner/problem";
import type { RawTable } from "../runner/remembered";
import { recordsOf } from "../runner/records";
import { tableResult } from "../runner/block";
import { policyArgument } from "../runner/tableArgument";

const EMPLOYEES = { name: "employees", shape: "range", kind: "table" } as const;
const AS_OF = { name: "asOf", shape: "cell", kind: "date" } as const;
const ACQUAINTANCE = { name: "acquaintance", shape: "range", kind: "table", optional: true } as const;
const CONFLICTS = { name: "conflicts", shape: "range", kind: "table", optional: true } as const;
const POLICY = { name: "policy", shape: "range", kind: "table", optional: true } as const;

export interface RoutingArguments {
  readonly employees: RawTable;
  readonly asOf: CalendarDay | null;
  readonly acquaintance: RawTable | null;
  readonly conflicts: RawTable | null;
  readonly policy: RawTable | null;
}

interface RoutedRoster {
  readonly records: Records;
  readonly routes: readonly Route[];
}

export function routed({ employees, asOf, acquaintance, conflicts, policy }: RoutingArguments): RoutedRoster {
  if (asOf === null) return refuse(wrongInput("date-missing", { argument: "asOf" }));
  const records = recordsOf({ employees, acquaintance, conflicts }, asOf);
  return { records, routes: routeAll(records, asOf, policyArgument(policy)).routes };
}

const ROSTER = [
  ["工号", "姓名", "部门", "职等职级", "评定角色", "员工状态"],
  ["101", "高层", "总经办", "6-1", "高层管理", "正式"],
  ["201", "经理", "研发部", "5-3", "部门经理", "正式"],
  ["202", "组长", "研发部", "4-10", "组长", "正式"],
  ["203", "员工", "研发部", "3-5", "", "正式"],
  ["204", "高级", "研发部", "4-20", "", "正式"],
  ["205", "离职", "研发部", "3-5", "", "离职"],
];

/** §4: the body that assesses each person, how, under whom, and the clause that decided. */
const ROUTE = defineFunction({
  id: "ROUTE",
  rule: "P-6.6",
  parameters: [EMPLOYEES, AS_OF, ACQUAINTANCE, CONFLICTS, POLICY],
  examples: [
    {
      arguments: [ROSTER, "2026-11-20"],
      result: [
        ["id", "body", "method", "chair", "rule"],
        ["101", "committee", "ballots", "201", "P-6.6.1.3"],
        ["201", "committee", "ballots", "101", "P-6.6.1.3"],
        ["202", "department-group", "collective", "201", "P-6.6.2.1"],
        ["203", "department-group", "collective", "201", "P-6.6.2.1"],
        ["204", "committee", "collective", "101", "P-6.6.1.1"],
      ],
    },
    { arguments: [ROSTER, null], result: "#VALUE!", says: "asOf is blank" },
    { arguments: [[["city", "size"], ["Rome", 3]], 46346], result: "#VALUE!", says: "employeeId" },
  ],
  evaluate(args) {
    const rows = routed(args).routes.map((route): ResultCell[] => [route.employeeId, route.body, route.method, route.chair ?? "", route.rule]);
    return tableResult(["id", "body", "method", "chair", "rule"], rows);
  },
});

/** §4: the evaluators of one person, and who is kept off the body and why. */
const PANEL = defineFunction({
  id: "PANEL",
  rule: "P-6.6",
  parameters: [{ name: "employeeId", shape: "cell", kind: "text" }, EMPLOYEES, AS_OF, ACQUAINTANCE, CONFLICTS, POLICY],
  examples: [
    {
      arguments: ["203", ROSTER, "2026-11-20"],
      result: [["evaluatorId", "name", "part", "included", "reason"], ["201", "经理", "chair", true, ""], ["202", "组长", "member", true, ""]],
    },
    {
      arguments: [202, ROSTER, "2026-11-20"],
      result: [["evaluatorId", "name", "part", "included", "reason"], ["201", "经理", "chair", true, ""], ["202", "组长", "member", false, "self"]],
    },
    { arguments: ["999", ROSTER, "2026-11-20"], result: "#VALUE!", says: "999" },
    { arguments: ["205", ROSTER, "2026-11-20"], result: "#N/A", says: "has left" },
  ],
  evaluate({ employeeId, ...args }) {
    const { records, routes } = routed(args);
    const person = personOf(records, employeeId);
    const route = routes.find((each) => each.employeeId === person.id);
    if (!route) return refuse(noAnswer("has-left", { id: person.id }));
    const names = new Map(records.employees.map((each) => [each.id, each.name]));
    const rows = [
      ...route.members.map(({ id, part }): ResultCell[] => [id, names.get(id) ?? "", part, true, ""]),
      ...route.excluded.map(({ id, reason }): ResultCell[] => [id, names.get(id) ?? "", "member", false, reason]),
    ];
    return tableResult(["evaluatorId", "name", "part", "included", "reason"], rows);
  },
});

export function personOf(records: Records, id: string | null): Employee {
  const wanted = id ?? "";
  const exact = records.employees.find((each) => each.id === wanted);
  return exact ?? records.employees.find((each) => foldName(each.id) === foldName(wanted)) ?? refuse(wrongInput("nobody-of-that-id", { id: wanted }));
}

export const ROUTING_FUNCTIONS = [ROUTE, PANEL];
