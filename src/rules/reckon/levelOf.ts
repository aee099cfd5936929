import { againstSelf } from "../assessed";
import { combine, sortBallots, type Combined, type Vote } from "../ballots";
import { isoFromDay } from "../calendar";
import { foldName } from "../numbers";
import type { LineEvidence } from "../evidence";
import type { RuleId, Step } from "../outcome";
import type { CompetencyClass, StandardLine } from "../records";
import type { CountedBallot, ExcludedBallot, Route } from "../results";
import { lastDayOf, type Dated, type LevelState } from "../scoring";
import type { Context } from "./context";
import { standingDecision, type PlacedDecision } from "./decisions";
import type { PersonRules } from "./personRules";

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
  /** What objective measures say, where they say anything (D-EVIDENCE). */
  readonly evidence?: LineEvidence;
}

/** Bodies whose recorded decision is the result; the committee's settles only what its members left open (P-6.6.1.3, P-6.6.2.3). */
const DECIDING_BODIES: ReadonlySet<Route["body"]> = new Set(["department-group", "special-group", "new-hire-panel", "unknown"]);

/** §6: ballots, decisions and expiry of one person and competency into one level. */
export function levelOf(line: StandardLine, lineClass: CompetencyClass, person: PersonRules, context: Context): FoundLevel {
  const { records, index } = context;
  const { route, rows: cast } = person;
  const key = foldName(line.competency);
  const rows = cast.get(key) ?? NOTHING;
  const { votes, excluded, exempt } = sortBallots(rows, records.ballots, lineClass, person.ballots);
  const listed = route.method !== "none";
  const combined = combine(listed ? votes : NOTHING, route.method, lineClass, person.combining);
  const placed = listed ? standingDecision(index.decisions.get(route.employeeId)?.get(key), context.top) : null;
  // A tie is the chair's: a recorded decision stands before any tie policy [ours].
  const open = combined.level === null || combined.tied.length > 0;
  const decides = placed !== null && (open || DECIDING_BODIES.has(route.body));
  const found = decides ? decided(placed, line, context) : combined.level !== null ? fromVotes(combined, line, context) : withoutLevel(exempt.length > 0, listed, combined, excluded);
  const self = index.selfLevels.get(route.employeeId)?.get(key);
  return {
    state: found.state,
    level: found.level,
    method: found.method,
    rule: found.rule,
    steps: self === undefined ? found.steps : [...found.steps, ...againstSelf(self, found.level)],
    counted: combined.counted,
    excluded: combined.withoutSpeciality.length === 0 ? excluded : withNoSpeciality(excluded, combined.withoutSpeciality),
    tied: combined.tied,
    withoutSpeciality: lineClass === "professional" && combined.counted.length > 0 && !combined.counted.some((vote) => vote.knowsSpeciality),
    unusedDecision: placed !== null && !decides && placed.decision.level !== combined.level ? placed : null,
  };
}

type Found = Pick<FoundLevel, "state" | "level" | "method" | "rule" | "steps">;

const NOTHING: readonly never[] = [];

function decided({ decision }: PlacedDecision, line: StandardLine, context: Context): Found {
  const step: Step = { code: "level-decision", rule: "P-6.6.2.3", facts: { level: decision.level, decidedBy: decision.decidedBy, reason: decision.reason } };
  return lasting(decision.level, "decision", step.rule, [step], lastDayOf([{ date: decision.date, validTo: null }], line.validYears), context);
}

function fromVotes({ level, counted, method: combined }: Combined, line: StandardLine, context: Context): Found {
  const method = !context.index.namesEvaluators && counted.length === 1 ? "as-given" : combined;
  return lasting(level, method, "P-6.6.1.3", context.levelSteps(level, method, counted), lastDayOf(groundsOf(counted, context), line.validYears), context);
}

function groundsOf(votes: readonly Vote[], { records }: Context): readonly Dated[] {
  return votes.map(({ row }) => records.ballots[row] as Dated);
}

/** No level: exempt where rows say so and nobody voted; unresolved where ballots exist but none decides; else not rated. */
function withoutLevel(exempt: boolean, listed: boolean, combined: Combined, excluded: readonly ExcludedBallot[]): Found {
  const none = (state: LevelState, rule: string, steps: readonly Step[]): Found => ({ state, level: null, method: "none", rule, steps });
  if (combined.tied.length > 0) return none("unresolved", "P-6.6.1.3", [{ code: "level-tied", rule: "P-6.6.1.3", facts: { levels: combined.tied.map(String) } }]);
  if (exempt) return none("exempt", "P-6.6.4", [{ code: "level-exempt", rule: "P-6.6.4", facts: {} }]);
  if (combined.withoutSpeciality.length > 0) return none("unresolved", "P-6.6.1.3", [{ code: "level-no-speciality", rule: "P-6.6.1.3", facts: { ballots: combined.withoutSpeciality.length } }]);
  const voided = excluded.filter((ballot) => ballot.reason !== "self").length;
  if (listed && voided > 0) return none("unresolved", "P-6.3", [{ code: "level-no-valid-ballot", rule: "P-6.3", facts: { excluded: voided } }]);
  return none("unrated", "T-LEVELS", NOTHING);
}

/** A lapsed level is shown and no longer counts. */
function lasting(level: number | null, method: string, rule: RuleId, steps: readonly Step[], last: number | null, context: Context): Found {
  if (last === null || last >= context.asOf) return { state: "rated", level, method, rule, steps };
  return { state: "expired", level, method, rule, steps: [...steps, { code: "level-expired", rule: "P-6.6.4", facts: { level, until: isoFromDay(last) } }] };
}

function withNoSpeciality(excluded: readonly ExcludedBallot[], votes: readonly Vote[]): readonly ExcludedBallot[] {
  const added = votes.map(({ evaluatorId, level, row }): ExcludedBallot => ({ evaluatorId, level, reason: "no-speciality", rule: "P-6.6.1.3", row }));
  return [...excluded, ...added].sort((a, b) => a.row - b.row);
}
