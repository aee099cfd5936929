import type { Parameter, RangeKinds } from "../entry";
import type { Block } from "./block";
import { readRaw, type RawCell } from "./rawCell";
import { rawTable } from "./rawTable";
import { rectangleOf } from "./rectangle";
import { readCell } from "./readCell";
import { readDates } from "./readDates";
import { readGrades } from "./readGrades";
import { readLevels } from "./readLevels";
import { readAnswers, readMarks } from "./readMarks";
import { readMonths, readNumbers, readWeights } from "./readNumbers";
import { readTexts } from "./readTexts";

/** Whatever a host hands over for one argument, as a rectangle: a value is 1×1, a flat list a row, ragged rows are filled with blanks. */
export function rawBlock(value: unknown): Block<RawCell> {
  const { rows, columns } = rectangleOf(value);
  const cells = new Array<RawCell>(rows.length * columns);
  for (let row = 0; row < rows.length; row += 1) {
    const own = rows[row] as readonly unknown[];
    for (let column = 0; column < columns; column += 1) cells[row * columns + column] = readRaw(own[column]);
  }
  return { rows: rows.length, columns, cells };
}

const READERS: { readonly [Kind in Exclude<keyof RangeKinds, "table" | "level">]: (raw: Block<RawCell>, name: string) => RangeKinds[Kind] } = {
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
  if (kind === "table") return rawTable(value, name);
  return kind === "level" ? readLevels(value, name) : READERS[kind](rawBlock(value), name);
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
