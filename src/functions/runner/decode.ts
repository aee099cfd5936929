import type { Parameter, RangeKinds } from "../entry";
import type { Block } from "./block";
import { readRaw, type RawCell } from "./rawCell";
import { rawTable } from "./rawTable";
import { readCell } from "./readCell";
import { readDates } from "./readDates";
import { readGrades } from "./readGrades";
import { readLevels } from "./readLevels";
import { readAnswers, readMarks } from "./readMarks";
import { readMonths, readNumbers, readWeights } from "./readNumbers";
import { readTexts } from "./readTexts";

/** Whatever a host hands over for one argument, as a rectangle: a value is 1×1, a flat list a row, ragged rows are filled with blanks. */
export function rawBlock(value: unknown): Block<RawCell> {
  if (!Array.isArray(value)) return { rows: 1, columns: 1, cells: [readRaw(value)] };
  const rows = (value.length === 0 || !Array.isArray(value[0]) ? [value] : value) as unknown[][];
  const columns = Math.max(1, ...rows.slice(0, 1).map((row) => row.length), rows.reduce((widest, row) => Math.max(widest, row.length), 0));
  const cells: RawCell[] = [];
  for (const row of rows) for (let column = 0; column < columns; column += 1) cells.push(readRaw(row[column]));
  return { rows: rows.length, columns, cells };
}

const READERS: { readonly [Kind in Exclude<keyof RangeKinds, "table">]: (raw: Block<RawCell>, name: string) => RangeKinds[Kind] } = {
  level: readLevels,
  number: readNumbers,
  weight: readWeights,
  mark: readMarks,
  answer: readAnswers,
  date: readDates,
  months: readMonths,
  text: readTexts,
  grade: readGrades,
  raw: (raw) => raw,
};

/** Arguments by parameter name, decoded as the catalogue says. A repeating parameter takes all that is left. */
export function decodeArguments(parameters: readonly Parameter[], values: readonly unknown[]): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const [index, parameter] of parameters.entries()) {
    const value = values[index];
    if (parameter.shape === "cell") decoded[parameter.name] = readCell(firstCell(value), parameter);
    else if (parameter.repeating) decoded[parameter.name] = repeated(values.slice(index)).map((each) => readRange(each, parameter));
    else decoded[parameter.name] = parameter.optional && isMissing(value) ? null : readRange(value, parameter);
  }
  return decoded;
}

/** Tables are read by those who know their purpose, and remembered there; everything else cell by cell. */
function readRange(value: unknown, { kind, name }: Extract<Parameter, { shape: "range" }>): RangeKinds[keyof RangeKinds] {
  return kind === "table" ? rawTable(value, name) : READERS[kind](rawBlock(value), name);
}

/** An omitted argument is null or undefined; a reference to one blank cell may come as 0 or "". */
function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

function firstCell(value: unknown): RawCell {
  return rawBlock(value).cells[0] ?? null;
}

/** Excel packs repeating ranges into one three-dimensional list; other hosts may hand them over one by one. */
function repeated(values: readonly unknown[]): readonly unknown[] {
  return values.flatMap((value): unknown[] => {
    if (!Array.isArray(value)) return [];
    const packed = Array.isArray(value[0]) && Array.isArray((value[0] as unknown[])[0]);
    return packed ? (value as unknown[]) : [value];
  });
}
