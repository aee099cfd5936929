import { whoIsAffected } from "../../../src/rules/affected";
import { dayFromIso, isoFromDay } from "../../../src/rules/calendar";
import { DEFAULT_POLICY, policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { approvalChain, approvalFindings, approvalState, linesOn, officersOf, reviewDue, standardDifference, versionFindings, type ApprovalRow } from "../../../src/rules/versions";
import { line, recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";

type Pairs = Record<string, PolicyCell>;
type BriefRow = { readonly step: string; readonly by?: string; readonly on?: string; readonly reason?: string };

const policyOf = (pairs?: Pairs) => policyFrom(new Map(Object.entries(pairs ?? {}))).policy;
const day = (text: string): number => dayFromIso(text)!;
const rowsOf = (rows: readonly BriefRow[]): readonly ApprovalRow[] => rows.map((row) => ({ ...row, step: row.step as ApprovalRow["step"], by: row.by ?? null, on: row.on === undefined ? null : day(row.on) }));

/** Versions of standards: which holds, what differs, who is affected, who approved, when to review. */
export const VERSION_TOPICS = {
  "version-in-force": ({ lines, asOf }: { lines: readonly Brief[]; asOf: string }) => {
    const standards = lines.map(line);
    return {
      inForce: linesOn(standards, day(asOf)).map((one) => `${one.competency} ${one.version ?? "-"} ${String(one.requiredLevel)}`),
      findings: versionFindings(standards, day(asOf), DEFAULT_POLICY).map(({ code, facts }) => `${code} ${[facts["version"]].flat().join("+")}${facts["skipped"] ? ` / ${[facts["skipped"]].flat().join(", ")}` : ""}`),
    };
  },
  "standard-difference": ({ before, after }: { before: readonly Brief[]; after: readonly Brief[] }) => standardDifference(before.map(line), after.map(line))
    .map(({ kind, competency, changes }) => [kind, competency, ...changes.map((change) => `${change.kind} ${String(change.from)} > ${String(change.to)}`)].join(" | ")),
  "affected": ({ asOf, after, conditions, policy, ...brief }: BriefRecords & { asOf: string; after: readonly Brief[]; conditions?: { before: readonly Brief[]; after: readonly Brief[] }; policy?: Pairs }) => {
    const gates = (rows: readonly Brief[] | undefined) => (rows === undefined ? {} : { conditions: rows as never });
    const change = { before: gates(conditions?.before), after: { standards: after.map(line), ...gates(conditions?.after) } };
    return whoIsAffected(recordsFrom(brief), change, { asOf: day(asOf), policy: policyOf(policy) }).map((one) => ({
      id: one.employeeId, by: one.by.join(" "), score: [one.score.before, one.score.after], verdict: [one.verdict.before, one.verdict.after], eligible: [one.eligible.before, one.eligible.after],
      lines: Object.fromEntries(one.lines.map(({ competency, required, gap }) => [competency, [required.before, required.after, gap.before, gap.after]])),
    }));
  },
  "approval": ({ asOf, rows, employees, policy }: { asOf: string; rows: readonly BriefRow[]; employees?: readonly Brief[]; policy?: Pairs }) => {
    const own = policyOf(policy);
    const outcome = approvalChain(rowsOf(rows), officersOf(recordsFrom({ employees: employees ?? [] }), own), day(asOf), own);
    const codes = (reasons: readonly { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }[]) => reasons.map(({ code, facts }) => `${code} ${String(facts["step"] ?? facts["by"] ?? "")}`.trim());
    const answer = outcome.kind === "met" ? isoFromDay(outcome.value) : codes(outcome.kind === "not-met" ? outcome.reasons : outcome.missing);
    const version = line({ position: "P", competency: "A", version: "2", effectiveFrom: asOf });
    const approvals = rowsOf(rows).map((row) => ({ ...row, position: "p", version: "2" }));
    const findings = approvalFindings([version], approvals, officersOf(recordsFrom({ employees: employees ?? [] }), own), day(asOf), own).map(({ code }) => code);
    return { state: approvalState(rowsOf(rows), day(asOf)), outcome: outcome.kind, answer, findings };
  },
  "review-due": ({ effectiveFrom, reviewedOn, asOf, policy }: { effectiveFrom?: string; reviewedOn?: string; asOf: string; policy?: Pairs }) => {
    const outcome = reviewDue({ effectiveFrom: effectiveFrom === undefined ? null : day(effectiveFrom), reviewedOn: reviewedOn === undefined ? null : day(reviewedOn) }, day(asOf), policyOf(policy));
    return outcome.kind === "met" ? `${outcome.value.state} ${isoFromDay(outcome.value.due)}` : outcome.kind;
  },
};
