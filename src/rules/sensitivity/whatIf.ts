import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { EmployeeId } from "../records";
import type { LineResult, PersonResult, Verdict } from "../results";
import { scoreLevels, type LevelledLine, type LevelState } from "../scoring";
import { checkWeights } from "../standards";
import { ranksOf } from "./ranks";
import { sameScore } from "./sameScore";

type WeightCheck = ReturnType<typeof checkWeights>;

/** Weights to try: by position, then by competency, as typed (0.3 or 30). A line not named is shown, not scored. */
export type TriedWeights = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

export interface Standing {
  readonly score: number | null;
  readonly match: number | null;
  readonly verdict: Verdict | null;
  /** Among the scored of the same position: 1, 2, 2, 4. */
  readonly rank: number | null;
}

export interface WhatIfPerson {
  readonly employeeId: EmployeeId;
  readonly position: string | null;
  readonly before: Standing;
  readonly after: Standing;
  /** What differs, scores by more than how they were reckoned. */
  readonly changed: readonly ("score" | "rank" | "verdict")[];
}

export interface WhatIf {
  readonly people: readonly WhatIfPerson[];
  /** Positions whose tried weights cannot be used: nobody of them changes. */
  readonly problems: readonly { readonly position: string; readonly check: Exclude<WeightCheck, { readonly kind: "ok" }> }[];
  /** Competencies named that no line of the position knows. */
  readonly unknown: readonly { readonly position: string; readonly competency: string }[];
}

/**
 * P-6.4, P-6.6.4 [ours]: scores, ranks and verdicts under other weights, from the levels already found: nothing is read
 * or combined again. Positions that are not named keep their weights.
 */
export function whatIf(people: readonly PersonResult[], weights: TriedWeights, policy: Policy): WhatIf {
  const tried = new Map([...weights].map(([position, own]) => [foldName(position), { position, own: new Map([...own].map(([name, weight]) => [foldName(name), weight])) }] as const));
  const problems = new Map<string, WhatIf["problems"][number]>();
  const known = new Map([...tried.keys()].map((key) => [key, new Set<string>()] as const));
  const after = people.map((person) => {
    const key = foldName(person.position ?? "");
    const found = tried.get(key);
    if (!found) return person;
    for (const { competency } of person.lines) known.get(key)?.add(foldName(competency));
    const typed = person.lines.map((line) => found.own.get(foldName(line.competency)) ?? null);
    const check = checkWeights(typed, policy);
    if (check.kind === "ok") return reweighed(person, check, policy);
    problems.set(key, { position: found.position, check });
    return person;
  });
  const ranksBefore = ranksOf(people);
  const ranksAfter = ranksOf(after);
  return {
    people: people.map((person, at) => comparison(person, after[at] ?? person, ranksBefore[at] ?? null, ranksAfter[at] ?? null)),
    problems: [...problems.values()],
    unknown: [...tried].flatMap(([key, { position, own }]) => [...own.keys()].filter((name) => !known.get(key)?.has(name)).map((competency) => ({ position, competency }))),
  };
}

function reweighed(person: PersonResult, check: Extract<WeightCheck, { readonly kind: "ok" }>, policy: Policy): PersonResult {
  if (person.status !== "scored" && person.status !== "incomplete") return person;
  const lines = person.lines.map((line, at): LevelledLine => ({
    competency: line.competency, dimension: line.dimension, required: line.required, actual: line.actual, weight: check.weights[at] ?? null, state: stateOf(line),
  }));
  const withoutDemand = lines.some(({ weight, required }) => weight !== null && weight > 0 && required === null);
  const { person: scored } = scoreLevels(lines, check.total, !withoutDemand, policy);
  return { ...person, score: scored.score, match: scored.match, verdict: scored.verdict };
}

/** The state a line's level was in, read back from its result. */
function stateOf({ status, points }: LineResult): LevelState {
  if (points !== null) return "rated";
  return status === "exempt" || status === "expired" || status === "unresolved" ? status : "unrated";
}

function comparison(before: PersonResult, after: PersonResult, rankBefore: number | null, rankAfter: number | null): WhatIfPerson {
  const changed: ("score" | "rank" | "verdict")[] = [];
  if (!sameScore(before.score, after.score)) changed.push("score");
  if (rankBefore !== rankAfter) changed.push("rank");
  if (before.verdict !== after.verdict) changed.push("verdict");
  return { employeeId: before.employee.id, position: before.position, before: standing(before, rankBefore), after: standing(after, rankAfter), changed };
}

function standing({ score, match, verdict }: PersonResult, rank: number | null): Standing {
  return { score, match, verdict, rank };
}
