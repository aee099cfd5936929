import { foldName } from "../numbers";
import type { Acquaintance, CompetencyId, Decision, EmployeeId, Level, Records } from "../records";
import { conflictIndex } from "../routing";

/** Records of one round by person and competency (§6), so that nobody is looked for twice. Competencies are folded names. */
export interface RecordIndex {
  readonly ballots: ReadonlyMap<EmployeeId, ReadonlyMap<string, readonly number[]>>;
  readonly decisions: ReadonlyMap<EmployeeId, ReadonlyMap<string, PlacedDecision>>;
  readonly selfLevels: ReadonlyMap<EmployeeId, ReadonlyMap<string, Level>>;
  readonly acquaintance: ReadonlyMap<EmployeeId, ReadonlyMap<EmployeeId, Acquaintance>>;
  readonly conflicts: ReadonlyMap<EmployeeId, ReadonlySet<EmployeeId>>;
  /** Every competency rated in the round, as first written, in the order first met. */
  readonly competencies: ReadonlyMap<string, { readonly name: CompetencyId; readonly row: number }>;
  /** False: no ballot names an evaluator (a plain matrix). */
  readonly namesEvaluators: boolean;
  /** False: nobody is marked as knowing, or not knowing, a speciality, on a ballot or in the roster. */
  readonly knowsSpecialities: boolean;
}

export interface PlacedDecision {
  readonly decision: Decision;
  readonly row: number;
}

/** Ballots read between two pauses. */
const CHUNK = 20_000;

/** Builds the index; yields how many ballots it has read, so that a pane can breathe and cancel. */
export function* indexRecords(records: Records, round: string | null): Generator<number, RecordIndex> {
  const ballots = new Map<EmployeeId, Map<string, number[]>>();
  const competencies = new Map<string, { name: CompetencyId; row: number }>();
  let namesEvaluators = false;
  let knowsSpecialities = records.employees.some((employee) => employee.specialities.length > 0);
  for (const [row, ballot] of records.ballots.entries()) {
    if (row % CHUNK === CHUNK - 1) yield row + 1;
    if (ballot.round !== round) continue;
    if (ballot.evaluatorId !== null && ballot.source !== "self") namesEvaluators = true;
    if (ballot.knowsSpeciality !== null) knowsSpecialities = true;
    const key = foldName(ballot.competency);
    if (!competencies.has(key)) competencies.set(key, { name: ballot.competency, row });
    const own = inner(ballots, ballot.employeeId);
    const rows = own.get(key);
    if (rows) rows.push(row);
    else own.set(key, [row]);
  }
  return {
    ballots, competencies, namesEvaluators, knowsSpecialities,
    decisions: decisionIndex(records, round),
    selfLevels: selfIndex(records, round),
    acquaintance: acquaintanceIndex(records),
    conflicts: conflictIndex(records),
  };
}

/** A decision of the round, or of no round in particular [ours]; of several the later date, else the lower row. */
function decisionIndex(records: Records, round: string | null): ReadonlyMap<EmployeeId, ReadonlyMap<string, PlacedDecision>> {
  const found = new Map<EmployeeId, Map<string, PlacedDecision>>();
  for (const [row, decision] of records.decisions.entries()) {
    if (!ofRound(decision.round, round)) continue;
    const own = inner(found, decision.employeeId);
    const key = foldName(decision.competency);
    const known = own.get(key)?.decision;
    if (!known || decision.date === null || known.date === null || decision.date >= known.date) own.set(key, { decision, row });
  }
  return found;
}

/** §5: self levels stand beside the result; the last one of the round. */
function selfIndex(records: Records, round: string | null): ReadonlyMap<EmployeeId, ReadonlyMap<string, Level>> {
  const found = new Map<EmployeeId, Map<string, Level>>();
  for (const self of records.selfAssessments) {
    if (self.level !== null && ofRound(self.round, round)) inner(found, self.employeeId).set(foldName(self.competency), self.level);
  }
  for (const ballot of records.ballots) {
    const own = ballot.source === "self" || ballot.evaluatorId === ballot.employeeId;
    if (own && ballot.level !== null && ballot.round === round) inner(found, ballot.employeeId).set(foldName(ballot.competency), ballot.level);
  }
  return found;
}

function ofRound(own: string | null, round: string | null): boolean {
  return own === null || round === null || own === round;
}

function acquaintanceIndex(records: Records): ReadonlyMap<EmployeeId, ReadonlyMap<EmployeeId, Acquaintance>> {
  const found = new Map<EmployeeId, Map<EmployeeId, Acquaintance>>();
  for (const one of records.acquaintance) inner(found, one.employeeId).set(one.evaluatorId, one);
  return found;
}

function inner<Key, Value>(map: Map<EmployeeId, Map<Key, Value>>, employee: EmployeeId): Map<Key, Value> {
  const known = map.get(employee);
  if (known) return known;
  const made = new Map<Key, Value>();
  map.set(employee, made);
  return made;
}
