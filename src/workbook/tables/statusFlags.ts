import type { Purpose } from "../../rules/records";
import { headerMeanings } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import type { ColumnMapping } from "./mapping";

/**
 * A state spread over flag columns (Completed 1/0, Achieved 1/0): each flag gets its meaning as a value mapping. The
 * completing flag decides both ways; a lesser one says only that something was reached.
 */
export function statusFlags(purpose: Purpose | null, columns: readonly ColumnMapping[], looks: readonly ColumnLook[]): readonly ColumnMapping[] {
  if (purpose !== "ratings" || columns.some((column) => column.field === "level")) return columns;
  const flags = columns.map((column, index) => ({ column, index, concept: flagConcept(column.header), look: looks[index] }));
  const complete = flags.some((flag) => flag.column.field === "status" && flag.concept === "achievedFlag" && isFlag(flag.look));
  return columns.map((column, index) => {
    const flag = flags[index];
    if (column.field !== "status" || column.key || !flag || !isFlag(flag.look) || (flag.look?.content.statuses ?? 0) > (flag.look?.content.marks ?? 0)) return column;
    const partial = flag.concept === "partialFlag" && complete;
    const values = new Map<string, string | null>([["true", "achieved"], ["false", partial ? null : "not-yet"]]);
    return { ...column, values, reasons: [...column.reasons, partial ? "flag-partial" : "flag-state"] };
  });
}

function flagConcept(header: string): string | null {
  return headerMeanings(header).find((meaning) => meaning.concept === "achievedFlag" || meaning.concept === "partialFlag")?.concept ?? null;
}

function isFlag(look: ColumnLook | undefined): boolean {
  return look !== undefined && look.content.filled > 0 && look.content.marks > 0.95 && look.content.different <= 3;
}
