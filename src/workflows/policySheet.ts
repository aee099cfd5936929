import type { Language } from "../messages/language";
import { policyNote } from "../messages/rules";
import { valueTablePlan, type PlanValue, type SheetPlan } from "../reports";
import { POLICY_TABLE, type Policy } from "../rules/policy";

function valueOf(policy: Policy, key: keyof Policy, fallback: PlanValue): PlanValue {
  // Only the number of levels can differ from its default before a policy table exists: it follows the workbook's own scale.
  return key === "scaleLevels" ? policy.scaleLevels : fallback;
}

/** The table QualPolicy: every number and choice of the rules, its default, its clause and what it is. */
export function policyPlan(policy: Policy, language: Language): SheetPlan {
  return valueTablePlan({
    sheet: "QUAL Policy", name: "QualPolicy", kind: "policy", title: "title-policy", note: "note-policy",
    fields: ["key", "value", "default", "rule", "note"],
    looks: ["text", "text", "text", "text", "note"],
    rows: POLICY_TABLE.map((row) => [row.key, valueOf(policy, row.key, row.value), row.value, row.rule, policyNote(row.note, language)]),
  }, language);
}
