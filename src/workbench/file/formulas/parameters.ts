import type { Token } from "./tokens";
import { closing, nextSolid } from "./tokens";

/** The words of a formula that are parameters of a LET or LAMBDA, where named and wherever used inside it. */
export function parameterTokens(list: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  list.forEach((token, index) => {
    const name = token.kind === "name" ? token.text.toUpperCase() : "";
    const open = nextSolid(list, index);
    if ((name !== "LET" && name !== "LAMBDA") || list[open]?.text !== "(") return;
    const end = closing(list, open);
    const named = new Set<string>();
    const starts = argumentStarts(list, open, end);
    starts.slice(0, -1).forEach((start, number) => {
      const word = list[start];
      if (word?.kind === "name" && (name === "LAMBDA" || number % 2 === 0)) named.add(word.text.toUpperCase());
    });
    for (let i = open + 1; i < end; i++) {
      const word = list[i] as Token;
      if (word.kind === "name" && named.has(word.text.toUpperCase()) && list[i + 1]?.text !== "!" && list[i - 1]?.text !== "!") found.add(word);
    }
  });
  return found;
}

function argumentStarts(list: readonly Token[], open: number, end: number): number[] {
  const starts = [nextSolid(list, open)];
  for (let i = open + 1; i < end; i++) {
    const text = list[i]?.kind === "sign" ? list[i]?.text : "";
    if (text === "(" || text === "{") i = closing(list, i);
    else if (text === ",") starts.push(nextSolid(list, i));
  }
  return starts;
}
