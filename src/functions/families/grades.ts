import { atLeast } from "../../rules/grades";
import { defineFunction, type ResultCell } from "../entry";
import { blockOf } from "../runner/block";
import { broadcastCell, commonShape } from "../runner/broadcast";
import { noAnswer, Problem } from "../runner/problem";

/** P-6.1: grade first, then step; a grade without step decides only where the grades differ. */
const ATLEASTGRADE = defineFunction({
  id: "ATLEASTGRADE",
  rule: "P-6.6.1.1",
  parameters: [
    { name: "grade", shape: "range", kind: "grade" },
    { name: "threshold", shape: "range", kind: "grade" },
  ],
  examples: [
    { arguments: ["4等19级", "4等20级"], result: false },
    { arguments: ["4等20级", "4等20级"], result: true },
    { arguments: ["5等1级", "4等20级"], result: true },
    { arguments: ["4-20", "4等20级"], result: true },
    { arguments: ["20", "4等20级"], result: "#VALUE!", says: "\"20\" is not a grade" },
    { arguments: ["4等", "4等20级"], result: "#N/A", says: "step decides" },
    { arguments: [[["3-30"], ["4/20"], ["５等１级"]], "4等20级"], result: [[false], [true], [true]] },
  ],
  evaluate({ grade, threshold }) {
    const shape = commonShape([{ name: "grade", block: grade }, { name: "threshold", block: threshold }]);
    return blockOf(shape.rows, shape.columns, (row, column): ResultCell => {
      const own = broadcastCell(grade, row, column);
      const limit = broadcastCell(threshold, row, column);
      if (own instanceof Problem) return own;
      if (limit instanceof Problem) return limit;
      if (own === null || limit === null) return noAnswer("grade-blank");
      return atLeast(own, limit) ?? noAnswer("step-needed", { grade: own.grade });
    });
  },
});

export const GRADE_FUNCTIONS = [ATLEASTGRADE];
