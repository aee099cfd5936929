import type { ArgumentValues, ExplainedPerson, Spot, StepsTable, TableCell, TableColumn, TableRow } from "../../messages/explanation";
import type { Step } from "../../rules/outcome";
import type { FunctionEntry, ResultCell } from "../entry";
import type { Block } from "../runner/block";

/** A cell of an argument, by the parameter's id; rows and columns from 0, the whole argument where they are left out. */
export interface Place {
  readonly parameter: string;
  readonly row?: number;
  readonly column?: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** A call that was answered, and the element of its result that is asked about. */
export interface Subject {
  readonly entry: FunctionEntry;
  readonly values: readonly ArgumentValues[];
  readonly result: Block<ResultCell>;
  readonly element: Spot;
  readonly value: ResultCell;
}

export interface DraftRow extends Pick<TableRow, "cells" | "mark"> {
  readonly place: Place | null;
}

/** What an explainer of one function has to say of an element. */
export interface Explained {
  readonly steps?: readonly Step[];
  readonly table?: { readonly columns: StepsTable["columns"]; readonly rows: readonly DraftRow[] };
  readonly mend?: readonly Place[];
  readonly person?: ExplainedPerson;
}

export type Explainer = (args: Readonly<Record<string, unknown>>, subject: Subject) => Explained;

/** An explainer typed by the arguments its function takes, as `defineFunction` types `evaluate`. */
export function explainer<Arguments>(explain: (args: Arguments, subject: Subject) => Explained): Explainer {
  return (args, subject) => explain(args as Arguments, subject);
}

/** A table whose rows name their cells by column, so that none slips into its neighbour. */
export function stepsTable<Column extends TableColumn>(columns: readonly Column[], rows: readonly { readonly cells: Readonly<Record<Column, TableCell>>; readonly mark?: TableRow["mark"]; readonly place?: Place }[]): NonNullable<Explained["table"]> {
  return { columns, rows: rows.map(({ cells, mark = null, place = null }) => ({ cells: columns.map((column) => cells[column]), mark, place })) };
}
