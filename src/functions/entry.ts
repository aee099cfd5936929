import type { CalendarDay, Grade } from "../rules/records";
import type { RuleId } from "../rules/outcome";
import type { ChoiceId } from "./choices";
import type { Block } from "./runner/block";
import type { Problem, Remark } from "./runner/problem";
import type { RawCell } from "./runner/rawCell";
import type { RawTable } from "./runner/remembered";

/** A decoded cell: a value, null where nothing is given, or the problem found there. */
export type Cell<Value> = Value | null | Problem;
/** A cell of a result. "" is an empty cell: a returned null would show as 0. */
export type ResultCell = number | string | boolean | Problem | Remark;

/** What the cells of a range argument are, and what the family gets to see of them. */
export interface RangeKinds {
  level: Block<Cell<number>>;
  number: Block<Cell<number>>;
  /** Blank and 0 are both "no weight". */
  weight: Block<Cell<number>>;
  mark: Block<Cell<boolean>>;
  date: Block<Cell<CalendarDay>>;
  /** Yes, no, or null where nothing is said: blank and 0. */
  answer: Block<Cell<boolean>>;
  months: Block<Cell<number>>;
  text: Block<Cell<string>>;
  grade: Block<Cell<Grade>>;
  raw: Block<RawCell>;
  /** A table with its header row, as it came. */
  table: RawTable;
}

/** What a single-cell argument is. A problem in it ends the call, so families see a value or null. */
export interface CellKinds {
  number: number | null;
  text: string | null;
  date: CalendarDay | null;
}

interface Named<Name extends string> {
  readonly name: Name;
  readonly optional?: boolean;
  /** The list of words it chooses from, for Excel's AutoComplete and the help. */
  readonly choices?: ChoiceId;
}

export type Parameter =
  | (Named<string> & { readonly shape: "range"; readonly kind: keyof RangeKinds; readonly repeating?: boolean })
  | (Named<string> & { readonly shape: "cell"; readonly kind: keyof CellKinds; readonly above?: number; readonly upTo?: number });

type ArgumentOf<P extends Parameter> =
  P extends { shape: "range"; kind: infer Kind extends keyof RangeKinds }
    ? P extends { repeating: true } ? readonly RangeKinds[Kind][]
      : P extends { optional: true } ? RangeKinds[Kind] | null : RangeKinds[Kind]
    : P extends { shape: "cell"; kind: infer Kind extends keyof CellKinds } ? CellKinds[Kind] : never;

export type ArgumentsOf<Parameters_ extends readonly Parameter[]> = {
  readonly [P in Parameters_[number] as P["name"]]: ArgumentOf<P>;
};

/** A worked example: arguments as Excel would hand them over, and what must come out. Errors stand as `#N/A`, `#VALUE!`. */
export interface Example {
  readonly arguments: readonly unknown[];
  readonly result: unknown;
  /** Words that the sentence of an error must contain, in English. */
  readonly says?: string;
}

export interface FunctionEntry {
  /** Never changes once released. Shown as `QUAL.<id>`. */
  readonly id: string;
  readonly rule: RuleId;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Example[];
  evaluate(args: Readonly<Record<string, unknown>>): Block<ResultCell>;
}

/** A catalogue entry whose `evaluate` is typed by its own parameters. */
export function defineFunction<const Parameters_ extends readonly Parameter[]>(entry: {
  readonly id: string;
  readonly rule: RuleId;
  readonly parameters: Parameters_;
  readonly examples: readonly Example[];
  readonly evaluate: (args: ArgumentsOf<Parameters_>) => Block<ResultCell>;
}): FunctionEntry {
  return { ...entry, evaluate: (args) => entry.evaluate(args as ArgumentsOf<Parameters_>) };
}
