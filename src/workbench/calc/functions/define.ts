import type { Value } from "../../model";
import type { Frame, Scalar } from "../compile/session";
import type { Lambda, Matrix, Operand } from "../values";

/**
 * What a parameter gets.
 * Scalars (`number`, `text`, `boolean`, `value`): coerced, an error is the result, and a block makes the whole function work element by element.
 * `any`: the same, but errors are passed. `grid`: a value or a block as it is. `array`: always a block.
 * `operand`: references stay references. `lazy`: evaluated when asked. `lambda`: a LAMBDA.
 */
export interface Kinds {
  number: number;
  text: string;
  boolean: boolean;
  value: Exclude<Value, { error: string }>;
  any: Value;
  grid: Scalar;
  array: Matrix;
  operand: Operand;
  lazy: () => Operand;
  lambda: Lambda;
}

export type BaseKind = keyof Kinds;
export type Kind = BaseKind | `${BaseKind}?`;
type ArgOf<K extends Kind> = K extends `${infer B extends BaseKind}?` ? Kinds[B] | undefined : K extends BaseKind ? Kinds[K] : never;
type ArgsOf<K extends readonly Kind[]> = { readonly [I in keyof K]: ArgOf<K[I]> };

interface Options<R extends Kind> {
  /** Kinds of the arguments after the declared ones, in turn, as often as they come. */
  readonly rest?: readonly R[];
  /** Computed anew on every recalculation. */
  readonly volatile?: boolean;
  /** Known to dynamic Excel alone: it spills even in a formula that the file calls plain. */
  readonly dynamic?: boolean;
  /** Computes its arguments as arrays even in a plain formula of an older file: `LOOKUP(2,1/(A1:A9="x"),B1:B9)`. */
  readonly takesArrays?: boolean;
  /** `F(a,)` means 0 and not the default. */
  readonly blankIsZero?: boolean;
}

export interface FunctionEntry {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly rest: readonly Kind[];
  readonly required: number;
  readonly volatile: boolean;
  readonly dynamic: boolean;
  readonly takesArrays: boolean;
  readonly blankIsZero: boolean;
  readonly run: (args: readonly unknown[], frame: Frame, rest: readonly unknown[]) => Operand;
}

/** One worksheet function as data: name, what its parameters take, and its body. */
export function define<const K extends readonly Kind[], R extends Kind = never>(
  name: string,
  kinds: K,
  run: (args: ArgsOf<K>, frame: Frame, rest: readonly ArgOf<R>[]) => Operand,
  options: Options<R> = {},
): FunctionEntry {
  return {
    name,
    kinds,
    rest: options.rest ?? [],
    required: kinds.filter((kind) => !kind.endsWith("?")).length,
    volatile: options.volatile ?? false,
    dynamic: options.dynamic ?? false,
    takesArrays: options.takesArrays ?? false,
    blankIsZero: options.blankIsZero ?? false,
    // The runner passes what `kinds` promises; the list of entries cannot carry each one's own tuple type.
    run: run as FunctionEntry["run"],
  };
}

/** The same body under another name (`CONCAT`, `STDEV` and `STDEV.S`). */
export function alias(name: string, entry: FunctionEntry): FunctionEntry {
  return { ...entry, name };
}
