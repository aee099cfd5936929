import { DEFAULT_SCALE, topOf } from "../../rules/scales";
import { cellPart, constantText, cut, type Part } from "./cut";
import { choose, notRated, NOT_YET, WRONG } from "./numbers";
import { argumentAt, isEmpty, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";

/** Where a text is looked up, and the level that stands beside it. */
interface Lookup {
  readonly texts: string;
  readonly numbers: string;
  readonly top: string;
  readonly known: ReadonlySet<string>;
}

const WRITTEN = ["一", "二", "三", "四", "五"];

/** Names of the levels of the default scale, and the usual ways to write their numbers. */
function ofDefaultScale(): Lookup {
  const words = DEFAULT_SCALE.levels.flatMap(({ number, labels }) => {
    const written = WRITTEN[number - 1] ?? "";
    const dots = "●".repeat(number) + "○".repeat(DEFAULT_SCALE.levels.length - number);
    return [...labels, `L${number}`, `Level ${number}`, `${number}级`, `${written}级`, dots, String(number)].map((word) => [word, number] as const);
  });
  return {
    texts: `{${words.map(([word]) => constantText(word)).join(",")}}`, numbers: `{${words.map(([, number]) => number).join(",")}}`,
    top: String(topOf(DEFAULT_SCALE)), known: new Set(words.map(([word]) => word.toLowerCase())),
  };
}

/** Two columns, number and label, as they stand: numbers must be numbers for a lookup. */
function ofRange(scale: PlainArgument): Lookup {
  if (scale.columns !== 2) noPlain("shape");
  if (scale.kind !== "range") noPlain("computed");
  const rows = Array.from({ length: scale.rows }, (_, row) => [scale.cells[row * 2], scale.cells[row * 2 + 1]] as const);
  const first = typeof rows[0]?.[0] === "string" ? 1 : 0;
  const own = rows.slice(first);
  if (own.some(([number, label]) => typeof number !== "number" || typeof label === "boolean")) noPlain("words");
  const numbers = cut(scale, first, 0, own.length, 1).text;
  return { numbers, texts: cut(scale, first, 1, own.length, 1).text, top: `MAX(${numbers})`, known: new Set(own.map(([, label]) => String(label ?? "").trim().toLowerCase())) };
}

/** Spaces around a text are taken off; width and other spaces are folded by the functions alone. */
function mustBeFound({ cells }: PlainArgument, { known }: Lookup): void {
  for (const cell of cells) {
    if (typeof cell === "boolean") noPlain("words");
    if (typeof cell === "string" && cell.trim() !== "" && !known.has(cell.trim().toLowerCase())) noPlain("words");
  }
}

/** MATCH takes these for patterns. */
const PATTERN = /[*?~]/;

/** T-LEVELS: the number of the level that a text names. */
export function level(call: PlainCall): PlainAnswer {
  const [label, scale] = [argumentAt(call, 0), argumentAt(call, 1)];
  const lookup = scale.kind === "missing" || scale.cells.every(isEmpty) ? ofDefaultScale() : ofRange(scale);
  mustBeFound(label, lookup);
  if (label.cells.some((cell) => typeof cell === "string" && PATTERN.test(cell))) noPlain("words");
  const formulas: string[] = [];
  for (let row = 0; row < label.rows; row += 1) for (let column = 0; column < label.columns; column += 1) formulas.push(levelCell(cellPart(label, row, column), lookup));
  return { kind: "plain", rows: label.rows, columns: label.columns, formulas };
}

function levelCell(part: Part, { texts, numbers, top }: Lookup): string {
  // Inside SUM, what INDEX gives is one number in every Excel; alone, newer Excel would save it as an array formula.
  const found = `IFERROR(SUM(INDEX(${numbers},MATCH(TRIM(${part.text}),${texts},0))),${WRONG})`;
  const { text } = part;
  const isNumber = part.isRange ? `ISNUMBER(${text})` : String(typeof part.cells[0] === "number").toUpperCase();
  return choose([[part.isRange ? `ISERROR(${text})` : null, text], [notRated(part), NOT_YET], [isNumber, `IF(AND(${text}>=1,${text}<=${top}),${text},${WRONG})`], [part.isRange ? `TRIM(${text})=""` : null, NOT_YET]], found);
}
