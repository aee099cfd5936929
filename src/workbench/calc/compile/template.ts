import type { Node } from "../syntax";
import { FormulaError, lex, parse } from "../syntax";
import { NAME } from "../values";
import { compileOperand, compileValue } from "./compile";
import type { Dependencies } from "./dependencies";
import { dependenciesOf } from "./dependencies";
import type { Mode, Thunk } from "./session";

/** A formula compiled once for all cells that have it in the same relative form. */
export interface Template {
  /** False where the text is no formula of Excel's. */
  readonly valid: boolean;
  readonly dependencies: Dependencies;
  /** For a cell: values. */
  thunk(mode: Mode): Thunk;
  /** For a defined name: references stay references. */
  operand(): Thunk;
}

const EMPTY: Dependencies = { references: [], spans: [], names: [], tables: [], otherCalls: [], volatile: false, dynamic: false, seesPlaces: false, spansSheets: false, seesHidden: false };
const INVALID: Template = {
  valid: false,
  dependencies: EMPTY,
  thunk: () => () => NAME,
  operand: () => () => NAME,
};

/** Characters of a formula in Excel; a longer one is none, and would go deeper than the stack. */
const LONGEST_FORMULA = 8_192;

/** Compiled formulas by their relative form. */
export class Templates {
  private readonly byKey = new Map<string, Template>();

  /** `formula` with or without `=`, as it stands at the cell. */
  at(formula: string, row: number, column: number): Template {
    if (formula.length > LONGEST_FORMULA + 1) return INVALID;
    try {
      const { tokens, key } = lex(formula.startsWith("=") ? formula.slice(1) : formula, row, column);
      let template = this.byKey.get(key);
      if (template === undefined) this.byKey.set(key, (template = make(parse(tokens))));
      return template;
    } catch (failure) {
      if (failure instanceof FormulaError) return INVALID;
      throw failure;
    }
  }

  get size(): number {
    return this.byKey.size;
  }
}

/** False for a call with a wrong number of arguments, or a LET whose names are none. */
export function compiles(node: Node): boolean {
  try {
    compileValue(node, "array");
    return true;
  } catch (failure) {
    if (failure instanceof FormulaError) return false;
    throw failure;
  }
}

function make(node: Node): Template {
  const thunks = new Map<Mode, Thunk>();
  // Compiled at once, so that a formula with a wrong number of arguments is refused like one with a wrong letter.
  thunks.set("array", compileValue(node, "array"));
  let operand: Thunk | null = null;
  return {
    valid: true,
    dependencies: dependenciesOf(node),
    thunk: (mode) => {
      let thunk = thunks.get(mode);
      if (thunk === undefined) thunks.set(mode, (thunk = compileValue(node, mode)));
      return thunk;
    },
    operand: () => (operand ??= compileOperand(node, "array")),
  };
}
