import type { Cell } from "../entry";
import { blockOf, type Block } from "./block";
import { broadcastCell, commonShape, type NamedBlock } from "./broadcast";
import { Problem } from "./problem";

/** Arguments by name; null = left out, which is blank in every element. */
type Blocks = Readonly<Record<string, Block<Cell<unknown>> | null>>;
type ValuesOf<Arguments extends Blocks> = {
  readonly [Name in keyof Arguments]: NonNullable<Arguments[Name]> extends Block<infer One> ? Exclude<One, Problem> | null : never;
};

/** Element by element in the shape where all arguments meet. A problem in any of them is the answer there, the first one's first. */
export function elementByElement<Arguments extends Blocks, Answer>(arguments_: Arguments, answer: (values: ValuesOf<Arguments>) => Answer | Problem): Block<Answer | Problem> {
  const given = Object.entries(arguments_).flatMap(([name, block]): NamedBlock<Cell<unknown>>[] => (block === null ? [] : [{ name, block }]));
  const blank = Object.fromEntries(Object.keys(arguments_).map((name) => [name, null]));
  const shape = commonShape(given);
  return blockOf(shape.rows, shape.columns, (row, column) => {
    const values: Record<string, unknown> = { ...blank };
    for (const { name, block } of given) {
      const cell = broadcastCell(block, row, column);
      if (cell instanceof Problem) return cell;
      values[name] = cell;
    }
    return answer(values as ValuesOf<Arguments>);
  });
}
