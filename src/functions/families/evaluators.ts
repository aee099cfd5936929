import { agreement, AGREEMENT_STATISTICS, severityOfTable, type AgreementStatistic } from "../../rules/evaluators";
import type { Outcome } from "../../rules/outcome";
import { defineFunction, type Cell, type ResultCell } from "../entry";
import { placeOf, type Block } from "../runner/block";
import { namingItsPlace } from "../runner/people";
import { noAnswer, Problem, refuse, wrongInput } from "../runner/problem";

/** People down, evaluators across. They are levels as everywhere: 1 to 10 or a level's name; blank and 0 are not rated. */
const RATINGS = { name: "ratings", shape: "range", kind: "level" } as const;

type Ratings = Block<Cell<number>>;

/** P-6.2: how far evaluators agree; one number for the table, or, for rWG, one for each person. */
const AGREEMENT = defineFunction({
  id: "AGREEMENT",
  rule: "P-6.2",
  parameters: [RATINGS, { name: "statistic", shape: "cell", kind: "text", optional: true, choices: "STATISTIC" }, { name: "levels", shape: "cell", kind: "number", optional: true, above: 1, upTo: 10 }],
  examples: [
    { arguments: [[[2, 2, null], [4, 4, 4], [null, 5, 5]]], result: 1 },
    { arguments: [[[1, 2], [2, 1]], "alpha-nominal"], result: -0.5 },
    { arguments: [[[1, 2], [2, 3], [4, 5]], "icc3"], result: 1 },
    { arguments: [[[4, 4, 4, 5, 3], [1, 5, 1, 5, null], [3, 3, 3, null, null]], "rwg", 5], result: [[0.75], [0], [1]] },
    { arguments: [[["三级", "L3"], ["专家", "资深"]], "percent"], result: 0.5 },
    { arguments: [[[3, 4], [4, null]], "icc2"], result: "#N/A", says: "row 2, column 2 is missing" },
    { arguments: [[[3], [4]]], result: "#N/A", says: "at least 2" },
    { arguments: [[[3, 3], [3, 3]]], result: "#N/A", says: "do not differ" },
    { arguments: [[[3, 4], [4, 5]], "kappa"], result: "#VALUE!", says: "statistic is \"kappa\"" },
    { arguments: [[[3, 4], [4, 5]], "rwg"], result: "#VALUE!", says: "number of levels" },
    { arguments: [[[3, 4], [4, 7]], "ac1", 5], result: "#VALUE!", says: "row 2, column 2 is off the scale of 1 to 5" },
    { arguments: [[[3, "banana"]]], result: "#VALUE!", says: "ratings, row 1, column 2" },
  ],
  evaluate({ ratings, statistic, levels }) {
    const which = statisticOf(statistic);
    if (levels !== null && !Number.isInteger(levels)) return refuse(wrongInput("levels-not-whole", { found: levels }));
    if (which === "rwg") return rowByRow(ratings, levels);
    const table = wholeTable(ratings);
    const off = levels === null ? -1 : ratings.cells.findIndex((cell) => typeof cell === "number" && cell > levels);
    if (off >= 0) return refuse(wrongInput("agreement-off-scale", { ...placeOf(ratings, off), levels }));
    const [outcome] = agreement(which, table, levels);
    return { rows: 1, columns: 1, cells: [outcome === undefined ? noAnswer("agreement-few-evaluators", { evaluators: 0, needed: 2 }) : answerOf(outcome)] };
  },
});

/** The contract's names, which AutoComplete offers, and what statisticians ask for beside them (percent, conger, cohen …), so that every printed table can be held against. */
export function statisticOf(name: string | null): AgreementStatistic {
  const wanted = (name ?? AGREEMENT_STATISTICS[0]).toLowerCase().replace(/[\s_]+/g, "-");
  return AGREEMENT_STATISTICS.find((one) => one === wanted) ?? refuse(wrongInput("not-a-statistic", { found: name, known: AGREEMENT_STATISTICS }));
}

