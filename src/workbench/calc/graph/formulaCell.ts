import type { Rect, Sheet } from "../../model";
import type { Mode, Template } from "../compile";
import type { Operand } from "../values";
import type { SheetGraph } from "./sheetGraph";

/** A rectangle that a formula reads. */
export interface Precedent {
  readonly graph: SheetGraph;
  readonly rect: Rect;
}

export type State = "clean" | "dirty" | "visiting" | "pending";

/** A cell with a formula, and what calculation knows about it. */
export class FormulaCell {
  state: State = "clean";
  precedents: readonly Precedent[] = [];
  /** How far the search for precedents still to be computed has come. */
  cursor = 0;
  /** Volatile itself or through a name. */
  volatile = false;
  /** Calls a LAMBDA by its name, as names were when it was bound. */
  callsName = false;
  /** Came with the file and was not computed since: an unknown function leaves its cached value alone. */
  loaded = false;
  /** Waits for a custom function that something before it asked for. */
  waiting = false;
  circular = false;
  /** Where its result stands; null for one cell. */
  spill: Rect | null = null;
  /** Where its result would stand if nothing were in the way. */
  blocked: Rect | null = null;
  /** Answers of custom functions during one evaluation. */
  answers: Map<object, Operand[]> | null = null;
  /** Counts evaluations begun anew: an answer to an earlier one is too late. */
  epoch = 0;

  constructor(
    readonly graph: SheetGraph,
    public row: number,
    public column: number,
    public template: Template,
    readonly mode: Mode,
    /** Cells of a legacy {=…}. */
    public arrayRect: Rect | null,
  ) {}

  get sheet(): Sheet {
    return this.graph.sheet;
  }
}
