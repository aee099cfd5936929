import { foldName } from "../numbers";
import type { Finding } from "../outcome";
import type { CalendarDay, Decision, EmployeeId, RecordPlace, Records } from "../records";

export interface PlacedDecision {
  readonly decision: Decision;
  readonly row: number;
}

/** Decisions of a round, or of no round in particular [ours], by person and competency (P-6.6.2.3), in the order of the sheet. */
export type DecisionIndex = ReadonlyMap<EmployeeId, ReadonlyMap<string, readonly PlacedDecision[]>>;

export function decisionIndex(records: Pick<Records, "decisions">, round: string | null): DecisionIndex {
  const found = new Map<EmployeeId, Map<string, PlacedDecision[]>>();
  for (const [row, decision] of records.decisions.entries()) {
    if (decision.round !== null && round !== null && decision.round !== round) continue;
    const own = found.get(decision.employeeId) ?? new Map<string, PlacedDecision[]>();
    found.set(decision.employeeId, own);
    const key = foldName(decision.competency);
    own.set(key, [...(own.get(key) ?? []), { decision, row }]);
  }
  return found;
}

/**
 * P-6.6.2.3 [ours]: of two decisions for one line the later date counts, else the lower row, as with ballots. A level off
 * the scale is void and does not push out one that is on it.
 */
export function standingDecision(placed: readonly PlacedDecision[] | undefined, top: number): PlacedDecision | null {
  let standing: PlacedDecision | null = null;
  for (const one of placed ?? []) {
    if (onScale(one, top) && (standing === null || !earlier(one.decision.date, standing.decision.date))) standing = one;
  }
  return standing;
}

function onScale({ decision }: PlacedDecision, top: number): boolean {
  return decision.level >= 1 && decision.level <= top;
}

function earlier(date: CalendarDay | null, than: CalendarDay | null): boolean {
  return date !== null && than !== null && date < than;
}

/** One finding for each decision that another on the same line pushed out. */
export function decisionsTwice(index: DecisionIndex, top: number): readonly Finding<RecordPlace>[] {
  return [...index.values()].flatMap((own) => [...own.values()].flatMap((placed): readonly Finding<RecordPlace>[] => {
    const standing = standingDecision(placed, top);
    if (standing === null) return [];
    const { employeeId, competency, level } = standing.decision;
    return placed.filter((one) => one !== standing && onScale(one, top)).map((one) => ({
      code: "decision-twice", severity: "warning", rule: "P-6.6.2.3", where: { purpose: "decisions", row: one.row, field: "level" },
      facts: { employee: employeeId, competency, level, other: one.decision.level },
    }));
  }));
}
