import type { RuleId } from "../outcome";
import type { Acquaintance, Ballot, CalendarDay, CompetencyClass, EmployeeId } from "../records";
import type { ExcludedBallot, ExclusionReason } from "../results";
import { STATUS_LEVELS } from "../scales";
import type { PanelChange } from "./panelChanges";
import type { Vote } from "./vote";

/** What decides about ballots on one person. */
export interface BallotRules {
  readonly subject: EmployeeId;
  /** null: no panel data, or policy lets anyone rate: nobody is off the panel. */
  readonly panel: ReadonlySet<EmployeeId> | null;
  /** Members who have left the company: they voted while they were on the panel. */
  readonly departed?: ReadonlySet<EmployeeId> | undefined;
  /** Who joined or left the panel during the round, and when; by evaluator. */
  readonly changes?: ReadonlyMap<EmployeeId, PanelChange> | undefined;
  /** Members who leave every body of the round because they are under assessment themselves. */
  readonly recused?: ReadonlySet<EmployeeId> | undefined;
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
  /** Ballots that stand and say "exempt" or "not required" instead of a level. */
  readonly exempt: readonly number[];
}

/** The clause behind each reason. */
const EXCLUSION_RULES: Readonly<Record<ExclusionReason, RuleId>> = {
  "self": "P-6.6.1.2", "recused": "P-6.6.2.3", "conflict": "P-6.6.2.3", "short-acquaintance": "P-6.3", "not-on-panel": "P-6.1",
  "void-level": "T-LEVELS", "duplicate": "P-6.6.1.3", "after-close": "P-6.6.1.3", "no-speciality": "P-6.6.1.3",
};

/**
 * §6: excludes ballots before anything is combined, each with the first reason that holds: self, recused, conflict,
 * short-acquaintance, not-on-panel, void-level, duplicate, after-close. (`no-speciality` follows when a line is
 * combined.) Of two ballots of one evaluator the later date counts, else the lower row; one that came after closing
 * does not push out one that came in time: a ballot changed after closing counts as it was [ours]. "Not required" is a
 * ballot like any other and sorted like one, so that nobody off the panel exempts anybody [ours]. A ballot without level
 * is not rated: neither counted nor excluded.
 */
export function sortBallots(rows: readonly number[], ballots: readonly Ballot[], lineClass: CompetencyClass, rules: BallotRules): SortedBallots {
  if (rows.length === 0) return NOTHING_CAST;
  const excluded: ExcludedBallot[] = [];
  const standing = standingOf(rows.length);
  for (const row of rows) {
    const ballot = ballots[row];
    if (!ballot || !isCast(ballot)) continue;
    const reason = reasonFor(ballot, rules) ?? duplicateOf(row, ballot, ballots, standing, excluded);
    if (reason !== null) excluded.push(exclusion(row, ballot, reason));
  }
  const exempt = standing.rows.filter((row) => saysExempt(ballots[row] as Ballot));
  const rated = exempt.length === 0 ? standing.rows : standing.rows.filter((row) => !saysExempt(ballots[row] as Ballot));
  // What a list grew by is kept with it; votes are kept by the million, so their list is made as long as it must be.
  const votes = rated.map((row) => voteOf(row, ballots[row] as Ballot, lineClass, rules));
  return { votes: inOrder(votes), excluded: excluded.length === 0 ? NOTHING_CAST.excluded : inOrder(excluded), exempt };
}

const NOTHING_CAST: SortedBallots = { votes: [], excluded: [], exempt: [] };

/** By row. Rows mostly come in order, and a duplicate is what disturbs it. */
function inOrder<Placed extends { readonly row: number }>(list: Placed[]): readonly Placed[] {
  return list.every((one, at) => at === 0 || (list[at - 1] as Placed).row < one.row) ? list : list.sort((a, b) => a.row - b.row);
}

function saysExempt(ballot: Ballot): boolean {
  return ballot.exempt || ballot.status === "not-required";
}

/** Whether the row says anything: a level, or that none is needed. */
export function isCast(ballot: Ballot): boolean {
  return saysExempt(ballot) || levelOf(ballot) !== null;
}

/** A state of a binary register counts as its level where no level is given. A level of 0 is a blank (T-LEVELS: never a level). */
function levelOf(ballot: Ballot): number | null {
  if (ballot.level) return ballot.level;
  return ballot.status === "achieved" || ballot.status === "not-yet" ? STATUS_LEVELS[ballot.status] : null;
}

