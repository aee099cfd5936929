import { exactSum, foldName } from "../../rules/numbers";
import { tidyBlock, tidyFromSetup, type TidyProblem } from "../../workbook/tables";
import { isCellError } from "../../workbook/grid";
import { defineFunction, type ResultCell } from "../entry";
import { cellOf, shapeOf, tableResult } from "../runner/block";
import { broadcastCell, commonShape } from "../runner/broadcast";
import { namingItsPlace } from "../runner/people";
import { totalOf } from "../runner/personLines";
import { Problem, refuse, Remark, wrongInput } from "../runner/problem";
import { gridCells } from "../runner/tableArgument";

const SETUP_HEADER = ["source", "sheet", "range", "headerRows", "orientation", "purpose", "stop", "fillDown", "off", "index", "header", "field", "key", "scale", "values", "dateOrder"];
const SETUP = [
  SETUP_HEADER,
  ["花名册", "花名册", "A1:C3", 1, "list", "employees", "end", "", "", 0, "工号", "employeeId", "", "", "", ""],
  ["花名册", "花名册", "A1:C3", 1, "list", "employees", "end", "", "", 1, "姓名", "name", "", "", "", ""],
];

/** workbook.md: a tidy table with the contract's field names, from blocks as they stand on the user's sheets. */
const TABLE = defineFunction({
  id: "TABLE",
  rule: "W-TABLE",
  parameters: [
    { name: "setup", shape: "range", kind: "table" },
    { name: "source", shape: "cell", kind: "text" },
    { name: "block", shape: "range", kind: "table", repeating: true },
  ],
  examples: [
    { arguments: [SETUP, "花名册", [["工号", "姓名", "备注"], ["01", "甲", "x"], [null, null, null]]], result: [["employeeId", "name"], ["01", "甲"]] },
    { arguments: [SETUP, "花名册", [["备注", "姓名", "工号"], ["x", "甲", "01"]]], result: [["employeeId", "name"], ["01", "甲"]] },
    { arguments: [SETUP, "花名册", [["工号", "名字"], ["01", "甲"]]], result: "#VALUE!", says: "column \"姓名\" is gone" },
    { arguments: [SETUP, "工资", [["工号"], ["01"]]], result: "#VALUE!", says: "no source \"工资\"" },
  ],
  evaluate({ setup, source, block }) {
    const read = tidyFromSetup(gridCells(setup), source ?? "", block.map(gridCells));
    if (read.kind === "problem") return refuse(setupProblem(read.problem));
    const [header = [], ...rows] = tidyBlock(read.table).map((row) => row.map((cell): ResultCell => (isCellError(cell) ? new Problem(cell.error) : (cell ?? ""))));
    return tableResult(header, rows);
  },
});

function setupProblem(problem: TidyProblem): Problem {
  switch (problem.code) {
    case "no-column": return wrongInput("setup-column", { column: problem.column });
    case "bad-cell": return wrongInput("setup-cell", { row: problem.row + 1, column: problem.column, text: problem.text });
    case "no-source": return wrongInput("setup-unknown-source", { source: problem.source });
    case "no-purpose": return wrongInput("setup-no-purpose", { source: problem.source });
    case "too-few-blocks": return wrongInput("setup-blocks", { wanted: problem.wanted, given: problem.given });
    case "column-gone": return wrongInput("setup-gone", { source: problem.source, column: problem.header });
  }
}

