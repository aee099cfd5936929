import { cut, type Part } from "./cut";
import { noPlain, type PlainArgument } from "./plainCall";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const fits = (own: number, common: number): boolean => own === 1 || own === common;

/** The shape in which arguments meet, as the functions broadcast them. What they refuse is refused here. */
export function commonShape(given: readonly PlainArgument[]): Shape {
  const rows = given.reduce((most, each) => Math.max(most, each.rows), 1);
  const columns = given.reduce((most, each) => Math.max(most, each.columns), 1);
  for (const each of given) if (!fits(each.rows, rows) || !fits(each.columns, columns)) noPlain("shape");
  // A row and a column do not meet: one of the arguments must have the whole shape.
  if (!given.some((each) => each.rows === rows && each.columns === columns)) noPlain("shape");
  return { rows, columns };
}

/** Who stands where: the leading argument (weights, labels) decides, as it does for the functions. */
export interface Persons {
  readonly count: number;
  readonly lines: number;
  readonly inColumns: boolean;
  /** An argument's cells of one person, in a row or a column; a single cell serves all lines. */
  line(argument: PlainArgument, person: number, lines?: number): Part;
  /** One cell. */
  at(argument: PlainArgument, person: number, line: number): Part;
  /** Shape of one answer a person. */
  readonly answers: Shape;
}

export function personsBy(leader: PlainArgument, others: readonly PlainArgument[]): Persons {
  const shape = commonShape([leader, ...others]);
  const single = leader.rows === 1 && leader.columns === 1;
  if (single && others.some((each) => each.rows * each.columns > 1)) noPlain("shape");
  const inColumns = leader.columns === 1 && !single;
  const [count, lines] = inColumns ? [shape.columns, shape.rows] : [shape.rows, shape.columns];
  const place = (argument: PlainArgument, person: number, line: number) => ({
    top: argument.rows === 1 ? 0 : inColumns ? line : person, left: argument.columns === 1 ? 0 : inColumns ? person : line,
  });
  return {
    count, lines, inColumns,
    answers: inColumns ? { rows: 1, columns: count } : { rows: count, columns: 1 },
    at: (argument, person, line) => {
      const { top, left } = place(argument, person, line);
      return cut(argument, top, left, 1, 1);
    },
    line: (argument, person, some = lines) => {
      const { top, left } = place(argument, person, 0);
      const own = inColumns ? argument.rows : argument.columns;
      const taken = own === 1 ? 1 : some;
      return inColumns ? cut(argument, top, left, taken, 1) : cut(argument, top, left, 1, taken);
    },
  };
}

/** Ballots by case: one row or one column is one case, a block has a case per row. */
export function casesOf(levels: PlainArgument): { readonly count: number; of(argument: PlainArgument, which: number): Part } {
  const single = levels.rows === 1 || levels.columns === 1;
  return {
    count: single ? 1 : levels.rows,
    of: (argument, which) => (single ? cut(argument, 0, 0, argument.rows, argument.columns) : cut(argument, argument.rows === 1 ? 0 : which, 0, 1, argument.columns)),
  };
}
