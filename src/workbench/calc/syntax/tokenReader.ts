import type { Token } from "./lexer";

const OPERAND_MARKS = new Set(["(", "@"]);

/** Walks tokens; spaces count only where they stand between two operands (the intersection operator). */
export class TokenReader {
  private at = 0;
  depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Looking past a space does not eat it: it may turn out to be an operator. */
  private ahead(): number {
    let at = this.at;
    while (this.tokens[at]?.type === "space") at++;
    return at;
  }

  atEnd(): boolean {
    return this.ahead() >= this.tokens.length;
  }

  peek(): Token | undefined {
    return this.tokens[this.ahead()];
  }

  next(): Token | undefined {
    this.at = this.ahead();
    return this.tokens[this.at++];
  }

  /** The operator or bracket that comes next, if one does. */
  mark(): string | null {
    const token = this.peek();
    return token?.type === "mark" ? token.mark : null;
  }

  /** The same without skipping space: `A1#` and `F(…)` allow none. */
  markHere(): string | null {
    const token = this.tokens[this.at];
    return token?.type === "mark" ? token.mark : null;
  }

  /** The token right here, no space skipped. */
  here(): Token | undefined {
    return this.tokens[this.at];
  }

  spaceBeforeOperand(): boolean {
    if (this.tokens[this.at]?.type !== "space") return false;
    const token = this.tokens[this.at + 1];
    if (token === undefined) return false;
    return token.type === "cell" || token.type === "lines" || token.type === "sheet" || token.type === "word" || (token.type === "mark" && OPERAND_MARKS.has(token.mark));
  }
}
