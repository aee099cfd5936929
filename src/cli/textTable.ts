import { displayWidth } from "../messages/displayWidth";

const GAP = "  ";
const WIDEST = 60;

/** Control characters of a cell must not steer the terminal. */
function tame(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, " ");
}

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function padded(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}

/** Rows as aligned columns; numbers to the right, CJK counted as two. The last column is never padded nor cut. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[], numeric: readonly number[] = []): string {
  const lines = [header, ...rows].map((row) => row.map((cell, c) => (c === row.length - 1 ? tame(cell) : cut(tame(cell), WIDEST))));
  const widths = header.map((_, c) => Math.max(...lines.map((row) => displayWidth(row[c] ?? ""))));
  const last = header.length - 1;
  const line = (row: readonly string[]) => row.map((cell, c) => (c === last && !numeric.includes(c) ? cell : padded(cell, widths[c] ?? 0, numeric.includes(c)))).join(GAP).trimEnd();
  const [first = [], ...others] = lines;
  const rule = widths.map((width, c) => "─".repeat(c === last ? Math.min(width, WIDEST) : width)).join(GAP);
  return [line(first), rule, ...others.map(line)].join("\n");
}
