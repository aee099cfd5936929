import { cannotSay, met, type Outcome } from "../outcome";
import type { TiePolicy } from "../policy";
import type { Level } from "../records";
import { collectiveReview } from "./collectiveReview";
import type { Vote } from "./vote";

/** One case of QUAL.CONSENSUS: levels in the order of the evaluators, null = not rated. */
export interface ConsensusCase {
  readonly levels: readonly (Level | null)[];
  /** Marks (1 or 0), or months if any value is above 1: then the most months are the familiar ones, and fewer than `knownMonths` void the ballot. */
  readonly familiarity: readonly (number | null)[];
  /** Says which of the two they are where one case cannot tell: a block of many cases is read as one argument. */
  readonly byMonths?: boolean;
  readonly tie: Exclude<TiePolicy, "chair">;
  readonly knownMonths: number;
}

/** A ballot of one case by its place in the arguments, and what the review knows of it. */
export interface ReviewedBallot {
  readonly at: number;
  readonly level: Level;
  readonly familiar: boolean;
  readonly months: number | null;
  readonly reason: "short-acquaintance" | null;
}

/** P-6.3, P-6.6.1.3(2): the ballots of a case; where months are given, under three of them void one, and the most months are the familiar ones. */
export function ballotsOfReview(one: ConsensusCase): readonly ReviewedBallot[] {
  const { byMonths, rated } = votesOf(one);
  let most = 0;
  for (const { months } of rated) most = Math.max(most, months ?? 0);
  return rated.map(({ row, level, familiar, months }) => ({
    at: row, level, months, familiar: byMonths ? months !== null && months === most : familiar, reason: isKnown(months, one) ? null : "short-acquaintance",
  }));
}

/** P-6.6.1.3(2): the level of a collective review, or no answer yet, naming the tie. */
export function consensus(one: ConsensusCase): Outcome<Level> {
  const { byMonths, rated } = votesOf(one);
  const valid = rated.filter((vote) => isKnown(vote.months, one));
  const { level, method, tied } = collectiveReview(valid, { tie: one.tie, familiarByMonths: byMonths, chair: null });
  const steps = [{ code: "ballots-counted", rule: "P-6.3", facts: { cast: rated.length, counted: valid.length, short: rated.length - valid.length } }];
  if (level !== null) return met("P-6.6.1.3", level, [...steps, { code: `level-${method}`, rule: "P-6.6.1.3", facts: { levels: valid.map((vote) => String(vote.level)), level } }]);
  if (tied.length > 0) return cannotSay("P-6.6.1.3", [{ code: "tie", rule: "P-6.6.1.3", facts: { levels: tied.map(String) } }], steps);
  const code = rated.length === 0 ? "no-ballot" : "all-short-acquaintance";
  return cannotSay("P-6.3", [{ code, rule: "P-6.3", facts: { cast: rated.length, months: one.knownMonths } }], steps);
}

function votesOf(one: ConsensusCase): { readonly byMonths: boolean; readonly rated: readonly Vote[] } {
  const byMonths = one.byMonths ?? one.familiarity.some((value) => (value ?? 0) > 1);
  return { byMonths, rated: one.levels.flatMap((level, at) => (level === null ? [] : [voteAt(level, at, one, byMonths)])) };
}

function isKnown(months: number | null, one: ConsensusCase): boolean {
  return months === null || months >= one.knownMonths;
}

function voteAt(level: Level, at: number, one: ConsensusCase, byMonths: boolean): Vote {
  // Months of 0 are a blank: not given, hence known, and not among the most familiar.
  const value = one.familiarity[at] || null;
  return { evaluatorId: null, level, familiar: !byMonths && value !== null, months: byMonths ? value : null, knowsSpeciality: false, row: at };
}
