import { selfLevels } from "../assessed";
import type { PanelChange } from "../ballots";
import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { Acquaintance, CompetencyId, EmployeeId, Level, Records } from "../records";
import { conflictIndex } from "../routing";
import { decisionIndex, type DecisionIndex } from "./decisions";

/** Records of one round by person and competency (§6), so that nobody is looked for twice. Competencies are folded names. */
export interface RecordIndex {
  /** Rows of the ballots on each person, in the order of the sheet. */
  readonly ballots: ReadonlyMap<EmployeeId, readonly number[]>;
  readonly decisions: DecisionIndex;
  readonly selfLevels: ReadonlyMap<EmployeeId, ReadonlyMap<string, Level>>;
  readonly acquaintance: ReadonlyMap<EmployeeId, ReadonlyMap<EmployeeId, Acquaintance>>;
  readonly conflicts: ReadonlyMap<EmployeeId, ReadonlySet<EmployeeId>>;
  /** Who came to or left the body of whom during the round. */
  readonly changes: ReadonlyMap<EmployeeId, ReadonlyMap<EmployeeId, PanelChange>>;
  /** Every competency rated in the round, as first written, in the order first met. */
  readonly competencies: ReadonlyMap<string, { readonly name: CompetencyId; readonly row: number }>;
  /** False: no ballot names an evaluator other than the person rated (a plain matrix). */
  readonly namesEvaluators: boolean;
  /** False: nobody is marked as knowing, or not knowing, a speciality, on a ballot or in the roster. */
  readonly knowsSpecialities: boolean;
}

/** Ballots read between two pauses. */
const CHUNK = 20_000;

export interface IndexOptions {
  readonly round: string | null;
  readonly policy: Pick<Policy, "directReports" | "directManager">;
  readonly panelChanges: readonly PanelChange[];
}

/** Builds the index; yields how many ballots it has read, so that a pane can breathe and cancel. */
export function* indexRecords(records: Records, { round, policy, panelChanges }: IndexOptions): Generator<number, RecordIndex> {
  const ballots = new Map<EmployeeId, number[]>();
  const written = new Set<CompetencyId>();
  const competencies = new Map<string, { name: CompetencyId; row: number }>();
  let knowsSpecialities = records.employees.some((employee) => employee.specialities.length > 0);
  let row = -1;
  for (const ballot of records.ballots) {
    row += 1;
    if (row % CHUNK === CHUNK - 1) yield row + 1;
    if (ballot.round !== round) continue;
    if (ballot.knowsSpeciality !== null) knowsSpecialities = true;
    if (!written.has(ballot.competency)) {
      written.add(ballot.competency);
      const key = foldName(ballot.competency);
      if (!competencies.has(key)) competencies.set(key, { name: ballot.competency, row });
    }
    const rows = ballots.get(ballot.employeeId);
    if (rows) rows.push(row);
    else ballots.set(ballot.employeeId, [row]);
  }
  return {
    ballots, competencies, knowsSpecialities,
    namesEvaluators: namesEvaluators(records, round),
    decisions: decisionIndex(records, round),
    selfLevels: selfIndex(records, round),
    acquaintance: acquaintanceIndex(records),
    conflicts: conflictIndex(records, policy),
    changes: changeIndex(panelChanges),
  };
}

/** P-6.2: whether any ballot of the round says who cast it, apart from people about themselves. */
export function namesEvaluators({ ballots }: Pick<Records, "ballots">, round: string | null): boolean {
  return ballots.some((ballot) => ballot.round === round && ballot.evaluatorId !== null && ballot.source !== "self" && ballot.evaluatorId !== ballot.employeeId);
}

/** §5: self levels stand beside the result. */
function selfIndex(records: Records, round: string | null): ReadonlyMap<EmployeeId, ReadonlyMap<string, Level>> {
  const found = new Map<EmployeeId, Map<string, Level>>();
  for (const { employeeId, competency, level } of selfLevels(records, round)) inner(found, employeeId).set(foldName(competency), level);
  return found;
}

function acquaintanceIndex(records: Records): ReadonlyMap<EmployeeId, ReadonlyMap<EmployeeId, Acquaintance>> {
  const found = new Map<EmployeeId, Map<EmployeeId, Acquaintance>>();
  for (const one of records.acquaintance) inner(found, one.employeeId).set(one.evaluatorId, one);
  return found;
}

/** Of two changes of the same evaluator the last told stands. */
function changeIndex(changes: readonly PanelChange[]): RecordIndex["changes"] {
  const found = new Map<EmployeeId, Map<EmployeeId, PanelChange>>();
  for (const change of changes) inner(found, change.employeeId).set(change.evaluatorId, change);
  return found;
}

function inner<Key, Value>(map: Map<EmployeeId, Map<Key, Value>>, employee: EmployeeId): Map<Key, Value> {
  const known = map.get(employee);
  if (known) return known;
  const made = new Map<Key, Value>();
  map.set(employee, made);
  return made;
}
