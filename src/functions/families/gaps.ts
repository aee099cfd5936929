import { explainLines } from "../../rules/explain";
import { attainmentOf, mainGapOf, type Attained } from "../../rules/scoring";
import { defineFunction, type ResultCell } from "../entry";
import { shapeOf, tableResult } from "../runner/block";
import { namingItsPlace, peopleBy } from "../runner/people";
import { linesOf } from "../runner/personLines";
import { noAnswer, Problem, refuse, wrongInput } from "../runner/problem";
import { policyWith, STEP } from "./lines";
import { WEIGHTS } from "./scores";

const LABELS = { name: "labels", shape: "range", kind: "text" } as const;
const REQUIRED = { name: "required", shape: "range", kind: "level" } as const;
const ACTUAL = { name: "actual", shape: "range", kind: "level" } as const;

/** D-MAINGAP: the lowest attainment below 1, ties in the order given; unrated lines are skipped. */
const MAINGAP = defineFunction({
  id: "MAINGAP",
  rule: "D-MAINGAP",
  parameters: [LABELS, REQUIRED, ACTUAL],
  examples: [
    { arguments: [[["知识", "技术", "项目"]], [[4, 4, 4]], [[3, 4, 2]]], result: "项目" },
    { arguments: [[["A", "B", "C"]], [[4, 4, 2]], [[2, 4, 1]]], result: "A; C" },
    { arguments: [[["A", "B"]], [[3, 3]], [[3, 5]]], result: "" },
    { arguments: [[["A", "B"]], [[3, 4]], [[null, 3]]], result: "B" },
    { arguments: [[["A"], ["B"]], [[3], [4]], [[2, 3], [3, 4]]], result: [["A", ""]] },
  ],
  evaluate({ labels, required, actual }) {
    const people = peopleBy({ name: "labels", block: labels }, [{ name: "required", block: required }, { name: "actual", block: actual }]);
    return people.answers((person): ResultCell => {
      const attained: Attained[] = [];
      for (let line = 0; line < people.lines; line += 1) {
        const need = people.cell(required, person, line);
        if (need instanceof Problem) return namingItsPlace(need, { name: "required", block: required });
        const level = people.cell(actual, person, line);
        if (level instanceof Problem) return namingItsPlace(level, { name: "actual", block: actual });
        const label = people.cell(labels, person, line);
        if (label instanceof Problem) return namingItsPlace(label, { name: "labels", block: labels });
        attained.push({ label: label ?? String(line + 1), attainment: attainmentOf(need, level) });
      }
      return mainGapOf(attained) ?? "";
    });
  },
});

const NOT_RATED = noAnswer("not-rated");
const EXPLAIN_HEADER = ["competency", "required", "actual", "gap", "x", "weight", "x·w", "running sum"] as const;

/** P-6.6.4, P-6.2: how one person's score comes about, line by line; the last running sum is the score. */
const EXPLAIN = defineFunction({
  id: "EXPLAIN",
  rule: "P-6.6.4",
  parameters: [LABELS, REQUIRED, ACTUAL, WEIGHTS, STEP],
  examples: [
    {
      arguments: [[["A"], ["B"], ["C"]], [[3], [3], [3]], [[4], [3], [2]], [[0.4], [0.3], [0.3]]],
      result: [[...EXPLAIN_HEADER], ["A", 3, 4, 1, 1.5, 0.4, 0.6, 0.6], ["B", 3, 3, 0, 1, 0.3, 0.3, 0.9], ["C", 3, 2, -1, 0.5, 0.3, 0.15, 1.05]],
    },
    {
      arguments: [[["A", "B"]], [[3, 3]], [[4, null]], [[50, 50]]],
      result: [[...EXPLAIN_HEADER], ["A", 3, 4, 1, 1.5, 0.5, 0.75, 0.75], ["B", 3, "", "#N/A", "#N/A", 0.5, "#N/A", "#N/A"]],
    },
  ],
  evaluate({ labels, required, actual, weights, step }) {
    if (labels.rows > 1 && labels.columns > 1) return refuse(wrongInput("one-person", { argument: "labels", shape: shapeOf(labels) }));
    const people = peopleBy({ name: "labels", block: labels }, [{ name: "required", block: required }, { name: "actual", block: actual }, { name: "weights", block: weights }]);
    if (people.count !== 1) return refuse(wrongInput("one-person", { argument: "actual", shape: shapeOf(actual) }));
    const found = linesOf(people, 0, { required, actual, weights });
    if (found instanceof Problem) return refuse(found);
    const labelOf = (line: number): string | Problem => people.cell(labels, 0, line) ?? String(line + 1);
    const told = explainLines(found.lines.map((line) => ({ ...line, competency: labelOf(line.line) })), found.total, policyWith(step));
    const rowOf = new Map(told.map((row, at) => [found.lines[at]?.line, row]));
    let running: ResultCell = 0;
    const rows: ResultCell[][] = [];
    for (let line = 0; line < people.lines; line += 1) {
      const [need, level] = [people.cell(required, 0, line), people.cell(actual, 0, line)];
      const row = rowOf.get(line);
      const problem = need instanceof Problem ? need : level instanceof Problem ? level : null;
      if (problem !== null) {
        // Only lines that are shown and not scored come here: an error there is no blank, and harms no sum.
        if (need !== null) rows.push([labelOf(line), need, level ?? "", problem, problem, "", "", running]);
      } else if (row !== undefined) {
        // Gap and x are what GAP and POINTS say of the line, also where it is shown and not scored.
        const start: ResultCell[] = [row.competency, row.required ?? "", row.actual ?? "", row.gap ?? NOT_RATED, row.points ?? NOT_RATED];
        if (row.weight !== null) running = row.running ?? NOT_RATED;
        rows.push(row.weight === null ? [...start, "", "", running] : [...start, row.weight, row.share ?? NOT_RATED, running]);
      }
    }
    return tableResult<ResultCell>(EXPLAIN_HEADER, rows);
  },
});

export const GAP_FUNCTIONS = [MAINGAP, EXPLAIN];