/** A list from a wide matrix: header cells of the row, header cells of the column, value; blank values are left out. */
const UNPIVOT = defineFunction({
  id: "UNPIVOT",
  rule: "W-TABLE",
  parameters: [
    { name: "block", shape: "range", kind: "raw" },
    { name: "headerRows", shape: "cell", kind: "number", optional: true, above: 0, upTo: 20 },
    { name: "headerColumns", shape: "cell", kind: "number", optional: true, above: 0, upTo: 20 },
  ],
  examples: [
    { arguments: [[["姓名", "HTML", "SQL"], ["甲", 3, null], ["乙", 2, 4]]], result: [["姓名", "column", "value"], ["甲", "HTML", 3], ["乙", "HTML", 2], ["乙", "SQL", 4]] },
    { arguments: [[["", "2025", ""], ["id", "a", "b"], ["01", 1, 2]], 2, 1], result: [["id", "column1", "column2", "value"], ["01", "2025", "a", 1], ["01", "2025", "b", 2]] },
    { arguments: [[["a", "b"]]], result: "#VALUE!", says: "no cells beside" },
  ],
  evaluate({ block, headerRows, headerColumns }) {
    const [top, left] = [Math.floor(headerRows ?? 1), Math.floor(headerColumns ?? 1)];
    if (block.rows <= top || block.columns <= left) return refuse(wrongInput("unpivot-headers", { shape: shapeOf(block), headerRows: top, headerColumns: left }));
    const heads = Array.from({ length: block.columns }, (_, column) => Array.from({ length: top }, (__, row) => headAt(row, column)));
    const names = Array.from({ length: left }, (_, column) => heads[column]?.findLast((head) => head !== "") ?? "");
    const header: ResultCell[] = [...names.map((name, column) => name || `row${left === 1 ? "" : column + 1}`), ...Array.from({ length: top }, (_, row) => (top === 1 ? "column" : `column${row + 1}`)), "value"];
    const rows: ResultCell[][] = [];
    for (let row = top; row < block.rows; row += 1) {
      const own = Array.from({ length: left }, (_, column): ResultCell => cellOf(block, row, column) ?? "");
      for (let column = left; column < block.columns; column += 1) {
        const value = cellOf(block, row, column);
        if (value !== null) rows.push([...own, ...(heads[column] ?? []), value]);
      }
    }
    return tableResult(header, rows);

    /** Headers over several columns stand in the first of them: merged cells hand over blanks. */
    function headAt(row: number, column: number): ResultCell {
      for (let at = column; at >= (column < left || row === top - 1 ? column : left); at -= 1) {
        const head = cellOf(block, row, at);
        if (head !== null && head !== 0) return head;
      }
      return "";
    }
  },
});

interface GroupOfWeights {
  readonly group: string;
  readonly weights: (number | null)[];
  /** The first weight of the group that is an error, negative or no number. */
  problem: Problem | null;
}

/** P-6.4: the sum of the weights in each group, and whether it is 1 or 100. A weight that cannot be read keeps its own group from a sum, no other. */
const WEIGHTCHECK = defineFunction({
  id: "WEIGHTCHECK",
  rule: "P-6.4",
  parameters: [{ name: "groups", shape: "range", kind: "text" }, { name: "weights", shape: "range", kind: "weight" }],
  examples: [
    { arguments: [[["店长"], ["店长"], ["研发"], ["研发"]], [[40], [60], [0.5], [0.4]]], result: [["group", "sum", "check"], ["店长", 100, "ok"], ["研发", 0.9, "sum is 0.9, not 1 or 100"]] },
    { arguments: [[["Store manager"], ["store  manager"]], [[0.4], [0.6]]], result: [["group", "sum", "check"], ["Store manager", 1, "ok"]] },
    { arguments: [[["A"], ["A"], ["B"]], [[1.5], [-0.5], [1]]], result: [["group", "sum", "check"], ["A", "#VALUE!", "a weight is negative, an error or no number"], ["B", 1, "ok"]] },
    { arguments: [[["A"], [""]], [[1], [0.5]]], result: "#VALUE!", says: "row 2" },
  ],
  evaluate({ groups, weights }) {
    const shape = commonShape([{ name: "groups", block: groups }, { name: "weights", block: weights }]);
    const found = new Map<string, GroupOfWeights>();
    for (let row = 0; row < shape.rows; row += 1) {
      for (let column = 0; column < shape.columns; column += 1) {
        const [group, weight] = [broadcastCell(groups, row, column), broadcastCell(weights, row, column)];
        const problem = weight instanceof Problem ? namingItsPlace(weight, { name: "weights", block: weights }) : null;
        if (group instanceof Problem) return refuse(namingItsPlace(group, { name: "groups", block: groups }));
        if (group === null) {
          if (weight !== null) return refuse(problem ?? wrongInput("groups-missing", { argument: "weights", row: row + 1, column: column + 1 }));
          continue;
        }
        const own = found.get(foldName(group)) ?? { group, weights: [], problem: null };
        found.set(foldName(group), own);
        own.problem ??= problem;
        if (!(weight instanceof Problem)) own.weights.push(weight);
      }
    }
    return tableResult<ResultCell>(["group", "sum", "check"], [...found.values()].map(checked));
  },
});

function checked({ group, weights, problem }: GroupOfWeights): ResultCell[] {
  if (problem !== null) return [group, problem, new Remark("weights-unread")];
  const sum = exactSum(weights.filter((weight) => weight !== null));
  return [group, sum, totalOf(weights) instanceof Problem ? new Remark("sum-is", { sum }) : "ok"];
}

export const TABLE_FUNCTIONS = [TABLE, UNPIVOT, WEIGHTCHECK];
