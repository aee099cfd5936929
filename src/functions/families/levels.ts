import { DEFAULT_SCALE, scaleFromLabels, topOf, type Scale } from "../../rules/scales";
import { defineFunction, type ResultCell } from "../entry";
import { cellOf, mapBlock, placeOf, type Block } from "../runner/block";
import { noAnswer, Problem, refuse, wrongInput } from "../runner/problem";
import { quoted, type RawCell } from "../runner/rawCell";
import { levelOnScale } from "../runner/readLevels";
import { numberFromText } from "../runner/readNumbers";

/** T-LEVELS: the number of the level that a text names, on the default scale or on one of the user's own. */
const LEVEL = defineFunction({
  id: "LEVEL",
  rule: "T-LEVELS",
  parameters: [
    { name: "label", shape: "range", kind: "raw" },
    { name: "scale", shape: "range", kind: "raw", optional: true },
  ],
  examples: [
    { arguments: ["专家"], result: 5 },
    { arguments: ["L3"], result: 3 },
    { arguments: ["Level 4"], result: 4 },
    { arguments: ["四级"], result: 4 },
    { arguments: ["4级"], result: 4 },
    { arguments: ["●●○○○"], result: 2 },
    { arguments: ["expert "], result: 5 },
    { arguments: ["4.5"], result: 4.5 },
    { arguments: ["banana"], result: "#VALUE!", says: "row 1, column 1: \"banana\"" },
    { arguments: ["7"], result: "#VALUE!", says: "1 to 5" },
    { arguments: [null], result: "#N/A", says: "Not rated" },
    { arguments: ["熟练", [[1, "了解"], [2, "熟练"], [2, "熟手"], [3, "精通"]]], result: 2 },
    { arguments: [[["熟手", "精通"]], [[1, "了解"], [2, "熟练"], [2, "熟手"], [3, "精通"]]], result: [[2, 3]] },
  ],
  evaluate({ label, scale }) {
    const own = scale === null || scale.cells.every(isBlank) ? DEFAULT_SCALE : ownScale(scale);
    return mapBlock(label, (cell, index) => levelCell(cell, own, label, index));
  },
});

function levelCell(cell: RawCell, scale: Scale, label: Block<RawCell>, index: number): ResultCell {
  if (cell instanceof Problem) return cell;
  const parsed = levelOnScale(cell, scale);
  if (parsed.kind === "level") return parsed.level;
  if (parsed.kind === "blank") return noAnswer("not-rated");
  const where = { argument: "label", ...placeOf(label, index), found: quoted(cell) };
  return parsed.kind === "off-scale" ? wrongInput("not-on-scale", { ...where, lowest: 1, highest: topOf(scale) }) : wrongInput("label-not-understood", where);
}

/** Two columns, number and label; several rows may share a number. A first row without a number is taken as headers. */
function ownScale(block: Block<RawCell>): Scale {
  if (block.columns !== 2) return refuse(wrongInput("scale-shape", { columns: block.columns }));
  const rows: { number: number; label: string; row: number }[] = [];
  for (let row = 0; row < block.rows; row += 1) {
    const [first, second] = [cellOf(block, row, 0), cellOf(block, row, 1)];
    if (isBlank(first) && isBlank(second)) continue;
    const number = typeof first === "string" ? numberFromText(first) : first;
    if (typeof number === "number") rows.push({ number, label: isBlank(second) ? "" : quoted(second), row: row + 1 });
    else if (row > 0) refuse(wrongInput("scale-number", { row: row + 1, found: quoted(first) }));
  }
  const built = scaleFromLabels(rows);
  if (built.kind === "scale") return built.scale;
  const { problem } = built;
  if (problem.kind === "size") return refuse(wrongInput("scale-size", { levels: problem.levels }));
  const at = rows[problem.row];
  if (problem.kind === "bad-number") return refuse(wrongInput("scale-number", { row: at?.row ?? 0, found: String(at?.number ?? "") }));
  return refuse(wrongInput("scale-ambiguous", { row: at?.row ?? 0, label: problem.label }));
}

function isBlank(cell: RawCell): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

export const LEVEL_FUNCTIONS = [LEVEL];
