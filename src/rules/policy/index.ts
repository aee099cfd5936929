/** Policy: every number and choice the rules use, as data with the clause that gives it. */
export type {
  ClassMethod, GradePolicy, MissingPolicy, PanelPolicy, Policy, PolicyKey, PolicyKind, PolicyRow, TiePolicy, VerdictPolicy,
} from "./policyTypes";
export { POLICY_TABLE } from "./policyTable";
export type { PolicyCell } from "./policyValue";
export type { PolicyPlace, ReadPolicy } from "./policyFrom";
export { DEFAULT_POLICY, policyFrom } from "./policyFrom";
