import { agreement, severityOf, severityOfTable, type AgreementStatistic, type RatedCase } from "../../../src/rules/evaluators";
import type { Outcome } from "../../../src/rules/outcome";

type Table = readonly (readonly (number | null)[])[];

interface AgreementGiven {
  readonly statistic: AgreementStatistic;
  readonly ratings?: Table;
  /** One list per evaluator instead of per person, as some tables are printed. */
  readonly evaluators?: readonly (readonly (number | null)[])[];
  /** Ratings per category, a row per person, as tables of categories are printed. */
  readonly counts?: readonly (readonly number[])[];
  /** Two evaluators against each other: cell [i][j] = how often one said i and the other j. */
  readonly crossed?: readonly (readonly number[])[];
  readonly levels?: number;
  /** Decimals the source prints. */
  readonly digits?: number;
  /** What the one step tells instead of the value, each with the decimals that are printed. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** §12: evaluators. The answers are rounded to the digits that are printed. */
export const EVALUATOR_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "agreement": (given: AgreementGiven) => {
    if (given.figures) {
      const [outcome] = agreement(given.statistic, tableOf(given), given.levels ?? null);
      const facts = outcome?.steps[0]?.facts ?? {};
      return Object.fromEntries(Object.entries(given.figures).map(([name, digits]) => [name, typeof facts[name] === "number" ? rounded(facts[name], digits) : facts[name]]));
    }
    const answers = agreement(given.statistic, tableOf(given), given.levels ?? null).map((outcome) => answer(outcome, given.digits ?? 9));
    return given.statistic === "rwg" ? answers : answers[0];
  },
  "severity": ({ ratings, votes, digits }: { ratings?: Table; votes?: Record<string, Record<string, number>>; digits?: number }) => {
    if (ratings) {
      const outcome = severityOfTable(ratings);
      return outcome.kind === "met" ? outcome.value.map((value) => rounded(value, digits ?? 9)) : answer(outcome, 9);
    }
    const rated: RatedCase[] = Object.entries(votes ?? {}).flatMap(([name, levels]) => Object.entries(levels).map(([evaluator, level]) => ({ case: name, evaluator, level })));
    const { outcome, groups, links } = severityOf(rated);
    if (outcome.kind !== "met") return { reason: answer(outcome, 9), groups, links: links.map((link) => `${link.evaluator} ${link.case}`) };
    const { evaluators, cases } = outcome.value;
    return {
      groups,
      evaluators: Object.fromEntries(evaluators.map((one) => [one.evaluator, rounded(one.severity, digits ?? 9)])),
      given: Object.fromEntries(evaluators.map((one) => [one.evaluator, rounded(one.mean, digits ?? 9)])),
      deviation: Object.fromEntries(evaluators.map((one) => [one.evaluator, rounded(one.deviation, digits ?? 9)])),
      means: Object.fromEntries(cases.map((one) => [one.case, rounded(one.mean, digits ?? 9)])),
      corrected: Object.fromEntries(cases.map((one) => [one.case, rounded(one.corrected, digits ?? 9)])),
    };
  },
};

function tableOf({ ratings, evaluators, counts, crossed }: AgreementGiven): Table {
  if (ratings) return ratings;
  if (evaluators) return (evaluators[0] ?? []).map((_, row) => evaluators.map((list) => list[row] ?? null));
  if (counts) return counts.map((row) => row.flatMap((count, category) => Array<number>(count).fill(category + 1)));
  return (crossed ?? []).flatMap((row, one) => row.flatMap((count, other) => Array<readonly number[]>(count).fill([one + 1, other + 1])));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function answer(outcome: Outcome<unknown>, digits: number): unknown {
  if (outcome.kind === "met") return rounded(outcome.value as number, digits);
  return (outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons).map((reason) => reason.code).join(" ");
}
