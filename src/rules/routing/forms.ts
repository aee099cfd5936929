import type { RuleId } from "../outcome";
import type { EmployeeId } from "../records";
import type { Body, Route } from "../results";

/** 附表一 to 附表三. */
export type FormNumber = 1 | 2 | 3;
export type FormField = "subject" | "competency" | "behaviour" | "required-level" | "self-level" | "level" | "consistency" | "remark" | "overall-remark";

/** A form as the procedure describes it: what stands on each line, what stands once, and what must be filled in. */
export interface Form {
  readonly form: FormNumber;
  readonly rule: RuleId;
  readonly head: readonly FormField[];
  readonly line: readonly FormField[];
  readonly foot: readonly FormField[];
  readonly compulsory: readonly FormField[];
}

const JUDGED: Omit<Form, "form" | "rule"> = {
  head: ["subject"],
  line: ["competency", "behaviour", "required-level", "self-level", "level", "consistency", "remark"],
  foot: ["overall-remark"],
  // P-6.6.1.3(3), P-6.6.2.3(3): a remark on the person as a whole; not one for every line.
  compulsory: ["level", "overall-remark"],
};

/** §5, P-6.6.1.2, P-6.6.1.3, P-6.6.2.3: the three forms. Each level is judged on whether its content is done and how consistently. */
export const FORMS: readonly Form[] = [
  { form: 1, rule: "P-6.6.1.2", head: ["subject"], line: ["competency", "behaviour", "required-level", "self-level"], foot: [], compulsory: ["self-level"] },
  { form: 2, rule: "P-6.6.1.3", ...JUDGED },
  { form: 3, rule: "P-6.6.2.3", ...JUDGED },
];

/** One form on its way: who fills it in, who takes it, who reads it. */
export interface FormOnItsWay {
  readonly form: FormNumber;
  readonly rule: RuleId;
  /** Who fills it in: the person, every member on a sheet of their own, or the body on one sheet, kept by its chair. */
  readonly by: "employee" | "each-member" | "body";
  readonly filledBy: readonly EmployeeId[];
  /** Who takes it in: HR collects for the committee; staff hand theirs to their group. */
  readonly collectedBy: "hr" | "body";
  /** Who gets it to read. */
  readonly to: readonly EmployeeId[];
}

interface FormRow {
  readonly body: Body;
  readonly self: { readonly collectedBy: "hr" | "body"; readonly rule: RuleId };
  readonly judged: { readonly form: FormNumber; readonly rule: RuleId };
}

const FORM_TABLE: readonly FormRow[] = [
  { body: "committee", self: { collectedBy: "hr", rule: "P-6.6.1.2" }, judged: { form: 2, rule: "P-6.6.1.3" } },
  { body: "department-group", self: { collectedBy: "body", rule: "P-6.6.2.2" }, judged: { form: 3, rule: "P-6.6.2.3" } },
  { body: "special-group", self: { collectedBy: "body", rule: "P-6.6.2.2" }, judged: { form: 3, rule: "P-6.6.2.3" } },
  { body: "new-hire-panel", self: { collectedBy: "body", rule: "P-6.6.2.2" }, judged: { form: 3, rule: "P-6.6.3" } },
];

/**
 * P-6.6.1.2, P-6.6.2.2: which forms go from whom to whom for one route. Where members vote by ballot each fills in a
 * sheet; a review fills in one. Nobody to assess, no form; a body that is not known leaves only the self-assessment, and
 * HR keeps that one [ours].
 */
export function formsOf(route: Route): readonly FormOnItsWay[] {
  const self = { form: 1 as const, by: "employee" as const, filledBy: [route.employeeId], to: route.members.map((member) => member.id) };
  if (route.body === "unknown") return [{ ...self, rule: "P-6.6.1.2", collectedBy: "hr" }];
  const row = FORM_TABLE.find((one) => one.body === route.body);
  if (!row) return [];
  const each = route.method === "ballots";
  return [
    { ...self, ...row.self },
    { ...row.judged, by: each ? "each-member" : "body", filledBy: each || route.chair === null ? self.to : [route.chair], collectedBy: row.self.collectedBy, to: self.to },
  ];
}
