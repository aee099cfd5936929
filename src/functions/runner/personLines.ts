import { DEFAULT_POLICY } from "../../rules/policy";
import { checkWeights } from "../../rules/standards";
import type { Cell } from "../entry";
import type { Block } from "./block";
import { namingItsPlace, type People, type Stride } from "./people";
import { wrongInput, type Problem } from "./problem";

/** One line of one person, as the arguments give it. Without weight it is shown, not scored. */
export interface PersonLine {
  readonly line: number;
  readonly required: number | null;
  readonly actual: number | null;
  readonly weight: number | null;
}

export interface WeightedLines {
  readonly lines: readonly PersonLine[];
  /** What the weights are parts of: 1 or 100. */
  readonly total: number;
}

export interface LineArguments {
  readonly required: Block<Cell<number>>;
  readonly actual: Block<Cell<number>>;
  readonly weights: Block<Cell<number>>;
}

/** Is told each line of one person: a hundred thousand people have two million, so none is made into an object for it. */
export type LineVisit = (line: number, required: number, actual: number | null, weight: number | null) => void;

/** Goes through the lines of one person after another. */
export class LineScan {
  /** What the weights of the person last read are parts of: 1 or 100. */
  total = 1;
  #sharedTotal: number | Problem | null = null;
  readonly #strides: { readonly required: Stride; readonly actual: Stride; readonly weights: Stride };

  constructor(readonly people: People, readonly args: LineArguments) {
    this.#strides = { required: people.stride(args.required), actual: people.stride(args.actual), weights: people.stride(args.weights) };
  }

  /** Everybody has the same weights on the same lines. */
  get sharesWeights(): boolean {
    return this.#strides.weights.person === 0;
  }

  /**
   * The lines of one person's standard, weights checked; gives the problem that keeps it from being reckoned.
   * A line with neither required level nor weight is not part of the standard; a weight without required level is #VALUE!.
   */
  read(person: number, visit: LineVisit): Problem | null {
    const { required, actual, weights } = this.args;
    const [needs, levels, parts] = [required.cells, actual.cells, weights.cells];
    const { required: ofNeed, actual: ofLevel, weights: ofWeight } = this.#strides;
    let needAt = person * ofNeed.person, levelAt = person * ofLevel.person, partAt = person * ofWeight.person;
    for (let line = 0; line < this.people.lines; line += 1) {
      const weight = parts[partAt] ?? null;
      const need = needs[needAt] ?? null;
      const level = levels[levelAt] ?? null;
      if (typeof weight === "number") {
        if (typeof need !== "number") return need === null ? wrongInput("weight-without-requirement", { line: line + 1, person: person + 1 }) : namingItsPlace(need, { name: "required", block: required });
        if (level !== null && typeof level !== "number") return namingItsPlace(level, { name: "actual", block: actual });
        visit(line, need, level, weight);
      } else if (weight !== null) return namingItsPlace(weight, { name: "weights", block: weights });
      // Shown, not scored: what stands there cannot harm the number.
      else if (typeof need === "number") visit(line, need, typeof level === "number" ? level : null, null);
      needAt += ofNeed.line;
      levelAt += ofLevel.line;
      partAt += ofWeight.line;
    }
    // Weights that everybody shares are checked once.
    const total = this.sharesWeights ? (this.#sharedTotal ??= this.#totalOf(0)) : this.#totalOf(person);
    if (typeof total !== "number") return total;
    this.total = total;
    return null;
  }

  #totalOf(person: number): number | Problem {
    const { person: from, line: step } = this.#strides.weights;
    return totalOf(Array.from({ length: this.people.lines }, (_, line) => this.args.weights.cells[person * from + line * step] as number | null));
  }
}

/** The lines of one person's standard with their weights checked, or the problem that keeps them from being reckoned. */
export function linesOf(people: People, person: number, args: LineArguments): WeightedLines | Problem {
  const scan = new LineScan(people, args);
  const lines: PersonLine[] = [];
  const problem = scan.read(person, (line, required, actual, weight) => lines.push({ line, required, actual, weight }));
  return problem ?? { lines, total: scan.total };
}

/** What checked weights are parts of. None given is a sum of 0 here: whoever asks for a weighted number gives weights. */
export function totalOf(weights: readonly (number | null)[]): number | Problem {
  const check = checkWeights(weights, DEFAULT_POLICY);
  if (check.kind === "ok" && !check.equal) return check.total;
  return wrongInput("weights-off", { sum: check.kind === "off" ? check.sum : 0 });
}
