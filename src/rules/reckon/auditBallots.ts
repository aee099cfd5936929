import { isCast } from "../ballots";
import { foldName } from "../numbers";
import type { RuleId } from "../outcome";
import type { Ballot, CompetencyId, EmployeeId, Records } from "../records";
import type { ExclusionReason, LineResult, PersonResult, Reckoning } from "../results";

/** Why a ballot does not count: a reason of §6, or because nothing asked for it. */
export type AuditReason =
  | ExclusionReason
  | "other-round" | "not-in-roster" | "left" | "not-assessed" | "unroutable" | "not-in-standard" | "not-rated" | "exempt";

/** What became of one ballot. */
export interface AuditedBallot {
  /** Index in `Records.ballots`. */
  readonly row: number;
  readonly employeeId: EmployeeId;
  readonly evaluatorId: EmployeeId | null;
  readonly competency: CompetencyId;
  readonly counted: boolean;
  /** null = counted. */
  readonly reason: AuditReason | null;
  readonly rule: RuleId;
  /** The line it was cast on, by place among the person's lines; null = there is none. */
  readonly line: number | null;
  /** How that line's level came about: a ballot may count and a recorded decision stand. */
  readonly method: string | null;
}

const REASON_RULES: Readonly<Record<Exclude<AuditReason, ExclusionReason>, RuleId>> = {
  "other-round": "P-6.5a", "not-in-roster": "P-6.6.1.1", "left": "P-6.5b", "not-assessed": "P-6.6.1.1", "unroutable": "P-6.1",
  "not-in-standard": "P-6.4", "not-rated": "T-LEVELS", "exempt": "P-6.6.4",
};

/**
 * §6, P-6.2: every ballot of the workbook exactly once, in the order of the sheet, counted or not, and why not, with the
 * clause. Earlier rounds, people nobody assesses, competencies no standard asks for and blank rows are told too: a
 * ballot that silently does nothing is the one somebody asks about.
 */
export function auditBallots(records: Records, reckoning: Reckoning): readonly AuditedBallot[] {
  const told: (Told | undefined)[] = new Array<Told | undefined>(records.ballots.length);
  for (const person of reckoning.people) {
    if (notAssessed(person) !== null) continue;
    for (const [at, line] of person.lines.entries()) tell(told, line, at);
  }
  const reasonFor = untold(records, reckoning);
  return records.ballots.map((ballot, row): AuditedBallot => {
    const { employeeId, evaluatorId, competency } = ballot;
    return { row, employeeId, evaluatorId, competency, ...(told[row] ?? reasonFor(ballot)) };
  });
}

type Told = Pick<AuditedBallot, "counted" | "reason" | "rule" | "line" | "method">;

/** A competency may stand on two lines of one person: a ballot that counts on either has counted. */
function tell(told: (Told | undefined)[], line: LineResult, at: number): void {
  for (const { row, reason, rule } of line.excluded) told[row] ??= { counted: false, reason, rule, line: at, method: line.method };
  for (const { row } of line.counted) if (told[row]?.counted !== true) told[row] = { counted: true, reason: null, rule: line.rule, line: at, method: line.method };
}

/** What the lines do not tell of: from the round to the row, the first reason that holds. */
function untold(records: Records, { round, people }: Reckoning): (ballot: Ballot) => Told {
  const roster = new Set(records.employees.map((one) => one.id));
  const results = new Map(people.map((person) => [person.employee.id, person] as const));
  const linesOf = new Map<PersonResult, ReadonlyMap<string, number>>();
  const lineOf = (person: PersonResult, competency: CompetencyId): number | null => {
    const known = linesOf.get(person) ?? new Map(person.lines.map((line, at) => [foldName(line.competency), at] as const).reverse());
    linesOf.set(person, known);
    return known.get(foldName(competency)) ?? null;
  };
  return (ballot) => {
    const person = results.get(ballot.employeeId);
    if (ballot.round !== round) return uncounted("other-round");
    if (!person) return uncounted(roster.has(ballot.employeeId) ? "left" : "not-in-roster");
    const at = lineOf(person, ballot.competency);
    const line = at === null ? null : (person.lines[at] ?? null);
    if (!isCast(ballot)) return uncounted("not-rated", at, line);
    const reason = notAssessed(person);
    if (reason !== null) return uncounted(reason, at, line);
    // On a line of somebody assessed only ballots that stand and ask for no level are neither counted nor excluded.
    return line === null ? uncounted("not-in-standard") : uncounted("exempt", at, line);
  };
}

function notAssessed({ status }: PersonResult): "not-assessed" | "unroutable" | null {
  return status === "not-assessed" || status === "unroutable" ? status : null;
}

function uncounted(reason: keyof typeof REASON_RULES, line: number | null = null, result: LineResult | null = null): Told {
  return { counted: false, reason, rule: REASON_RULES[reason], line, method: result?.method ?? null };
}
