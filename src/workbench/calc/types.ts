import type { Value, Workbook } from "../model";

/** A custom function as the add-in's functions.json declares it. */
export interface CustomFunction {
  /** `SCORE`; with the namespace it is `QUAL.SCORE` in a cell. */
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality: "scalar" | "matrix"; readonly optional: boolean; readonly repeating: boolean }[];
  readonly result: { readonly type: string; readonly dimensionality: "scalar" | "matrix" };
  readonly allowErrors: boolean;
}

export interface CustomCall {
  readonly id: string;
  /** Scalar parameters plain, matrix parameters as row arrays, omitted optional ones null. Errors as ErrorValue. */
  readonly args: readonly (Value | readonly (readonly Value[])[])[];
  /** `Sheet1!B4`. */
  readonly address: string;
}

export type CustomAnswer = Value | readonly (readonly Value[])[];

/** Where custom functions are executed: the add-in's page. One request carries one level of dependency. */
export type CallCustomFunctions = (calls: readonly CustomCall[]) => Promise<readonly CustomAnswer[]>;

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calculates one workbook: hears its changes, writes results and spills back by `setResult` and `setSpill`. */
export interface Calculation {
  /** Declares the add-in's functions; cells that used them are computed anew. */
  setCustomFunctions(functions: readonly CustomFunction[], call: CallCustomFunctions): void;
  readonly customFunctions: readonly CustomFunction[];
  /** Resolves when nothing is dirty and no custom function is under way. */
  idle(): Promise<void>;
  /** Everything anew (`full`), or what is dirty. After a load the cached values of the file are believed until then. */
  recalculate(full: boolean): Promise<void>;
  /** One formula (with or without `=`) as if entered at a cell; arrays come back whole. `{,,TRUE}` (blanks in constants) is accepted. */
  evaluate(formula: string, at?: CellPlace): Promise<CustomAnswer>;
  /**
   * The same at once, for conditional formats and validation: `base` is the cell the formula was written for (the first of its range).
   * Custom functions are not waited for and give #BUSY!, as Excel forbids them there.
   */
  evaluateNow(formula: string, at: CellPlace, base?: { readonly row: number; readonly column: number }): CustomAnswer;
  /** Cells whose formulas depend on themselves; they show 0. */
  readonly circular: readonly CellPlace[];
  /** Number of formulas known, and of custom-function requests made so far (for tests and benches). */
  readonly counts: { readonly formulas: number; readonly customRequests: number; readonly evaluated: number };
  dispose(): void;
}

export interface CalculationOptions {
  /** Trust cached values of a loaded file (no recalculation until something changes); else compute all at once. */
  readonly believe?: boolean;
  /** The clock that TODAY and NOW read. */
  readonly now?: () => Date;
}

export type CreateCalculation = (workbook: Workbook, options?: CalculationOptions) => Calculation;
