import { explainLines } from "../../rules/explain";
import { exactSum } from "../../rules/numbers";
import { attainmentOf, mainGapOf, weightedSum } from "../../rules/scoring";
import type { Step } from "../../rules/outcome";
import type { Cell } from "../entry";
import { policyWith } from "../families/lines";
import { peopleByWeights, readMissing } from "../families/scores";
import type { Block } from "../runner/block";
import { peopleBy, type People } from "../runner/people";
import { linesOf, totalOf, type LineArguments, type PersonLine } from "../runner/personLines";
import { Problem } from "../runner/problem";
import { explainer, stepsTable, type Explained, type Explainer, type Place, type Subject } from "./explained";

interface ScoreArguments extends LineArguments {
  readonly step: number | null;
  readonly missing: string | null;
  readonly labels: Block<Cell<string>>;
}

/** Answers stand in one row or one column, so either index is the person. */
const personOf = ({ element }: Subject): number => element.row + element.column;

/** The cell of a block that holds one line of one person. */
function placeOf(people: People, parameter: string, block: Block<unknown>, person: number, line: number): Place {
  const spots = { rows: block.rows, columns: block.columns, cells: block.cells.map((_, index) => index) };
  const at = people.cell(spots, person, line);
  return { parameter, row: Math.floor(at / block.columns), column: at % block.columns };
}

/** Without an answer: the unrated lines, or the weights that do not sum up, or the level that is missing. */
function mendOf(people: People, person: number, { required, actual, weights }: LineArguments): readonly Place[] {
  const found = linesOf(people, person, { required, actual, weights });
  if (!(found instanceof Problem)) return found.lines.flatMap(({ line, weight, actual: level }) => (weight !== null && level === null ? [placeOf(people, "actual", actual, person, line)] : []));
  if (found.sentence === "weight-without-requirement") return [placeOf(people, "required", required, person, Number(found.facts["line"]) - 1)];
  return found.sentence === "weights-off" ? weightsOf(people, weights, person) : [];
}

function weightsOf(people: People, weights: Block<unknown>, person: number): readonly Place[] {
  const [first, last] = [placeOf(people, "weights", weights, person, 0), placeOf(people, "weights", weights, person, people.lines - 1)];
  return [{ ...first, rows: (last.row ?? 0) - (first.row ?? 0) + 1, columns: (last.column ?? 0) - (first.column ?? 0) + 1 }];
}

function remarks(lines: readonly PersonLine[], total: number): Step[] {
  const shown = lines.filter(({ weight }) => weight === null).length;
  return [
    ...(total === 100 ? [{ code: "explain-percent-weights", rule: "P-6.4", facts: {} }] : []),
    ...(shown > 0 ? [{ code: "explain-unscored", rule: "P-6.4", facts: { lines: shown } }] : []),
  ];
}

/** P-6.6.4: the lines as the rules explain them; the last running sum is the value of the cell. */
function scoreLines(args: ScoreArguments, subject: Subject, people: People, person: number, named: boolean): Explained {
  const found = linesOf(people, person, args);
  if (found instanceof Problem) return { mend: mendOf(people, person, args) };
  const rated = found.lines.filter(({ weight, actual }) => weight !== null && actual !== null);
  const scored = found.lines.filter(({ weight }) => weight !== null);
  const renormalised = !named && readMissing(args.missing) && rated.length > 0 && rated.length < scored.length;
  const counted = renormalised ? rated : found.lines;
  const total = renormalised ? exactSum(rated.map(({ weight }) => weight ?? 0)) : found.total;
  const labelled = counted.map((line) => ({ ...line, competency: named ? (people.cell(args.labels, person, line.line) as string | null) ?? String(line.line + 1) : line.line + 1 }));
  const rows = explainLines<string | number>(labelled, total, policyWith(args.step)).map((row, index) => {
    const { line } = labelled[index] ?? { line: index };
    const cells = { line: row.competency, label: row.competency, required: row.required, actual: row.actual, gap: row.gap, points: row.points, weight: row.weight, share: row.share, running: row.weight === null ? null : row.running };
    return { cells, place: placeOf(people, "actual", args.actual, person, line), mark: named && index === subject.element.row - 1 ? "here" as const : row.weight === null ? "out" as const : null };
  });
  const scoring: Step[] = renormalised ? [{ code: "explain-renormalised", rule: "P-6.6.4", facts: { rated: rated.length, lines: scored.length } }] : [];
  const sum: Step[] = typeof subject.value === "number" && !named ? [{ code: "explain-score", rule: "P-6.6.4", facts: { lines: rated.length, value: subject.value } }] : [];
  const where: Step[] = named ? [{ code: subject.element.row === 0 ? "explain-header" : "explain-running", rule: "P-6.6.4", facts: { row: subject.element.row } }] : [];
  return {
    steps: [...remarks(found.lines, found.total), ...scoring, ...sum, ...where],
    table: stepsTable([named ? "label" : "line", "required", "actual", "gap", "points", "weight", "share", "running"] as const, rows),
    mend: mendOf(people, person, args),
  };
}

const score = explainer<ScoreArguments>((args, subject) => scoreLines(args, subject, peopleByWeights(args), personOf(subject), false));

