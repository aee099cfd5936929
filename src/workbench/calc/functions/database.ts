import type { ErrorValue, Value } from "../../model";
import { dereference } from "../compile/references";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Matrix, Operand } from "../values";
import { DIV0, finite, isMatrix, NUM, VALUE } from "../values";
import { sumOf } from "./cells";
import { criterionOf } from "./criteria";
import { define, type FunctionEntry } from "./define";

const heading = (value: Value): string => (typeof value === "string" ? value : String(value ?? "")).trim().toLowerCase();

/** A column by its heading (any case) or its number; null where there is none. */
function columnOf(headings: readonly Value[], field: Value): number | null {
  if (typeof field === "string") {
    const at = headings.findIndex((one) => heading(one) === heading(field));
    return at < 0 ? null : at;
  }
  const number = typeof field === "number" ? Math.trunc(field) : 0;
  return number >= 1 && number <= headings.length ? number - 1 : null;
}

/** Rows that meet one row of conditions: all of a row, any of the rows. An empty condition is met by all; a text by what begins with it. */
function meets(row: readonly Value[], headings: readonly Value[], conditions: Matrix, frame: Frame): boolean {
  const [names = [], ...lines] = conditions;
  return lines.some((line) => line.every((condition, at) => {
    if (condition === null || condition === "") return true;
    const column = columnOf(headings, heading(names[at] ?? null));
    if (column === null) return true;
    const begins = typeof condition === "string" && !/^[<>=]/.test(condition) ? `${condition}*` : condition;
    return criterionOf(begins, frame.session.date1904).meets(row[column] ?? null) || criterionOf(condition, frame.session.date1904).meets(row[column] ?? null);
  }));
}

function block(operand: Operand, frame: Frame): Matrix {
  const scalar = dereference(frame, operand);
  return isMatrix(scalar) ? scalar : [[scalar]];
}

/** Values of a field in the rows that meet the conditions; a row itself counts where the field was left out. */
function found(database: Operand, field: Value | undefined, conditions: Operand, frame: Frame, needsField: boolean): readonly Value[] | ErrorValue {
  const [headings = [], ...rows] = block(database, frame);
  const wrong = [database, field, conditions].find(isErrorValue);
  if (wrong !== undefined) return wrong;
  const column = field === undefined || field === null ? null : columnOf(headings, field);
  if (column === null && (needsField || (field !== undefined && field !== null))) return VALUE;
  const wanted = block(conditions, frame);
  if (wanted.length < 2) return VALUE;
  return rows.filter((row) => meets(row, headings, wanted, frame)).map((row) => (column === null ? 1 : (row[column] ?? null)));
}

type OfValues = (values: readonly Value[]) => Operand;

function of(name: string, compute: OfValues, needsField = true): FunctionEntry {
  return define(name, ["operand", "any?", "operand"], ([database, field, conditions], frame) => {
    const values = found(database, field, conditions, frame, needsField);
    return "error" in values ? values : compute(values);
  });
}

/** Of the numbers alone; an error among the values is the result. */
const ofNumbers = (compute: (numbers: readonly number[]) => Operand): OfValues => (values) => {
  const wrong = values.find((value) => isErrorValue(value));
  return wrong !== undefined ? wrong : compute(values.filter((value) => typeof value === "number"));
};

function variance(numbers: readonly number[], less: number): number | ErrorValue {
  if (numbers.length <= less) return DIV0;
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less);
}

const root = (value: number | ErrorValue): Operand => (typeof value === "number" ? Math.sqrt(value) : value);

export const DATABASE: readonly FunctionEntry[] = [
  of("DSUM", ofNumbers((numbers) => finite(sumOf(numbers)))),
  of("DAVERAGE", ofNumbers((numbers) => (numbers.length === 0 ? DIV0 : finite(sumOf(numbers) / numbers.length)))),
  of("DCOUNT", (values) => values.filter((value) => typeof value === "number").length, false),
  of("DCOUNTA", (values) => values.filter((value) => value !== null).length, false),
  of("DMAX", ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))),
  of("DMIN", ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))),
  of("DPRODUCT", ofNumbers((numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1))))),
  of("DGET", (values) => (values.length === 0 ? VALUE : values.length > 1 ? NUM : (values[0] ?? null))),
  of("DVAR", ofNumbers((numbers) => variance(numbers, 1))),
  of("DVARP", ofNumbers((numbers) => variance(numbers, 0))),
  of("DSTDEV", ofNumbers((numbers) => root(variance(numbers, 1)))),
  of("DSTDEVP", ofNumbers((numbers) => root(variance(numbers, 0)))),
];
