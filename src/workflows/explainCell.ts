import { readRowValues, readSelection } from "../excel";
import type { EmployeeId } from "../rules/records";
import type { Reckoned } from "./session";
import { done, failed, type WorkResult } from "./work";

export interface ExplainedCell {
  readonly person: EmployeeId;
  /** Competency of the cell's column on QUAL Matrix or QUAL Gaps; null elsewhere. */
  readonly competency: string | null;
}

/** Rows of the header on sheets of the matrix (0-based). */
const HEADER_ROW = 3;

function personOfSource(reckoned: Reckoned, sheet: string, row: number): EmployeeId | null {
  const { records, place } = reckoned;
  const purposes = [
    ["employees", records.employees.map((employee) => employee.id)],
    ["ratings", records.ballots.map((ballot) => ballot.employeeId)],
    ["decisions", records.decisions.map((decision) => decision.employeeId)],
  ] as const;
  for (const [purpose, ids] of purposes) {
    for (const [index, id] of ids.entries()) {
      const at = place({ purpose, row: index, field: null });
      if (at !== null && at.sheet === sheet && at.rect.top === row) return id;
    }
  }
  return null;
}

/** Whose result the selected cell shows, on our sheets by the number in its row, on the user's by where the record was read. */
export async function explainCell(reckoned: Reckoned): Promise<WorkResult<ExplainedCell>> {
  const selected = await readSelection();
  if (!selected.ok) return selected;
  const { sheet, row, column } = selected.value;
  const known = new Set(reckoned.reckoning.people.map((person) => person.employee.id));
  if (sheet.startsWith("QUAL ")) {
    const line = await readRowValues(sheet, row);
    const header = await readRowValues(sheet, HEADER_ROW);
    if (!line.ok) return line;
    if (!header.ok) return header;
    const id = String(line.value[0] ?? "");
    const title = String(header.value[column] ?? "");
    const isCompetency = reckoned.reckoning.people.some((person) => person.lines.some((each) => each.competency === title));
    return known.has(id) ? done({ person: id, competency: isCompetency ? title : null }) : failed("nothing-to-explain");
  }
  const id = personOfSource(reckoned, sheet, row);
  return id !== null && known.has(id) ? done({ person: id, competency: null }) : failed("nothing-to-explain");
}
