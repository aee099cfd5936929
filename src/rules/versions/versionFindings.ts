import { isoFromDay } from "../calendar";
import type { Finding } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, RecordPlace, StandardLine } from "../records";
import { versionsIn, versionsInForce, versionUnit, type StandardVersion } from "../standards";
import { groupBy } from "./groupBy";
import { reviewDue } from "./reviewDue";

/**
 * D-VERSIONS, C-a18: which version counts and which were skipped, one info for each position that has several; and the
 * standards in force whose periodic review is due (their days of review are not in a workbook, so it counts from the day
 * they took effect [ours]).
 */
export function versionFindings(lines: readonly StandardLine[], asOf: CalendarDay, policy: Pick<Policy, "standardReviewMonths">): readonly Finding<RecordPlace>[] {
  const versions = versionsIn(lines.map((line, row) => ({ line, row })));
  const inForce = versionsInForce(versions, asOf);
  const counted: readonly Reviewed[] = [...[...inForce.values()].flat(), ...withoutVersion(lines, asOf)];
  return [...skipped(versions, inForce), ...counted.flatMap((version) => reviews(version, asOf, policy))];
}

/** What a review is asked of: a version in force, or the dated lines of a position without version. */
type Reviewed = Pick<StandardVersion, "position" | "effectiveFrom" | "lines"> & { readonly version: string | null };

/** Lines without version are reviewed as one standard per position, from the last day on which one of them took effect [ours]. */
function withoutVersion(lines: readonly StandardLine[], asOf: CalendarDay): readonly Reviewed[] {
  const placed = lines.map((line, row) => ({ line, row }));
  const dated = placed.filter(({ line }) => line.version === null && line.effectiveFrom !== null && line.effectiveFrom <= asOf);
  return [...groupBy(dated, ({ line }) => versionUnit(line)).values()].map((own) => ({
    position: own[0]?.line.position ?? null, version: null, lines: own, effectiveFrom: own.reduce((latest, { line }) => Math.max(latest, line.effectiveFrom ?? 0), 0),
  }));
}

function skipped(versions: readonly StandardVersion[], inForce: ReadonlyMap<string, readonly StandardVersion[]>): readonly Finding<RecordPlace>[] {
  const byUnit = groupBy(versions.filter((version) => inForce.get(version.unit)?.includes(version) !== true), ({ unit }) => unit);
  return [...byUnit].map(([unit, left]): Finding<RecordPlace> => {
    const current = inForce.get(unit) ?? [];
    const row = left[0]?.lines[0]?.row ?? null;
    const facts = { position: left[0]?.position ?? "", version: current.map(({ version }) => version), skipped: left.map(named) };
    // Nothing in force leaves the holders without a standard, which somebody should look at.
    if (current.length === 0) return { code: "version-none-in-force", severity: "warning", rule: "D-VERSIONS", where: { purpose: "standards", row, field: "effectiveFrom" }, facts };
    return { code: "versions-skipped", severity: "info", rule: "D-VERSIONS", where: { purpose: "standards", row, field: "version" }, facts };
  });
}

function named({ version, effectiveFrom }: StandardVersion): string {
  return effectiveFrom === null ? version : `${version} (${isoFromDay(effectiveFrom)})`;
}

function reviews(version: Reviewed, asOf: CalendarDay, policy: Pick<Policy, "standardReviewMonths">): readonly Finding<RecordPlace>[] {
  const review = reviewDue({ effectiveFrom: version.effectiveFrom, reviewedOn: null }, asOf, policy);
  if (review.kind !== "met" || review.value.state === "not-due") return [];
  const facts = { position: version.position ?? "", version: version.version, due: isoFromDay(review.value.due) };
  const where = { purpose: "standards", row: version.lines[0]?.row ?? null, field: "effectiveFrom" } as const;
  if (review.value.state === "due") return [{ code: "standard-review-due", severity: "info", rule: "C-a18", where, facts }];
  return [{ code: "standard-review-overdue", severity: "warning", rule: "C-a18", where, facts }];
}
