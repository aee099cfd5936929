import type { Cell } from "../entry";
import { placeOf, shapeOf, type Block } from "./block";
import { broadcastCell, commonShape, type NamedBlock } from "./broadcast";
import { refuse, wrongInput, type Problem } from "./problem";

/** Who stands where: people down and lines across, or the other way round. */
export interface People {
  readonly count: number;
  readonly lines: number;
  /** The cell of an argument for one person and line. */
  cell<Value>(block: Block<Value>, person: number, line: number): Value;
  /** How far apart the cells of an argument stand from person to person and from line to line; 0: all share one. */
  stride(block: Block<unknown>): Stride;
  /** One answer per person in the right direction: a column for people in rows, a row for people in columns. */
  answers<Answer>(answer: (person: number) => Answer): Block<Answer>;
}

export interface Stride {
  readonly person: number;
  readonly line: number;
}

/**
 * The orientation of the leading argument (weights, or labels) decides: a row means people are rows, a column means people are
 * columns, a block is people in rows with their own weights, one cell is one line of one person.
 */
export function peopleBy(leader: NamedBlock<unknown>, others: readonly NamedBlock<unknown>[]): People {
  const shape = commonShape([leader, ...others]);
  const { block } = leader;
  const single = block.rows === 1 && block.columns === 1;
  const wide = single ? others.find((other) => other.block.cells.length > 1) : undefined;
  if (wide) refuse(wrongInput("one-line", { leader: leader.name, argument: wide.name, shape: shapeOf(wide.block) }));
  const inColumns = block.columns === 1 && !single;
  const count = inColumns ? shape.columns : shape.rows;
  return {
    count,
    lines: inColumns ? shape.rows : shape.columns,
    cell: (from, person, line) => (inColumns ? broadcastCell(from, line, person) : broadcastCell(from, person, line)),
    stride: ({ rows, columns }) => {
      const [down, across] = [rows === 1 ? 0 : columns, columns === 1 ? 0 : 1];
      return inColumns ? { person: across, line: down } : { person: down, line: across };
    },
    answers: (answer) => ({ rows: inColumns ? 1 : count, columns: inColumns ? count : 1, cells: oneByOne(count, answer) }),
  };
}

function oneByOne<Answer>(count: number, answer: (person: number) => Answer): Answer[] {
  const answers = new Array<Answer>(count);
  for (let person = 0; person < count; person += 1) answers[person] = answer(person);
  return answers;
}

/** A problem in a cell that one number is made of: an error becomes #VALUE! naming its place, other problems name theirs already. */
export function namingItsPlace<Value>(problem: Problem, argument: NamedBlock<Cell<Value>>): Problem {
  if (problem.sentence !== null) return problem;
  const { name, block } = argument;
  return wrongInput("error-in-cell", { argument: name, ...placeOf(block, Math.max(0, block.cells.indexOf(problem))), found: problem.error });
}
