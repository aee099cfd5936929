import type { Records } from "../../rules/records";
import type { LineResult, PersonResult } from "../../rules/results";
import type { RecordsRead } from "../../workbook/tables";
import { wrongInput, type Problem } from "./problem";
import { errorOf } from "./rawCell";
import type { TableArguments } from "./records";

/** The first error value that stands where a level should, by person and competency. */
export interface LostLevels {
  /** What keeps this line without a level; null where that is no error of a cell. */
  ofLine(person: PersonResult, line: LineResult): Problem | null;
  /** What keeps this person without a score. */
  ofScore(person: PersonResult): Problem | null;
}

const NONE: LostLevels = { ofLine: () => null, ofScore: () => null };

/**
 * Contract, common behaviour: an error in an input cell comes back where it decides. A line that other ballots rate keeps its level, as
 * `qual run` reports it; a line without any says #VALUE! and which cell to correct. One's own ballot never counts.
 */
export function lostLevels(records: Records, place: RecordsRead["place"], tables: TableArguments): LostLevels {
  const lost = new Map<string, Problem>();
  const ratings = tables.ratings ?? [];
  for (let row = 0; row < records.ballots.length; row += 1) {
    const ballot = records.ballots[row];
    if (ballot === undefined || ballot.level !== null || ballot.evaluatorId === ballot.employeeId) continue;
    const at = place({ purpose: "ratings", row, field: "level" });
    const found = at === null ? null : errorOf(ratings[at.row]?.[at.column]);
    const key = keyOf(ballot.employeeId, ballot.competency);
    if (at !== null && found !== null && !lost.has(key)) lost.set(key, wrongInput("error-in-cell", { argument: "ratings", row: at.row + 1, column: at.column + 1, found }));
  }
  if (lost.size === 0) return NONE;
  const ofLine = ({ employee }: PersonResult, line: LineResult): Problem | null => (line.actual === null ? lost.get(keyOf(employee.id, line.competency)) ?? null : null);
  return {
    ofLine,
    ofScore: (person) => {
      if (person.score !== null || person.status !== "incomplete") return null;
      return person.lines.map((line) => (line.weight === null || line.weight === 0 ? null : ofLine(person, line))).find((problem) => problem !== null) ?? null;
    },
  };
}

function keyOf(employeeId: string, competency: string): string {
  return `${employeeId}\u0000${competency}`;
}
