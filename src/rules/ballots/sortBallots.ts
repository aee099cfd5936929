import type { RuleId } from "../outcome";
import type { Acquaintance, Ballot, CalendarDay, CompetencyClass, EmployeeId } from "../records";
import type { ExcludedBallot, ExclusionReason } from "../results";
import { STATUS_LEVELS } from "../scales";
import type { Vote } from "./vote";

/** What decides about ballots on one person. */
export interface BallotRules {
  readonly subject: EmployeeId;
  /** null: no panel data, or policy lets anyone rate: nobody is off the panel. */
  readonly panel: ReadonlySet<EmployeeId> | null;
  readonly conflicts: ReadonlySet<EmployeeId> | undefined;
  readonly acquaintance: ReadonlyMap<EmployeeId, Acquaintance> | undefined;
  /** P-6.3: months an evaluator must have known the subject. */
  readonly knownMonths: number;
  /** Highest level of the scale. */
  readonly top: number;
  readonly closingDay: CalendarDay | null;
  knowsSpeciality(evaluator: EmployeeId, competency: string, lineClass: CompetencyClass): boolean;
}

interface SortedBallots {
  readonly votes: readonly Vote[];
  readonly excluded: readonly ExcludedBallot[];
  /** Rows that say "exempt" or "not required" instead of a level. */
  readonly exempt: readonly number[];
}

/** The clause behind each reason. */
const EXCLUSION_RULES: Readonly<Record<ExclusionReason, RuleId>> = {
  "self": "P-6.6.1.2", "recused": "P-6.6.2.3", "conflict": "P-6.6.2.3", "short-acquaintance": "P-6.3", "not-on-panel": "P-6.1",
  "void-level": "T-LEVELS", "duplicate": "P-6.6.1.3", "after-close": "P-6.6.1.3", "no-speciality": "P-6.6.1.3",
};

/**
 * §6: excludes ballots before anything is combined, each with the first reason that holds: self, conflict,
 * short-acquaintance, not-on-panel, void-level, duplicate, after-close. (`no-speciality` follows when a line is
 * combined.) Of two ballots of one evaluator the later date counts, else the lower row; one that came after closing
 * does not push out one that came in time [ours]. A ballot without level is not rated: neither counted nor excluded.
 */
export function sortBallots(rows: readonly number[], ballots: readonly Ballot[], lineClass: CompetencyClass, rules: BallotRules): SortedBallots {
  if (rows.length === 0) return NOTHING_CAST;
  const excluded: ExcludedBallot[] = [];
  const exempt: number[] = [];
  const standing = new Map<string, number>();
  for (const row of rows) {
    const ballot = ballots[row];
    if (!ballot) continue;
    if (ballot.exempt || ballot.status === "not-required") {
      exempt.push(row);
      continue;
    }
    const level = levelOf(ballot);
    if (level === null) continue;
    const late = rules.closingDay !== null && ballot.date !== null && ballot.date > rules.closingDay;
    const reason = reasonFor(ballot, level, rules) ?? (late ? "after-close" : null) ?? duplicateOf(row, ballot, ballots, standing, excluded);
    if (reason !== null) excluded.push(exclusion(row, ballot, reason));
  }
  const counted = [...standing.values()];
  const votes = (counted.length > 1 ? counted.sort((a, b) => a - b) : counted).map((row) => voteOf(row, ballots[row] as Ballot, lineClass, rules));
  return { votes, excluded: excluded.length === 0 ? NOTHING_CAST.excluded : excluded.sort((a, b) => a.row - b.row), exempt };
}

const NOTHING_CAST: SortedBallots = { votes: [], excluded: [], exempt: [] };

/** A state of a binary register counts as its level where no level is given. A level of 0 is a blank (T-LEVELS: never a level). */
function levelOf(ballot: Ballot): number | null {
  if (ballot.level) return ballot.level;
  return ballot.status === "achieved" || ballot.status === "not-yet" ? STATUS_LEVELS[ballot.status] : null;
}

function reasonFor(ballot: Ballot, level: number, rules: BallotRules): ExclusionReason | null {
  const evaluator = ballot.evaluatorId;
  if (ballot.source === "self" || evaluator === rules.subject) return "self";
  if (evaluator !== null && rules.conflicts?.has(evaluator)) return "conflict";
  const months = monthsOf(ballot, rules);
  if (months !== null && months < rules.knownMonths) return "short-acquaintance";
  if (rules.panel !== null && (evaluator === null || !rules.panel.has(evaluator))) return "not-on-panel";
  if (!(level >= 1 && level <= rules.top)) return "void-level";
  return null;
}

/** P-6.3: the row's own months beat the acquaintance table; blank or 0 = not given = known (Excel hands blanks over as 0). */
function monthsOf(ballot: Ballot, rules: BallotRules): number | null {
  const stated = ballot.monthsKnown || (ballot.evaluatorId === null ? null : rules.acquaintance?.get(ballot.evaluatorId)?.monthsKnown);
  return stated || null;
}

function duplicateOf(row: number, ballot: Ballot, ballots: readonly Ballot[], standing: Map<string, number>, excluded: ExcludedBallot[]): ExclusionReason | null {
  const key = ballot.evaluatorId ?? `\n${ballot.source ?? ""}`;
  const other = standing.get(key);
  const known = other === undefined ? undefined : ballots[other];
  if (other === undefined || !known) {
    standing.set(key, row);
    return null;
  }
  if (counts(row, ballot, other, known)) {
    standing.set(key, row);
    excluded.push(exclusion(other, known, "duplicate"));
    return null;
  }
  return "duplicate";
}

function counts(row: number, ballot: Ballot, other: number, known: Ballot): boolean {
  const dates = (ballot.date ?? 0) - (known.date ?? 0);
  return ballot.date !== null && known.date !== null && dates !== 0 ? dates > 0 : row > other;
}

function exclusion(row: number, ballot: Ballot, reason: ExclusionReason): ExcludedBallot {
  return { evaluatorId: ballot.evaluatorId, level: levelOf(ballot), reason, rule: EXCLUSION_RULES[reason], row };
}

function voteOf(row: number, ballot: Ballot, lineClass: CompetencyClass, rules: BallotRules): Vote {
  const evaluator = ballot.evaluatorId;
  const known = evaluator === null ? undefined : rules.acquaintance?.get(evaluator);
  return {
    evaluatorId: evaluator,
    level: levelOf(ballot) ?? 0,
    familiar: ballot.familiar ?? known?.familiar ?? false,
    months: monthsOf(ballot, rules),
    knowsSpeciality: ballot.knowsSpeciality ?? (evaluator !== null && rules.knowsSpeciality(evaluator, ballot.competency, lineClass)),
    row,
  };
}
