import { DEFAULT_POLICY } from "../../rules/policy";
import { readinessOf } from "../../rules/succession";
import { defineFunction, type Cell, type ResultCell } from "../entry";
import { blockOf, cellOf, shapeOf, type Block } from "../runner/block";
import { namingItsPlace } from "../runner/people";
import { noAnswer, Problem, refuse, wrongInput } from "../runner/problem";

type Answers = Block<Cell<boolean>>;

/** §10 Readiness: rows are people, columns the lines of the post; gates and certificate stand beside them, one cell a person or one for all. */
const READINESS = defineFunction({
  id: "READINESS",
  rule: "E-MODEL",
  parameters: [
    { name: "gaps", shape: "range", kind: "number" },
    { name: "gatesPassed", shape: "range", kind: "answer", optional: true },
    { name: "certificateHeld", shape: "range", kind: "answer", optional: true },
  ],
  examples: [
    { arguments: [[[0, 1, 0]]], result: "ready now" },
    { arguments: [[[0, -1, 2], [0, -2, 0], [1, 0, 0]]], result: [["1-2 years"], ["later"], ["ready now"]] },
    { arguments: [[[0, 0], [0, 0], [0, 0], [-1, 0]], [[true], [false], [null], ["是"]], [[true], [true], ["no"], [null]]], result: [["ready now"], ["later"], ["1-2 years"], ["1-2 years"]] },
    { arguments: [[[0], [-1], [-1.5]], true], result: [["ready now"], ["1-2 years"], ["later"]] },
    { arguments: [[[0, ""], ["", ""]]], result: [["ready now"], ["#N/A"]], says: "no gap" },
    { arguments: [[[0, "#N/A"]]], result: "#VALUE!", says: "gaps, row 1, column 2" },
    { arguments: [[[0, 0], [0, 0]], [[true], [true], [true]]], result: "#VALUE!", says: "gatesPassed is 3×1" },
    { arguments: [[[0, 0]], [["perhaps"]]], result: "#VALUE!", says: "\"perhaps\"" },
  ],
  evaluate({ gaps, gatesPassed, certificateHeld }) {
    const count = peopleOf(gaps, { gatesPassed, certificateHeld });
    return blockOf(count, 1, (person): ResultCell => {
      const gates = answerOf(gatesPassed, person);
      if (gates instanceof Problem) return gates;
      const certificate = answerOf(certificateHeld, person);
      if (certificate instanceof Problem) return certificate;
      const given: number[] = [];
      for (let line = 0; line < gaps.columns; line += 1) {
        const gap = cellOf(gaps, gaps.rows === 1 ? 0 : person, line);
        // One word made of many cells names the one at fault; of one cell alone the error is that cell's own.
        if (gap instanceof Problem) return gaps.columns === 1 ? gap : namingItsPlace(gap, { name: "gaps", block: gaps });
        if (gap !== null) given.push(gap);
      }
      const outcome = readinessOf({ gaps: given, gatesPassed: gates, certificateHeld: certificate }, DEFAULT_POLICY);
      return outcome.kind === "met" ? outcome.value : noAnswer("no-gap-given");
    });
  },
});

/** How many people; #VALUE! naming two arguments that do not fit. One row of gaps serves all rows of the others, as one row does everywhere. */
function peopleOf(gaps: Block<unknown>, others: Readonly<Record<string, Answers | null>>): number {
  let leader = { name: "gaps", block: gaps };
  for (const [name, block] of Object.entries(others)) {
    if (block === null) continue;
    const fits = block.columns === 1 && (block.rows === 1 || leader.block.rows === 1 || block.rows === leader.block.rows);
    if (!fits) refuse(wrongInput("shapes-differ", { first: leader.name, firstShape: shapeOf(leader.block), second: name, secondShape: shapeOf(block) }));
    if (block.rows > leader.block.rows) leader = { name, block };
  }
  return leader.block.rows;
}

function answerOf(block: Answers | null, person: number): Cell<boolean> {
  return block === null ? null : cellOf(block, block.rows === 1 ? 0 : person, 0);
}

export const SUCCESSION_FUNCTIONS = [READINESS];
