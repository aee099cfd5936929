import type { Reckoning } from "../rules/results";
import { resultSheet, type SheetFacts } from "./liveSheet";
import type { SheetPlan } from "./sheetPlan";

/** Who assesses whom, and the clause that decided it (rulebook §4). Fields are those of QUAL.ROUTE. */
export function routingPlan(reckoning: Reckoning, facts: SheetFacts): SheetPlan {
  return resultSheet({
    sheet: "QUAL Routing", name: "QualRouting", kind: "routing", title: "title-routing", legend: null, frozenColumns: 1, ownHeaders: false, heats: [], tab: "#5B7DB1",
    fields: ["id", "body", "method", "chair", "rule"],
    looks: ["text", "text", "text", "text", "text"],
    rows: reckoning.people.map(({ employee, route }) => [employee.id, route.body, route.method, route.chair, route.rule]),
  }, facts);
}
