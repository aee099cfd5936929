import { foldName } from "../numbers";
import type { CalendarDay, CompetencyId, EmployeeId, Level, Records } from "../records";

interface SelfLevel {
  readonly employeeId: EmployeeId;
  readonly competency: CompetencyId;
  readonly level: Level;
}

/**
 * P-6.6.1.2, D-360: the level people give themselves, from the table of self-assessments and from ballots on oneself;
 * of several of the round the later date stands, else the one further down, ballots after the table [ours]. A
 * self-assessment without round belongs to any.
 */
export function selfLevels(records: Pick<Records, "ballots" | "selfAssessments">, round: string | null): readonly SelfLevel[] {
  const found = new Map<string, { readonly self: SelfLevel; readonly date: CalendarDay | null }>();
  const add = (self: SelfLevel, date: CalendarDay | null): void => {
    const key = `${self.employeeId}\n${foldName(self.competency)}`;
    const known = found.get(key);
    if (!known || known.date === null || date === null || date >= known.date) found.set(key, { self, date });
  };
  for (const { employeeId, competency, level, date, round: own } of records.selfAssessments) {
    if (level && (own === null || round === null || own === round)) add({ employeeId, competency, level }, date);
  }
  for (const { employeeId, evaluatorId, source, competency, level, date, round: own } of records.ballots) {
    if (level && own === round && (source === "self" || evaluatorId === employeeId)) add({ employeeId, competency, level }, date);
  }
  return [...found.values()].map(({ self }) => self);
}
