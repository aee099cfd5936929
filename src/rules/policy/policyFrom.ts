import type { Finding } from "../outcome";
import type { Policy, PolicyKey, PolicyRow } from "./policyTypes";
import { POLICY_TABLE } from "./policyTable";
import { policyValue, type PolicyCell, type PolicyValue } from "./policyValue";

/** A finding about policy points at the key, not at a record. */
export interface PolicyPlace {
  readonly key: string;
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly findings: readonly Finding<PolicyPlace>[];
}

const rowOf = new Map<string, PolicyRow>(POLICY_TABLE.map((row) => [row.key.toLowerCase(), row]));

/**
 * P-6.2: method and criteria are open, so a changed value is shown and an unusable one is said, never guessed at.
 * Unknown keys and bad values are findings; the default then stands.
 */
export function policyFrom(pairs: ReadonlyMap<string, PolicyCell>): ReadPolicy {
  const values = new Map<PolicyKey, PolicyValue>(POLICY_TABLE.map((row) => [row.key, defaultOf(row)]));
  const findings: Finding<PolicyPlace>[] = [];
  for (const [key, cell] of pairs) {
    const row = rowOf.get(key.trim().toLowerCase());
    if (!row) {
      findings.push({ code: "policy-key-unknown", severity: "warning", rule: "P-6.2", where: { key }, facts: { key } });
      continue;
    }
    const value = policyValue(row.kind, cell);
    if (value !== undefined) values.set(row.key, value);
    else findings.push({ code: "policy-value-bad", severity: "error", rule: row.rule, where: { key: row.key }, facts: { key: row.key, value: String(cell), default: String(row.value) } });
  }
  findings.push(...crossedLimits(values));
  // Every key of Policy has a row (a test compares them), and each row's kind yields that key's type.
  return { policy: Object.fromEntries(values) as unknown as Policy, findings };
}

/** P-6.6.4 knows neither floor nor ceiling: a floor above the ceiling means nothing, so neither holds. */
function crossedLimits(values: Map<PolicyKey, PolicyValue>): readonly Finding<PolicyPlace>[] {
  const floor = values.get("floor");
  const ceiling = values.get("ceiling");
  if (typeof floor !== "number" || typeof ceiling !== "number" || floor <= ceiling) return [];
  values.set("floor", null).set("ceiling", null);
  return [{ code: "policy-limits-crossed", severity: "error", rule: "P-6.6.4", where: { key: "floor" }, facts: { floor, ceiling } }];
}

function defaultOf(row: PolicyRow): PolicyValue {
  return policyValue(row.kind, row.value) ?? null;
}

export const DEFAULT_POLICY: Policy = policyFrom(new Map()).policy;