const explain = explainer<ScoreArguments>((args, subject) => {
  const { labels, required, actual, weights } = args;
  const people = peopleBy({ name: "labels", block: labels }, [{ name: "required", block: required }, { name: "actual", block: actual }, { name: "weights", block: weights }]);
  return scoreLines(args, subject, people, 0, true);
});

/** D-ATTAIN: attainment times weight, summed. */
const match = explainer<LineArguments>((args, subject) => {
  const people = peopleByWeights(args);
  const person = personOf(subject);
  const found = linesOf(people, person, args);
  if (found instanceof Problem) return { mend: mendOf(people, person, args) };
  const values: number[] = [];
  const weights: number[] = [];
  let stopped = false;
  const rows = found.lines.map(({ line, required, actual, weight }) => {
    const attainment = attainmentOf(required, actual);
    if (weight !== null) {
      stopped ||= attainment === null;
      values.push(attainment ?? 0);
      weights.push(weight);
    }
    const share = attainment === null || weight === null ? null : weightedSum([attainment], [weight], found.total);
    const running = weight === null || stopped ? null : weightedSum(values, weights, found.total);
    return { cells: { line: line + 1, required, actual, attainment, weight: weight === null ? null : weight / found.total, weighted: share, running }, mark: weight === null ? "out" as const : null, place: placeOf(people, "actual", args.actual, person, line) };
  });
  return {
    steps: [...remarks(found.lines, found.total), ...(typeof subject.value === "number" ? [{ code: "explain-match", rule: "D-ATTAIN", facts: { lines: weights.length, value: subject.value } }] : [])],
    table: stepsTable(["line", "required", "actual", "attainment", "weight", "weighted", "running"] as const, rows),
    mend: mendOf(people, person, args),
  };
});

/** D-ATTAIN: values that are there already, with their weights. */
const weighted = explainer<{ readonly values: Block<Cell<number>>; readonly weights: Block<Cell<number>> }>(({ values, weights }, subject) => {
  const people = peopleBy({ name: "weights", block: weights }, [{ name: "values", block: values }]);
  const person = personOf(subject);
  const own = Array.from({ length: people.lines }, (_, line) => ({ line, value: people.cell(values, person, line), weight: people.cell(weights, person, line) }));
  const total = totalOf(own.map(({ weight }) => (typeof weight === "number" ? weight : null)));
  if (total instanceof Problem) return { mend: weightsOf(people, weights, person) };
  const used = own.filter(({ weight }) => typeof weight === "number");
  const missing = used.filter(({ value }) => value === null).map(({ line }) => placeOf(people, "values", values, person, line));
  const numbers: number[] = [];
  const parts: number[] = [];
  let stopped = false;
  const rows = used.map(({ line, value, weight }) => {
    const known = typeof value === "number" && typeof weight === "number" ? { value, weight } : null;
    stopped ||= known === null;
    numbers.push(known?.value ?? 0);
    parts.push(known?.weight ?? 0);
    return {
      cells: { line: line + 1, value: known?.value ?? null, weight: typeof weight === "number" ? weight / total : null, weighted: known === null ? null : weightedSum([known.value], [known.weight], total), running: stopped ? null : weightedSum(numbers, parts, total) },
      place: placeOf(people, "values", values, person, line),
    };
  });
  return {
    steps: typeof subject.value === "number" ? [{ code: "explain-weighted", rule: "D-ATTAIN", facts: { lines: used.length, value: subject.value } }] : [],
    table: stepsTable(["line", "value", "weight", "weighted", "running"] as const, rows),
    mend: missing,
  };
});

/** Attainments are quotients: two that differ by less are the same. */
const AS_LOW = 1e-9;

/** D-MAINGAP: every line's attainment, the lowest below 1 marked. */
const mainGap = explainer<{ readonly labels: Block<Cell<string>>; readonly required: Block<Cell<number>>; readonly actual: Block<Cell<number>> }>(({ labels, required, actual }, subject) => {
  const people = peopleBy({ name: "labels", block: labels }, [{ name: "required", block: required }, { name: "actual", block: actual }]);
  const person = personOf(subject);
  const number = (cell: Cell<number>): number | null => (typeof cell === "number" ? cell : null);
  const lines = Array.from({ length: people.lines }, (_, line) => {
    const [label, need, level] = [people.cell(labels, person, line), number(people.cell(required, person, line)), number(people.cell(actual, person, line))];
    return { line, label: typeof label === "string" ? label : String(line + 1), required: need, actual: level, attainment: attainmentOf(need, level) };
  });
  const gap = mainGapOf(lines);
  const lowest = lines.reduce((least, { attainment }) => Math.min(least, attainment ?? 1), 1);
  const step: Step = { code: gap === null ? "explain-no-gap" : "explain-main-gap", rule: "D-MAINGAP", facts: gap === null ? {} : { attainment: lowest, label: gap } };
  return {
    steps: [step],
    table: stepsTable(["label", "required", "actual", "attainment"] as const, lines.map(({ line, ...cells }) => {
      const mark = cells.attainment === null ? "out" as const : gap !== null && cells.attainment - lowest < AS_LOW ? "here" as const : null;
      return { cells, mark, place: placeOf(people, "actual", actual, person, line) };
    })),
  };
});

export const SCORE_EXPLAINERS: Readonly<Record<string, Explainer>> = { SCORE: score, MATCH: match, WEIGHTED: weighted, MAINGAP: mainGap, EXPLAIN: explain };
