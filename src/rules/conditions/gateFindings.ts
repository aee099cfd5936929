import type { Facts, Finding, Step, Severity } from "../outcome";
import type { Employee, RecordPlace } from "../records";
import type { Gate } from "./gates";

/**
 * C-a16: what a person's gate leaves to look at: one finding for what is not met, with every reason's condition, and one
 * for what cannot be said for want of data. That a condition is not understood is told once, at the condition.
 */
export function gateFindings(gate: Gate, employee: Employee, row: number, has: ReadonlySet<string>): readonly Finding<RecordPlace>[] {
  const add = (code: string, severity: Severity, reasons: readonly Step[]): Finding<RecordPlace> => {
    const facts: Facts = { employee: employee.id, name: employee.name, position: gate.position, conditions: unique(reasons.map(told)) };
    return { code, severity, rule: "C-a16", where: { purpose: "employees", row, field: fieldOf(reasons) }, facts };
  };
  const short = gate.conditions.flatMap(({ outcome }) => (outcome.kind === "not-met" ? outcome.reasons : []));
  const open = gate.conditions.flatMap(({ outcome }) => (outcome.kind === "cannot-say" ? outcome.missing : [])).filter((reason) => !SAID_ELSEWHERE.has(reason.code) && !lacksColumn(reason, has));
  return [
    ...(short.length > 0 ? [add("gate-not-met", "warning", short)] : []),
    ...(open.length > 0 ? [add("gate-cannot-say", "info", open)] : []),
  ];
}

/** Told at the condition, or once for the workbook. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["condition-unreadable", "condition-no-certificates"]);

/** `education: 本科 (大专)`: what is asked and, in brackets, what is there. */
function told({ facts }: Step): string {
  const given = facts["given"];
  return `${String(facts["condition"])}: ${String(facts["asked"])}${given === undefined || given === "" ? "" : ` (${String(given)})`}`;
}

function fieldOf(reasons: readonly Step[]): string {
  return reasons.map(({ facts }) => String(facts["field"] ?? "")).find((field) => field !== "") ?? "position";
}

/** The roster has no such column: that is told once, not for everybody in it. */
function lacksColumn({ code, facts }: Step, has: ReadonlySet<string>): boolean {
  return code === "condition-blank" && !has.has(`employees.${String(facts["field"])}`);
}

/** C-a16: columns that conditions ask for and the roster has not, and a list of certificates that is not there: each once. */
export function missingGrounds(gates: readonly Gate[], has: ReadonlySet<string>): readonly Finding<RecordPlace>[] {
  const people = new Map<string, { facts: Facts; count: number }>();
  for (const { conditions } of gates) {
    for (const { outcome } of conditions) {
      for (const reason of outcome.kind === "cannot-say" ? outcome.missing : []) {
        const key = reason.code === "condition-no-certificates" ? "certificates" : lacksColumn(reason, has) ? String(reason.facts["field"]) : null;
        if (key !== null) people.set(key, { facts: reason.facts, count: (people.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  return [...people].map(([field, { facts, count }]) => field === "certificates"
    ? { code: "condition-needs-certificates", severity: "info", rule: "C-a16", where: { purpose: "conditions", row: null, field: null }, facts: { condition: facts["condition"] ?? "", people: count } }
    : { code: "condition-needs-column", severity: "info", rule: "C-a16", where: { purpose: "employees", row: null, field }, facts: { condition: facts["condition"] ?? "", people: count } });
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
