import { ballotMean, consensus, countedRound, sortBallots, specialitiesOf, type BallotMeanCase, type BallotRules, type ConsensusCase, type PanelChange } from "../../../src/rules/ballots";
import { dayFromIso, isoFromDay } from "../../../src/rules/calendar";
import { DEFAULT_POLICY, policyFrom, type Policy, type PolicyCell } from "../../../src/rules/policy";
import type { Acquaintance, CompetencyClass } from "../../../src/rules/records";
import { lastDayOf, limitSteps, scoreLevels, type LevelledLine } from "../../../src/rules/scoring";
import { ballot, employee, recordsFrom, type Brief } from "../recordsFrom";

type Pairs = Record<string, PolicyCell>;
type Placed = readonly [round: string | null, date: string | null];
const policyOf = (pairs: Pairs | undefined): Policy => policyFrom(new Map(Object.entries(pairs ?? {}))).policy;
const dayOf = (text: string | null | undefined): number | null => (text ? dayFromIso(text) : null);

interface Sorting {
  readonly ballots: readonly Brief[];
  /** Rows in the order they are met; without it as they lie. */
  readonly rows?: readonly number[];
  readonly class?: CompetencyClass;
  readonly panel?: readonly string[];
  readonly departed?: readonly string[];
  readonly recused?: readonly string[];
  readonly conflicts?: readonly string[];
  /** Who knows the speciality; `anyone`: whoever is asked about. */
  readonly knows?: readonly string[] | "anyone";
  readonly changes?: Record<string, { readonly kind: PanelChange["kind"]; readonly on: string }>;
  readonly acquaintance?: Record<string, Partial<Acquaintance>>;
  readonly closingDay?: string;
}

const setOf = (names: readonly string[] | undefined): ReadonlySet<string> | undefined => names && new Set(names);

function rulesOf(given: Sorting): BallotRules {
  const { knows = [] } = given;
  return {
    subject: "E", panel: setOf(given.panel) ?? null, departed: setOf(given.departed), recused: setOf(given.recused), conflicts: setOf(given.conflicts),
    changes: given.changes && new Map(Object.entries(given.changes).map(([evaluatorId, { kind, on }]) => [evaluatorId, { employeeId: "E", evaluatorId, kind, on: dayFromIso(on)! }])),
    acquaintance: given.acquaintance && new Map(Object.entries(given.acquaintance).map(([evaluatorId, one]) => [evaluatorId, { employeeId: "E", evaluatorId, monthsKnown: null, familiar: null, ...one }])),
    knownMonths: 3, top: 5, closingDay: dayOf(given.closingDay),
    knowsSpeciality: (evaluator) => knows === "anyone" || knows.includes(evaluator),
  };
}

/** What lies between ballots and a score, step by step: sorting, rounds, terms, answers with every clause, lines and people. */
export const LEVEL_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "sorting": (given: Sorting) => {
    const ballots = given.ballots.map((one) => ballot({ employeeId: "E", competency: "K", ...one }));
    const sorted = sortBallots(given.rows ?? ballots.map((_, row) => row), ballots, given.class ?? "general", rulesOf(given));
    return {
      votes: sorted.votes.map((vote) => `${vote.row} ${vote.evaluatorId ?? "–"} ${vote.level}${vote.familiar ? " familiar" : ""}${vote.months === null ? "" : ` ${vote.months}m`}${vote.knowsSpeciality ? " knows" : ""}`),
      excluded: sorted.excluded.map((one) => `${one.row} ${one.evaluatorId ?? "–"} ${one.level ?? "–"} ${one.reason} ${one.rule}`),
      exempt: sorted.exempt,
    };
  },
  "round": ({ ballots, decisions, wanted }: { ballots?: readonly Placed[]; decisions?: readonly Placed[]; wanted?: string }) => {
    const placed = (list: readonly Placed[] | undefined): readonly Brief[] => (list ?? []).map(([round, date]) => ({ round, date: dayOf(date) }));
    return countedRound(recordsFrom({ ballots: placed(ballots), decisions: placed(decisions) }), wanted);
  },
  "speciality": ({ specialities, competency, class: lineClass }: { specialities: readonly string[]; competency: string; class: CompetencyClass }) =>
    specialitiesOf([employee({ id: "V", specialities }), employee({ id: "W" })])("V", competency, lineClass),
  "group-answer": ({ mean, review }: { mean?: Partial<BallotMeanCase>; review?: Partial<ConsensusCase> }) => (mean
    ? ballotMean({ levels: [], class: "general", knowsSpeciality: [], months: [], knownMonths: DEFAULT_POLICY.knownMonths, ...mean })
    : consensus({ levels: [], familiarity: [], tie: "unresolved", knownMonths: DEFAULT_POLICY.knownMonths, ...review })),
  "last-day": ({ grounds, validYears }: { grounds: readonly (readonly [date: string | null, validTo: string | null])[]; validYears: number | null }) => {
    const last = lastDayOf(grounds.map(([date, validTo]) => ({ date: dayOf(date), validTo: dayOf(validTo) })), validYears);
    return last === null ? null : isoFromDay(last);
  },
  "limit-steps": ({ gap, policy }: { gap: number | null; policy: Pairs }) => limitSteps(gap, policyOf(policy)),
  "person-score": ({ lines, total, scorable, policy }: { lines: readonly Partial<LevelledLine>[]; total?: number; scorable?: boolean; policy?: Pairs }) => {
    const scored = scoreLevels(lines.map((one) => ({ competency: "K", dimension: null, required: 3, actual: null, weight: null, state: (one.actual ?? null) === null ? "unrated" : "rated", ...one })), total ?? 1, scorable ?? true, policyOf(policy));
    return { ...scored, ...scored.person, statuses: scored.lines.map(({ status }) => status), points: scored.lines.map(({ points }) => points), attained: scored.lines.map(({ attainment }) => attainment) };
  },
};
