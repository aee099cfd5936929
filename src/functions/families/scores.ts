import { exactSum } from "../../rules/numbers";
import { attainmentOf, weightedSum, weightedSumsBy } from "../../rules/scoring";
import { choiceOf } from "../choices";
import { defineFunction, type ResultCell } from "../entry";
import type { Block } from "../runner/block";
import { namingItsPlace, peopleBy, type People } from "../runner/people";
import { LineScan, totalOf, type LineArguments, type LineVisit } from "../runner/personLines";
import { noAnswer, Problem, refuse, wrongInput } from "../runner/problem";
import { pointsBy, STEP } from "./lines";

const REQUIRED = { name: "required", shape: "range", kind: "level" } as const;
const ACTUAL = { name: "actual", shape: "range", kind: "level" } as const;
export const WEIGHTS = { name: "weights", shape: "range", kind: "weight" } as const;

/** Weights decide who stands where; required and actual must fit them. */
export function peopleByWeights({ required, actual, weights }: LineArguments): People {
  return peopleBy({ name: "weights", block: weights }, [{ name: "required", block: required }, { name: "actual", block: actual }]);
}

type LineValue = (required: number | null, actual: number | null) => number | null;

/** Σ value·weight over the scored lines of each person; `renormalise` divides by the weight of the rated ones. */
function sums(args: LineArguments, rule: LineValue, renormalise: boolean, unrated: "rated-of" | "rated-of-match"): Block<ResultCell> {
  const people = peopleByWeights(args);
  const scan = new LineScan(people, args);
  const value = onceForWholeLevels(rule);
  // Two of three rated is one problem, however many people have it: its sentence is made once.
  const problems = new Map<string, Problem>();
  const unratedOf = (some: number, all: number): Problem => remembered(problems, `${some}/${all}`, () => noAnswer(unrated, { rated: some, lines: all }));
  const values: number[] = [];
  const weights: number[] = [];
  let lines = 0, rated = 0;
  let shared: ReturnType<typeof weightedSumsBy> | null = null;
  const visit: LineVisit = (_line, required, actual, weight) => {
    if (weight === null) return;
    lines += 1;
    const one = value(required, actual);
    if (one === null) return;
    values[rated] = one;
    weights[rated] = weight;
    rated += 1;
  };
  return people.answers((person): ResultCell => {
    lines = 0;
    rated = 0;
    const problem = scan.read(person, visit);
    if (problem !== null) return problem;
    if (rated < lines && !(renormalise && rated > 0)) return unratedOf(rated, lines);
    if (rated < lines) return weightedSum(values, weights, exactSum(weights, 0, rated), rated);
    return scan.sharesWeights ? (shared ??= weightedSumsBy(weights.slice(0, rated), scan.total))(values) : weightedSum(values, weights, scan.total, rated);
  });
}

function remembered(known: Map<string, Problem>, key: string, make: () => Problem): Problem {
  const problem = known.get(key) ?? make();
  known.set(key, problem);
  return problem;
}

/** Whole levels, as nearly all are, meet in a hundred ways: each is reckoned once in a call. */
function onceForWholeLevels(rule: LineValue): LineValue {
  const known: (number | null | undefined)[] = new Array<number | null | undefined>(MOST_PAIRS).fill(undefined);
  return (required, actual) => {
    if (actual === null || required === null || !Number.isInteger(required) || !Number.isInteger(actual)) return rule(required, actual);
    const pair = required * 16 + actual;
    return known[pair] ?? (known[pair] = rule(required, actual));
  };
}

/** Levels go up to 10. */
const MOST_PAIRS = 16 * 11;