/** rWG is a number for each person, so a cell that cannot be read spoils only that person's. */
function rowByRow(ratings: Ratings, levels: number | null): Block<ResultCell> {
  if (levels === null) return refuse(wrongInput("agreement-levels-missing"));
  const rows = rowsOf(ratings).map((row) => row.map((cell) => (cell instanceof Problem ? null : cell)));
  const outcomes = agreement("rwg", rows, levels);
  return {
    rows: ratings.rows,
    columns: 1,
    cells: rowsOf(ratings).map((row, at): ResultCell => {
      const wrong = row.find((cell) => cell instanceof Problem);
      if (wrong instanceof Problem) return namingItsPlace(wrong, { name: "ratings", block: ratings });
      const outcome = outcomes[at];
      return outcome === undefined ? noAnswer("not-rated") : answerOf(outcome);
    }),
  };
}

/** P-6.2, §12: how severe each evaluator is, in levels above (+) or below (−) what the others would give; one row, an evaluator a column. */
const SEVERITY = defineFunction({
  id: "SEVERITY",
  rule: "P-6.2",
  parameters: [RATINGS],
  examples: [
    { arguments: [[[null, 4, 4], [5, 3, null], [4, null, 2]]], result: [[4 / 3, -2 / 3, -2 / 3]] },
    { arguments: [[[null, 4, 3.5], [4, 3.5, null], [3.5, null, 2.5]]], result: [[0.5, 0, -0.5]] },
    { arguments: [[[3, 4, null, null], [null, null, 2, 3]]], result: [["#N/A", "#N/A", "#N/A", "#N/A"]] },
    { arguments: [[[3], [4]]], result: "#N/A", says: "at least 2" },
    { arguments: [[[3, 11]]], result: "#VALUE!", says: "ratings, row 1, column 2" },
  ],
  evaluate({ ratings }) {
    const outcome = severityOfTable(wholeTable(ratings));
    const cells: readonly ResultCell[] = outcome.kind === "met" ? outcome.value : Array<ResultCell>(ratings.columns).fill(reasonOf(outcome));
    return { rows: 1, columns: ratings.columns, cells };
  },
});

function rowsOf(ratings: Ratings): readonly (readonly Cell<number>[])[] {
  return Array.from({ length: ratings.rows }, (_, row) => ratings.cells.slice(row * ratings.columns, (row + 1) * ratings.columns));
}

/** Ratings that one number is made of: a cell that is wrong ends the call, with its place. */
export function wholeTable(ratings: Ratings): readonly (readonly (number | null)[])[] {
  return rowsOf(ratings).map((row) => row.map((cell) => (cell instanceof Problem ? refuse(namingItsPlace(cell, { name: "ratings", block: ratings })) : cell)));
}

function answerOf(outcome: Outcome<number>): ResultCell {
  return outcome.kind === "met" ? outcome.value : reasonOf(outcome);
}

/** Wrong input is #VALUE!, ratings that are not enough yet are #N/A. The rules' codes have their sentences among the functions' own. */
function reasonOf(outcome: Exclude<Outcome<unknown>, { kind: "met" }>): Problem {
  const reason = (outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons)[0];
  const facts = reason?.facts ?? {};
  switch (reason?.code) {
    case "agreement-off-scale": return wrongInput("agreement-off-scale", facts);
    case "agreement-not-two": return wrongInput("agreement-not-two", facts);
    case "agreement-few-evaluators": return noAnswer("agreement-few-evaluators", facts);
    case "agreement-few-cases": return noAnswer("agreement-few-cases", facts);
    case "agreement-hole": return noAnswer("agreement-hole", facts);
    case "agreement-no-pairs": return noAnswer("agreement-no-pairs", facts);
    case "agreement-too-many-levels": return noAnswer("agreement-too-many-levels", facts);
    case "severity-unlinked": return noAnswer("severity-unlinked", facts);
    default: return noAnswer("agreement-no-variation", facts);
  }
}

export const EVALUATOR_FUNCTIONS = [AGREEMENT, SEVERITY];
