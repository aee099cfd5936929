import { ballotMean, consensus } from "../../rules/ballots";
import type { Outcome } from "../../rules/outcome";
import { DEFAULT_POLICY } from "../../rules/policy";
import type { CompetencyClass } from "../../rules/records";
import { classOf } from "../../workbook/vocabulary";
import { choiceOf, type Choice } from "../choices";
import { defineFunction, type Cell, type ResultCell } from "../entry";
import { placeOf, type Block } from "../runner/block";
import { mustFit, type NamedBlock } from "../runner/broadcast";
import { casesOf } from "../runner/cases";
import { namingItsPlace } from "../runner/people";
import { noAnswer, Problem, refuse, wrongInput } from "../runner/problem";
import { readFamiliarity } from "../runner/readFamiliarity";

const LEVELS = { name: "levels", shape: "range", kind: "level" } as const;

/** P-6.6.1.3(2), P-6.3: mean of the valid ballots; a professional line counts those who know the speciality. */
const BALLOTMEAN = defineFunction({
  id: "BALLOTMEAN",
  rule: "P-6.6.1.3",
  parameters: [
    LEVELS,
    { name: "class", shape: "range", kind: "text", optional: true, choices: "CLASS" },
    { name: "speciality", shape: "range", kind: "mark", optional: true },
    { name: "months", shape: "range", kind: "months", optional: true },
  ],
  examples: [
    { arguments: [[[3, 4, 4]]], result: 11 / 3 },
    { arguments: [[[3], [4], [4]]], result: 11 / 3 },
    { arguments: [[[3, 4, 5]], "professional", [[true, false, true]]], result: 4 },
    { arguments: [[[3, 4, 5]], "序列专业", [["√", "", "是"]]], result: 4 },
    { arguments: [[[3, 4, 5]], "professional"], result: "#N/A", says: "knows the speciality" },
    { arguments: [[[3, 4, 5]], "core", null, [[2, 3, 12]]], result: 4.5 },
    { arguments: [[[3, 4], [5, null]], "core"], result: [[3.5], [5]] },
    { arguments: [[[3, 4]], "senior"], result: "#VALUE!", says: "\"senior\" is not a class" },
    { arguments: [[[null, 0, ""]]], result: "#N/A", says: "No ballot yet" },
  ],
  evaluate({ levels, class: classes, speciality, months }) {
    const cases = casesOf(levels);
    for (const argument of given([["speciality", speciality], ["months", months]])) mustFit(argument, "levels", levels);
    if (classes !== null) mustFit({ name: "class", block: classes }, "levels", { rows: cases.count === 1 ? 1 : levels.rows, columns: 1 });
    return answers(cases.count, (which): ResultCell => {
      const problem = firstProblem(which, [["levels", levels], ["speciality", speciality], ["months", months]]);
      if (problem) return problem;
      const named = classes === null ? "general" : classAt(classes, which);
      if (named instanceof Problem) return named;
      return answerOf(ballotMean({
        levels: values(cases.of(levels, which)),
        class: named,
        knowsSpeciality: speciality === null ? [] : values(cases.of(speciality, which)).map((mark) => mark === true),
        months: months === null ? [] : values(cases.of(months, which)),
        knownMonths: DEFAULT_POLICY.knownMonths,
      }));
    });

    function firstProblem(which: number, blocks: readonly (readonly [string, Block<Cell<unknown>> | null])[]): Problem | null {
      for (const argument of given(blocks)) {
        const cell = cases.of(argument.block, which).find((each) => each instanceof Problem);
        if (cell instanceof Problem) return namingItsPlace(cell, argument);
      }
      return null;
    }
  },
});

/** Core, general or professional; no class given is general (P-CLASSES). */
export function classAt(classes: Block<Cell<string>>, which: number): CompetencyClass | Problem {
  const index = classes.cells.length === 1 ? 0 : which;
  const cell = classes.cells[index] ?? null;
  if (cell instanceof Problem) return namingItsPlace(cell, { name: "class", block: classes });
  if (cell === null) return "general";
  return classOf(cell) ?? wrongInput("not-a-class", { argument: "class", ...placeOf(classes, index), found: cell });
}

