import { selfLevels } from "../assessed";
import { sortBallots, type BallotRules } from "../ballots";
import { exactDifference, foldName, meanOf } from "../numbers";
import type { Step } from "../outcome";
import type { Policy } from "../policy";
import type { Acquaintance, Ballot, CompetencyId, EmployeeId, Level, Records } from "../records";
import { conflictIndex } from "../routing";
import type { FeedbackLine, FeedbackSource, PersonFeedback } from "./feedbackResult";
import { FEEDBACK_SOURCES } from "./feedbackResult";
import { othersMean, selfView, sourceGaps, sourceViews } from "./sourceViews";

export interface FeedbackOptions {
  /** The round compared, as `countedRound` gives it; null = ballots without round. */
  readonly round: string | null;
  readonly policy: Policy;
  /** Highest level of the scale: a ballot off it is void. */
  readonly top: number;
  /** Source of a ballot that states none; without it such ballots are `unstated`. See `impliedSource`. */
  readonly sourceOf?: ((ballot: Ballot) => FeedbackSource) | undefined;
}

/**
 * D-360: per person and competency, what self, superior, peers and committee say, apart and compared: mean, number and
 * range of each, self against the others, and the gaps between sources. A mirror for the talk: **nothing here enters a
 * score**, and the self-rating enters no mean. Void ballots stay out as in §6 (conflict, short acquaintance, off the
 * scale, duplicates of one evaluator in one source, after closing); sitting on the body is not asked for, because
 * peers do not. A ballot without evaluator is one more anonymous voice. People and competencies in the order first met.
 */
export function feedbackOf(records: Pick<Records, "ballots" | "selfAssessments" | "acquaintance" | "conflicts">, options: FeedbackOptions): readonly PersonFeedback[] {
  const people = new Map<EmployeeId, Map<string, Gathered>>();
  const gathered = (employeeId: EmployeeId, competency: CompetencyId): Gathered => {
    const lines = people.get(employeeId) ?? new Map<string, Gathered>();
    people.set(employeeId, lines);
    const key = foldName(competency);
    const line = lines.get(key) ?? { competency, self: null, rows: new Map() };
    lines.set(key, line);
    return line;
  };
  for (const [row, ballot] of records.ballots.entries()) {
    if (ballot.round !== options.round || isOwn(ballot)) continue;
    const source: FeedbackSource = ballot.source === null || ballot.source === "self" ? (options.sourceOf?.(ballot) ?? "unstated") : ballot.source;
    const { rows } = gathered(ballot.employeeId, ballot.competency);
    const known = rows.get(source);
    if (known) known.push(row);
    else rows.set(source, [row]);
  }
  for (const { employeeId, competency, level } of selfLevels(records, options.round)) {
    if (level >= 1 && level <= options.top) gathered(employeeId, competency).self = level;
  }
  const rulesOf = voiding(records, options);
  return [...people].map(([employeeId, lines]) => personFeedback(employeeId, [...lines.values()].map((line) => lineOf(line, records.ballots, rulesOf(employeeId), options.policy)), options.policy));
}

interface Gathered {
  readonly competency: CompetencyId;
  self: Level | null;
  readonly rows: Map<FeedbackSource, number[]>;
}

function isOwn(ballot: Ballot): boolean {
  return ballot.source === "self" || ballot.evaluatorId === ballot.employeeId;
}

function voiding(records: Pick<Records, "acquaintance" | "conflicts">, { policy, top }: FeedbackOptions): (subject: EmployeeId) => BallotRules {
  // Of the conflicts table alone: the reporting line, which policy may keep off a body, is a source of its own here.
  const conflicts = conflictIndex({ conflicts: records.conflicts, employees: [] }, policy);
  const acquaintance = new Map<EmployeeId, Map<EmployeeId, Acquaintance>>();
  for (const one of records.acquaintance) {
    const known = acquaintance.get(one.employeeId) ?? new Map<EmployeeId, Acquaintance>();
    acquaintance.set(one.employeeId, known.set(one.evaluatorId, one));
  }
  return (subject) => ({
    subject, panel: null, top, conflicts: conflicts.get(subject), acquaintance: acquaintance.get(subject),
    knownMonths: policy.knownMonths, closingDay: policy.closingDay, knowsSpeciality: () => false,
  });
}

function lineOf({ competency, self, rows }: Gathered, ballots: readonly Ballot[], rules: BallotRules, policy: Policy): FeedbackLine {
  const levels = new Map<FeedbackSource, readonly number[]>();
  for (const source of FEEDBACK_SOURCES) {
    const own = rows.get(source) ?? [];
    const anonymous = own.filter((row) => ballots[row]?.evaluatorId === null).map((row) => [row]);
    const named = own.filter((row) => ballots[row]?.evaluatorId !== null);
    levels.set(source, [named, ...anonymous].flatMap((list) => sortBallots(list, ballots, "general", rules).votes.map((vote) => vote.level)));
  }
  const sources = sourceViews(levels, policy);
  const others = othersMean(sources, levels);
  const difference = self === null || others === null ? null : exactDifference(self, others);
  const view = selfView(difference, policy);
  const gaps = sourceGaps(sources, policy);
  const steps: Step[] = [];
  for (const { source, count, suppressed } of sources) {
    if (suppressed) steps.push({ code: "feedback-suppressed", rule: "D-360", facts: { competency, source, count, fewest: policy.feedbackFewest } });
  }
  if (difference !== null) steps.push({ code: "feedback-self", rule: "D-360", facts: { competency, self, others, difference, view } });
  for (const gap of gaps) if (gap.wide) steps.push({ code: "feedback-gap", rule: "D-360", facts: { competency, one: gap.one, other: gap.other, difference: gap.difference } });
  return { competency, self, sources, others, difference, view, gaps, steps };
}

function personFeedback(employeeId: EmployeeId, lines: readonly FeedbackLine[], policy: Policy): PersonFeedback {
  const difference = meanOf(lines.flatMap((line) => (line.difference === null ? [] : [line.difference])));
  const tally = (view: FeedbackLine["view"]): number => lines.filter((line) => line.view === view).length;
  return { employeeId, lines, difference, view: selfView(difference, policy), over: tally("over"), inLine: tally("in-line"), under: tally("under") };
}
