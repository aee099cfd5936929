import { qualCalls } from "./qualCalls";

/** Where a name was torn from its add-in: `[2]!`, `'Some.xla'!`. */
const TORN = /(?:'[^']*'|\[[^\]]*\][\w.]*|[\w.]+\.xlam?)!$/i;
/** Marks a file puts before functions that came after 2007; two of them stand for signs, not functions, and stay. */
const MARKS = /_xlfn\.(?:_xlws\.)?(?!SINGLE\b|ANCHORARRAY\b|_xlws)(?=[A-Z][A-Z0-9.]*\()/gi;

/** Texts and names of sheets as they are, everything between them without the marks of a file. */
function withoutMarks(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) => (/^["']/.test(piece) ? piece : piece.replace(MARKS, "")));
}

/** The formula as a person types it: each QUAL call by its own name, whatever the cell or the file made of it. */
export function enteredFormula(formula: string): string {
  let text = "";
  let at = 0;
  for (const { id, from } of qualCalls(formula)) {
    text += formula.slice(at, from).replace(TORN, "");
    text += `QUAL.${id}`;
    at = formula.indexOf("(", from);
  }
  return withoutMarks(text + formula.slice(at));
}
