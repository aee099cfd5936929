import { ARRAYS } from "./arrays";
import { BORROWED } from "./borrowed";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import type { FunctionEntry } from "./define";
import { FORECASTS } from "./forecast";
import { INFORMATION } from "./information";
import { LAMBDAS } from "./lambdas";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATH } from "./math";
import { MATRICES } from "./matrices";
import { MONEY } from "./money";
import { REFERENCES } from "./references";
import { RESHAPING } from "./reshaping";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotals";
import { SUMS } from "./sums";
import { TEXT } from "./text";
import { TEXT_PARTS } from "./textParts";
import { XLOOKUP } from "./xlookup";

/** Every native function, by family. */
const FAMILIES: readonly (readonly FunctionEntry[])[] = [
  MATH, SUMS, SUBTOTALS, CONDITIONAL, STATISTICS, FORECASTS, LOGICAL, LOOKUP, XLOOKUP, REFERENCES, ARRAYS, RESHAPING, MATRICES, LAMBDAS, TEXT, TEXT_PARTS, DATES, INFORMATION, MONEY, BORROWED,
];

const BY_NAME = new Map(FAMILIES.flat().map((entry) => [entry.name, entry]));

/** By its name in capitals. LET and LAMBDA bind names and are part of the language instead. */
export function functionNamed(name: string): FunctionEntry | undefined {
  return BY_NAME.get(name);
}

export function functionNames(): string[] {
  return [...BY_NAME.keys(), "LET", "LAMBDA"].sort();
}
