import { ANNUITIES } from "./annuities";
import { ARRAYS } from "./arrays";
import { CELL_INFO } from "./cellInfo";
import { COMBINATORICS } from "./combinatorics";
import { CONDITIONAL } from "./conditional";
import { CONTINUOUS } from "./continuous";
import { CONVERT } from "./convert";
import { COUPONS } from "./coupons";
import { DATABASE } from "./database";
import { DATES } from "./dates";
import type { FunctionEntry } from "./define";
import { DEPRECIATION } from "./depreciation";
import { DISCRETE } from "./discrete";
import { FORECASTS } from "./forecast";
import { GROUPING } from "./grouping";
import { HYPOTHESES } from "./hypotheses";
import { INFORMATION } from "./information";
import { LAMBDAS } from "./lambdas";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATH } from "./math";
import { MATRICES } from "./matrices";
import { MONEY } from "./money";
import { NUMBER_SYSTEMS } from "./numberSystems";
import { REFERENCES } from "./references";
import { REGEX } from "./regex";
import { RESHAPING } from "./reshaping";
import { SECURITIES } from "./securities";
import { SPELLED_OUT } from "./spelledOut";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotals";
import { SUMS } from "./sums";
import { TEXT } from "./text";
import { TEXT_BYTES } from "./textBytes";
import { TEXT_PARTS } from "./textParts";
import { TRIGONOMETRY } from "./trigonometry";
import { XLOOKUP } from "./xlookup";

/** Every native function, by family. */
const FAMILIES: readonly (readonly FunctionEntry[])[] = [
  MATH, TRIGONOMETRY, COMBINATORICS, NUMBER_SYSTEMS, CONVERT, SUMS, SUBTOTALS, CONDITIONAL, DATABASE, STATISTICS, CONTINUOUS, DISCRETE, HYPOTHESES, FORECASTS,
  LOGICAL, LOOKUP, XLOOKUP, REFERENCES, ARRAYS, RESHAPING, GROUPING, MATRICES, LAMBDAS,
  TEXT, TEXT_BYTES, TEXT_PARTS, REGEX, SPELLED_OUT, DATES, INFORMATION, CELL_INFO, MONEY, ANNUITIES, DEPRECIATION, SECURITIES, COUPONS,
];

const BY_NAME = new Map(FAMILIES.flat().map((entry) => [entry.name, entry]));

/** By its name in capitals. LET and LAMBDA bind names and are part of the language instead. */
export function functionNamed(name: string): FunctionEntry | undefined {
  return BY_NAME.get(name);
}

export function functionNames(): string[] {
  return [...BY_NAME.keys(), "LET", "LAMBDA"].sort();
}
