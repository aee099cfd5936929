import type { Facts, Finding, Step } from "../../src/rules/outcome";
import type { RecordPlace } from "../../src/rules/records";

/**
 * What reaches people of a step or a finding, on one line of an example: its code, its clause and every fact, so that a
 * wrong clause or a missing figure is seen. `below-quorum (P-6.6.2.1) members=1 quorum=2 left=L`
 */
export function stepSaid({ code, rule, facts }: Step): string {
  return [`${code} (${rule})`, ...factsSaid(facts)].join(" ");
}

/** `warning unroutable (P-6.6.2.1) employees[3].grade employee=A`; no row: `employees.grade`; neither: `employees`. */
export function findingSaid({ code, severity, rule, where, facts }: Finding<RecordPlace>): string {
  const place = `${where.purpose}${where.row === null ? "" : `[${where.row}]`}${where.field === null ? "" : `.${where.field}`}`;
  return [severity, code, `(${rule})`, place, ...factsSaid(facts)].join(" ");
}

function factsSaid(facts: Facts): readonly string[] {
  return Object.entries(facts).map(([name, fact]) => `${name}=${Array.isArray(fact) ? fact.join("+") : String(fact)}`);
}
