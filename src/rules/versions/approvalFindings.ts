import { foldName } from "../numbers";
import type { Finding } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, RecordPlace, StandardLine } from "../records";
import { versionsIn, versionsInForce } from "../standards";
import { approvalChain, approvalState } from "./approvalChain";
import type { ApprovalRow, OfficerOf } from "./approvalRow";
import { groupBy } from "./groupBy";

/** Rows of the approval of one version of one position's standard. */
export interface VersionApproval extends ApprovalRow {
  readonly position: string;
  readonly version: string;
}

/** P-5: a version that is in force without being approved: a finding with how far it has come and everything that is missing. */
export function approvalFindings(
  lines: readonly StandardLine[], approvals: readonly VersionApproval[], officerOf: OfficerOf, asOf: CalendarDay, policy: Pick<Policy, "approvalApart">,
): readonly Finding<RecordPlace>[] {
  const rows = groupBy(approvals, ({ position, version }) => keyOf(position, version));
  const inForce = [...versionsInForce(versionsIn(lines.map((line, row) => ({ line, row }))), asOf).values()].flat();
  return inForce.flatMap((version): readonly Finding<RecordPlace>[] => {
    const own = rows.get(keyOf(version.position ?? "", version.version)) ?? [];
    const outcome = approvalChain(own, officerOf, asOf, policy);
    if (outcome.kind !== "not-met") return [];
    return [{
      code: "standard-not-approved", severity: "warning", rule: "P-5", where: { purpose: "standards", row: version.lines[0]?.row ?? null, field: "version" },
      facts: { position: version.position ?? "", version: version.version, state: approvalState(own, asOf), reasons: outcome.reasons.map(({ code }) => code) },
    }];
  });
}

function keyOf(position: string, version: string): string {
  return `${foldName(position)}\n${foldName(version)}`;
}