function reasonFor(ballot: Ballot, rules: BallotRules): ExclusionReason | null {
  const evaluator = ballot.evaluatorId;
  if (ballot.source === "self" || evaluator === rules.subject) return "self";
  if (evaluator !== null && rules.recused?.has(evaluator)) return "recused";
  if (evaluator !== null && rules.conflicts?.has(evaluator)) return "conflict";
  const months = monthsOf(ballot, rules);
  if (months !== null && months < rules.knownMonths) return "short-acquaintance";
  if (!onPanel(evaluator, ballot.date, rules)) return "not-on-panel";
  const level = saysExempt(ballot) ? 1 : (levelOf(ballot) ?? 0);
  if (!(level >= 1 && level <= rules.top)) return "void-level";
  return rules.closingDay !== null && (ballot.date ?? 0) > rules.closingDay ? "after-close" : null;
}

/** A panel that changed during the round: a dated ballot counts if its evaluator was on the panel that day; an undated one is not lost [ours]. */
function onPanel(evaluator: EmployeeId | null, date: CalendarDay | null, { panel, departed, changes }: BallotRules): boolean {
  if (panel === null) return true;
  if (evaluator === null) return false;
  const change = changes?.get(evaluator);
  if (change) return date === null || (change.kind === "joined" ? date >= change.on : date < change.on);
  return panel.has(evaluator) || departed?.has(evaluator) === true;
}

/** P-6.3: the row's own months beat the acquaintance table; blank or 0 = not given = known (Excel hands blanks over as 0). */
function monthsOf(ballot: Ballot, rules: BallotRules): number | null {
  const stated = ballot.monthsKnown || (ballot.evaluatorId === null ? null : rules.acquaintance?.get(ballot.evaluatorId)?.monthsKnown);
  return stated || null;
}

/** Rows of the ballots that stand so far, one per evaluator. A line has a handful: they are looked through, and only many get a Map. */
interface Standing {
  readonly rows: number[];
  readonly places: Map<EmployeeId, number> | null;
}

const HANDFUL = 16;

function standingOf(cast: number): Standing {
  return { rows: [], places: cast > HANDFUL ? new Map<EmployeeId, number>() : null };
}

/** Ballots without an evaluator are told apart by their source. */
function evaluatorKey(ballot: Ballot): EmployeeId {
  return ballot.evaluatorId ?? `\n${ballot.source ?? ""}`;
}

function placeOf(key: EmployeeId, { rows, places }: Standing, ballots: readonly Ballot[]): number {
  if (places) return places.get(key) ?? -1;
  for (let place = 0; place < rows.length; place += 1) if (evaluatorKey(ballots[rows[place] as number] as Ballot) === key) return place;
  return -1;
}

function duplicateOf(row: number, ballot: Ballot, ballots: readonly Ballot[], standing: Standing, excluded: ExcludedBallot[]): ExclusionReason | null {
  const key = evaluatorKey(ballot);
  const place = placeOf(key, standing, ballots);
  if (place < 0) {
    standing.places?.set(key, standing.rows.length);
    standing.rows.push(row);
    return null;
  }
  const other = standing.rows[place] as number;
  const known = ballots[other] as Ballot;
  if (!counts(row, ballot, other, known)) return "duplicate";
  standing.rows[place] = row;
  excluded.push(exclusion(other, known, "duplicate"));
  return null;
}

function counts(row: number, ballot: Ballot, other: number, known: Ballot): boolean {
  const days = ballot.date === null || known.date === null ? 0 : ballot.date - known.date;
  return (days || row - other) > 0;
}

function exclusion(row: number, ballot: Ballot, reason: ExclusionReason): ExcludedBallot {
  return { evaluatorId: ballot.evaluatorId, level: saysExempt(ballot) ? null : levelOf(ballot), reason, rule: EXCLUSION_RULES[reason], row };
}

function voteOf(row: number, ballot: Ballot, lineClass: CompetencyClass, rules: BallotRules): Vote {
  const evaluator = ballot.evaluatorId;
  const known = evaluator === null ? undefined : rules.acquaintance?.get(evaluator);
  return {
    evaluatorId: evaluator,
    level: levelOf(ballot) ?? 0,
    familiar: ballot.familiar ?? known?.familiar ?? false,
    months: monthsOf(ballot, rules),
    // Asked only where it decides anything.
    knowsSpeciality: lineClass === "professional" && (ballot.knowsSpeciality ?? (evaluator !== null && rules.knowsSpeciality(evaluator, ballot.competency, lineClass))),
    row,
  };
}