/** P-6.6.4: y = Σ x·w. An unrated scored line means no score, unless renormalised over the rated ones. */
const SCORE = defineFunction({
  id: "SCORE",
  rule: "P-6.6.4",
  parameters: [REQUIRED, ACTUAL, WEIGHTS, STEP, { name: "missing", shape: "cell", kind: "text", optional: true, choices: "MISSING" }],
  examples: [
    { arguments: [[[3, 3, 3]], [[4, 3, 2]], [[0.4, 0.3, 0.3]]], result: 1.05 },
    { arguments: [[[3, 2, 5]], [[3, 2, 5]], [[0.4, 0.3, 0.3]]], result: 1 },
    { arguments: [[[3, 3, 3]], [[4, 3, 2]], [[40, 30, 30]]], result: 1.05 },
    { arguments: [[[3, 3, 3]], [[4, 3, 2]], [[0.5, 0.3, 0.1]]], result: "#VALUE!", says: "0.9" },
    { arguments: [[[3, 3, 3]], [[4, null, 2]], [[0.4, 0.3, 0.3]]], result: "#N/A", says: "2 of 3 rated" },
    { arguments: [[[3, 3, 3]], [[4, null, 2]], [[0.4, 0.3, 0.3]], null, "renormalise"], result: 0.75 / 0.7 },
    { arguments: [[[3, 3, 3]], [[4, 3, 2], [3, 3, 3]], [[0.4, 0.3, 0.3]]], result: [[1.05], [1]] },
    { arguments: [[[3], [3], [3]], [[4, 3], [3, 3], [2, 3]], [[0.4], [0.3], [0.3]]], result: [[1.05, 1]] },
    { arguments: [[[3, null, 3]], [[4, null, 3]], [[0.5, 0.2, 0.3]]], result: "#VALUE!", says: "no required level" },
  ],
  evaluate({ missing, step, ...lines }) {
    const points = pointsBy(step);
    const renormalise = readMissing(missing);
    // Whoever has said renormalise need not be told of it again.
    return sums(lines, points, renormalise, renormalise ? "rated-of-match" : "rated-of");
  },
});

export function readMissing(missing: string | null): boolean {
  if (missing === null) return false;
  // As Americans spell it.
  const choice = missing.toLowerCase() === "renormalize" ? "renormalise" : choiceOf("MISSING", missing);
  return choice === null ? refuse(wrongInput("not-a-missing-policy", { found: missing })) : choice === "renormalise";
}

/** D-ATTAIN: Σ weight · min(actual / required, 1). */
const MATCH = defineFunction({
  id: "MATCH",
  rule: "D-ATTAIN",
  parameters: [REQUIRED, ACTUAL, WEIGHTS],
  examples: [
    { arguments: [[[4, 4]], [[3, 5]], [[0.5, 0.5]]], result: 0.875 },
    { arguments: [[[4, 4]], [[3, null]], [[0.5, 0.5]]], result: "#N/A", says: "1 of 2 rated" },
    { arguments: [[[5, 4, 5, 10]], [[4, 3, 3, 9]], [[30, 40, 20, 10]]], result: 0.75 },
  ],
  evaluate(lines) {
    return sums(lines, attainmentOf, false, "rated-of-match");
  },
});

/** D-ATTAIN: Σ value·weight of values that are there already, with the same check of the weights. */
const WEIGHTED = defineFunction({
  id: "WEIGHTED",
  rule: "D-ATTAIN",
  parameters: [{ name: "values", shape: "range", kind: "number" }, WEIGHTS],
  examples: [
    { arguments: [[[0.8, 0.75, 0.6, 0.9]], [[30, 40, 20, 10]]], result: 0.75 },
    { arguments: [[[0.8, "", 0.6, 0.9]], [[30, 40, 20, 10]]], result: "#N/A", says: "3 of 4" },
    { arguments: [[[0.8, 0.75]], [[0.5, 0.6]]], result: "#VALUE!", says: "1.1" },
  ],
  evaluate({ values, weights }) {
    const people = peopleBy({ name: "weights", block: weights }, [{ name: "values", block: values }]);
    return people.answers((person): ResultCell => {
      const given: number[] = [];
      const parts: number[] = [];
      const own: (number | null)[] = [];
      for (let line = 0; line < people.lines; line += 1) {
        const weight = people.cell(weights, person, line);
        if (weight instanceof Problem) return namingItsPlace(weight, { name: "weights", block: weights });
        own.push(weight);
        if (weight === null) continue;
        const value = people.cell(values, person, line);
        if (value instanceof Problem) return namingItsPlace(value, { name: "values", block: values });
        parts.push(weight);
        if (value !== null) given.push(value);
      }
      const total = totalOf(own);
      if (total instanceof Problem) return total;
      if (given.length < parts.length) return noAnswer("value-missing", { given: given.length, lines: parts.length });
      return weightedSum(given, parts, total);
    });
  },
});

export const SCORE_FUNCTIONS = [SCORE, WEIGHTED, MATCH];