/** P-6.6.1.3(2): unanimous, else the majority of the more familiar, else the majority of all, else the tie rule. */
const CONSENSUS = defineFunction({
  id: "CONSENSUS",
  rule: "P-6.6.1.3",
  parameters: [LEVELS, { name: "familiarity", shape: "range", kind: "raw", optional: true }, { name: "tie", shape: "cell", kind: "text", optional: true, choices: "TIE" }],
  examples: [
    { arguments: [[[3, 3, 4]]], result: 3 },
    { arguments: [[[3, 3, 4]], [[null, null, true]]], result: 4 },
    { arguments: [[[3, 4]]], result: "#N/A", says: "Tie between levels 3, 4" },
    { arguments: [[[3, 4]], null, "lower"], result: 3 },
    { arguments: [[[3, 4]], null, "higher"], result: 4 },
    { arguments: [[[3, 4]], null, "median"], result: 3.5 },
    { arguments: [[[3, 3, 4, 4]], [[true, null, true, null]]], result: "#N/A", says: "Tie between levels 3, 4" },
    { arguments: [[[3, 3, 5]], [[24, 24, 36]]], result: 5 },
    { arguments: [[[3, 3, 5]], [[2, 1, 12]]], result: 5 },
    { arguments: [[[3, 3, 4], [4, 5, 5]]], result: [[3], [5]] },
    { arguments: [[[3, 4]], null, "best"], result: "#VALUE!", says: "tie is \"best\"" },
  ],
  evaluate({ levels, familiarity, tie }) {
    const cases = casesOf(levels);
    const familiar = familiarity === null ? null : readFamiliarity(familiarity);
    if (familiar !== null) mustFit({ name: "familiarity", block: familiar.block }, "levels", levels);
    const rule = tieRule(tie);
    return answers(cases.count, (which): ResultCell => {
      const own = cases.of(levels, which);
      const wrong = own.find((each) => each instanceof Problem);
      if (wrong instanceof Problem) return namingItsPlace(wrong, { name: "levels", block: levels });
      const marks = familiar === null ? [] : cases.of(familiar.block, which);
      const wrongMark = marks.find((each) => each instanceof Problem);
      if (familiar !== null && wrongMark instanceof Problem) return namingItsPlace(wrongMark, { name: "familiarity", block: familiar.block });
      return answerOf(consensus({ levels: values(own), familiarity: values(marks), byMonths: familiar?.byMonths ?? false, tie: rule, knownMonths: DEFAULT_POLICY.knownMonths }));
    });
  },
});

export function tieRule(tie: string | null): Choice<"TIE"> {
  if (tie === null) return "unresolved";
  return choiceOf("TIE", tie) ?? refuse(wrongInput("not-a-tie-policy", { found: tie }));
}

function answerOf(outcome: Outcome<number>): ResultCell {
  if (outcome.kind === "met") return outcome.value;
  const reason = (outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons)[0];
  if (reason?.code === "tie") return noAnswer("tie", reason.facts);
  if (reason?.code === "nobody-knows-speciality") return noAnswer("no-speciality-ballot");
  return reason?.code === "all-short-acquaintance" ? noAnswer("all-short", reason.facts) : noAnswer("no-ballot");
}

function answers(count: number, answer: (which: number) => ResultCell): Block<ResultCell> {
  return { rows: count, columns: 1, cells: Array.from({ length: count }, (_, which) => answer(which)) };
}

function given(blocks: readonly (readonly [string, Block<Cell<unknown>> | null])[]): NamedBlock<Cell<unknown>>[] {
  return blocks.flatMap(([name, block]) => (block === null ? [] : [{ name, block }]));
}

/** Cells without the problems, which have been dealt with before. */
function values<Value>(cells: readonly Cell<Value>[]): (Value | null)[] {
  return cells.map((cell) => (cell instanceof Problem ? null : cell));
}

export const BALLOT_FUNCTIONS = [BALLOTMEAN, CONSENSUS];
