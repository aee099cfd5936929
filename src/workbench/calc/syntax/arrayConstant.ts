import type { Value } from "../../model";
import type { Node } from "./ast";
import { FormulaError } from "./ast";
import type { TokenReader } from "./tokenReader";

/** After `{`. Blanks between commas are an extension of ours, for `qual calc`: Excel refuses them. */
export function parseArrayConstant(reader: TokenReader): Node {
  const rows: Value[][] = [[]];
  let item: Value = null;
  let sign = 1;
  let filled = false;
  for (;;) {
    const token = reader.next();
    if (token === undefined) throw new FormulaError("an array constant that does not close");
    if (token.type === "mark" && (token.mark === "," || token.mark === ";" || token.mark === "}")) {
      (rows.at(-1) as Value[]).push(item);
      if (token.mark === "}") return finish(rows);
      if (token.mark === ";") rows.push([]);
      item = null;
      sign = 1;
      filled = false;
    } else if (token.type === "mark" && (token.mark === "-" || token.mark === "+") && !filled) {
      if (token.mark === "-") sign = -sign;
    } else if (token.type === "mark" && token.mark === "%" && typeof item === "number") {
      item /= 100;
    } else if (!filled) {
      filled = true;
      if (token.type === "number") item = sign * token.value;
      else if (token.type === "text") item = token.value;
      else if (token.type === "error") item = { error: token.code };
      else if (token.type === "word" && /^(true|false)$/i.test(token.word)) item = token.word.toLowerCase() === "true";
      else throw new FormulaError("an array constant holds constants only");
    } else throw new FormulaError("a comma is missing in an array constant");
  }
}

function finish(rows: Value[][]): Node {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new FormulaError("the rows of an array constant differ in length");
  return { kind: "array", rows };
}
