import { combine, sortBallots, type BallotRules, type Combined, type Vote } from "../ballots";
import { isoFromDay } from "../calendar";
import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { CompetencyClass, StandardLine } from "../records";
import type { CountedBallot, ExcludedBallot, Route } from "../results";
import { lastDayOf, type Dated, type LevelState } from "../scoring";
import type { Context } from "./context";
import type { PlacedDecision } from "./recordIndex";

/** How one line got its level, or why it has none. */
export interface FoundLevel {
  readonly state: LevelState;
  readonly level: number | null;
  readonly method: string;
  readonly rule: string;
  readonly counted: readonly CountedBallot[];
  readonly excluded: readonly ExcludedBallot[];
  readonly steps: readonly Step[];
  readonly tied: readonly number[];
  /** A professional line judged by people of whom nobody is known to know the speciality. */
  readonly withoutSpeciality: boolean;
  /** A recorded decision that the procedure does not ask for and that says otherwise. */
  readonly unusedDecision: PlacedDecision | null;
}

/** Bodies whose recorded decision is the result; the committee's settles only what its members left open (P-6.6.1.3, P-6.6.2.3). */
const DECIDING_BODIES: ReadonlySet<Route["body"]> = new Set(["department-group", "special-group", "new-hire-panel", "unknown"]);

/** §6: ballots, decisions and expiry of one person and competency into one level. */
export function levelOf(line: StandardLine, lineClass: CompetencyClass, route: Route, rules: BallotRules, context: Context): FoundLevel {
  const { records, index, policy } = context;
  const key = foldName(line.competency);
  const rows = index.ballots.get(route.employeeId)?.get(key) ?? [];
  const { votes, excluded, exempt } = sortBallots(rows, records.ballots, lineClass, rules);
  const listed = route.method !== "none";
  const combined = combine(listed ? votes : [], route.method, lineClass, { ...policy, chair: route.chair });
  const allExcluded = combined.withoutSpeciality.length === 0 ? excluded : withNoSpeciality(excluded, combined.withoutSpeciality);
  const placed = listed ? usableDecision(index.decisions.get(route.employeeId)?.get(key), context) : null;
  const decides = placed !== null && (DECIDING_BODIES.has(route.body) || combined.level === null);
  const base = {
    counted: combined.counted.map(countedBallot),
    excluded: allExcluded,
    tied: combined.tied,
    withoutSpeciality: lineClass === "professional" && combined.counted.length > 0 && !combined.counted.some((vote) => vote.knowsSpeciality),
    unusedDecision: placed !== null && !decides && placed.decision.level !== combined.level ? placed : null,
  };
  if (decides) return lasting({ ...base, ...decided(placed) }, [{ date: placed.decision.date, validTo: null }], line, context);
  if (combined.level !== null) return lasting({ ...base, ...fromVotes(combined, context) }, combined.counted.flatMap((vote) => records.ballots[vote.row] ?? []), line, context);
  return { ...base, ...withoutLevel(exempt.length > 0, listed, combined, allExcluded), level: null, method: "none" };
}

function usableDecision(placed: PlacedDecision | undefined, context: Context): PlacedDecision | null {
  if (!placed) return null;
  const { level } = placed.decision;
  return level >= 1 && level <= context.top ? placed : null;
}

function decided({ decision }: PlacedDecision): Pick<FoundLevel, "state" | "level" | "method" | "rule" | "steps"> {
  const facts = { level: decision.level, decidedBy: decision.decidedBy, reason: decision.reason };
  return { state: "rated", level: decision.level, method: "decision", rule: "P-6.6.2.3", steps: [{ code: "level-decision", rule: "P-6.6.2.3", facts }] };
}

function fromVotes(combined: Combined, context: Context): Pick<FoundLevel, "state" | "level" | "method" | "rule" | "steps"> {
  const asGiven = !context.index.namesEvaluators && combined.counted.length === 1;
  const method = asGiven ? "as-given" : combined.method;
  const facts = { level: combined.level, levels: combined.counted.map((vote) => String(vote.level)), ballots: combined.counted.length };
  return { state: "rated", level: combined.level, method, rule: "P-6.6.1.3", steps: [{ code: `level-${method}`, rule: "P-6.6.1.3", facts }] };
}

/** No level: exempt where rows say so and nobody voted; unresolved where ballots exist but none decides; else not rated. */
function withoutLevel(exempt: boolean, listed: boolean, combined: Combined, excluded: readonly ExcludedBallot[]): Pick<FoundLevel, "state" | "rule" | "steps"> {
  if (combined.tied.length > 0) return { state: "unresolved", rule: "P-6.6.1.3", steps: [{ code: "level-tied", rule: "P-6.6.1.3", facts: { levels: combined.tied.map(String) } }] };
  if (exempt && combined.counted.length === 0) return { state: "exempt", rule: "P-6.6.4", steps: [{ code: "level-exempt", rule: "P-6.6.4", facts: {} }] };
  const evaluated = excluded.some((ballot) => ballot.reason !== "self");
  if (listed && evaluated) return { state: "unresolved", rule: "P-6.3", steps: [{ code: "level-no-valid-ballot", rule: "P-6.3", facts: { excluded: excluded.length } }] };
  return { state: "unrated", rule: "T-LEVELS", steps: [] };
}

/** A lapsed level is shown and no longer counts. */
function lasting(found: FoundLevel, grounds: readonly Dated[], line: StandardLine, context: Context): FoundLevel {
  const last = lastDayOf(grounds, line.validYears);
  if (last === null || last >= context.asOf) return found;
  return { ...found, state: "expired", steps: [...found.steps, { code: "level-expired", rule: "P-6.6.4", facts: { level: found.level, until: isoFromDay(last) } }] };
}

function countedBallot({ evaluatorId, level, familiar, row }: Vote): CountedBallot {
  return { evaluatorId, level, familiar, row };
}

function withNoSpeciality(excluded: readonly ExcludedBallot[], votes: readonly Vote[]): readonly ExcludedBallot[] {
  const added = votes.map(({ evaluatorId, level, row }): ExcludedBallot => ({ evaluatorId, level, reason: "no-speciality", rule: "P-6.6.1.3", row }));
  return [...excluded, ...added].sort((a, b) => a.row - b.row);
}
