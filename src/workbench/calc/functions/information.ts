import type { Value } from "../../model";
import { isErrorValue } from "../compile/session";
import type { Area, Operand } from "../values";
import { build, columnsOf, isMatrix, isSingle, NA, onlyArea, Reference, rowsOf, VALUE } from "../values";
import { define } from "./define";

const is = (name: string, test: (value: Value) => boolean) => define(name, ["any"], ([value]) => test(value));

/** One value for the formula of every cell of an area (null without one). */
function eachCell({ sheet, rect }: Area, of: (formula: string | null) => Value): Operand {
  if (isSingle(rect)) return of(sheet.formula(rect.top, rect.left));
  return build(rowsOf(rect), columnsOf(rect), (row, column) => of(sheet.formula(rect.top + row, rect.left + column)));
}

const ERROR_NUMBERS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!", "#CALC!"];

export const INFORMATION = [
  is("ISBLANK", (value) => value === null),
  is("ISNUMBER", (value) => typeof value === "number"),
  is("ISTEXT", (value) => typeof value === "string"),
  is("ISNONTEXT", (value) => typeof value !== "string"),
  is("ISLOGICAL", (value) => typeof value === "boolean"),
  is("ISERROR", isErrorValue),
  is("ISERR", (value) => isErrorValue(value) && value.error !== "#N/A"),
  is("ISNA", (value) => isErrorValue(value) && value.error === "#N/A"),
  define("ISEVEN", ["number"], ([number]) => Math.trunc(number) % 2 === 0),
  define("ISODD", ["number"], ([number]) => Math.trunc(number) % 2 !== 0),
  define("ISREF", ["operand"], ([operand]) => operand instanceof Reference),
  define("ISFORMULA", ["operand"], ([operand]) => {
    const area = operand instanceof Reference ? onlyArea(operand) : null;
    return area === null ? VALUE : eachCell(area, (formula) => formula !== null);
  }),
  define("FORMULATEXT", ["operand"], ([operand]) => {
    const area = operand instanceof Reference ? onlyArea(operand) : null;
    if (isErrorValue(operand)) return operand;
    return area === null ? NA : eachCell(area, (formula) => formula ?? NA);
  }),
  define("NA", [], () => NA),
  define("N", ["any"], ([value]) => (typeof value === "number" || isErrorValue(value) ? value : value === true ? 1 : 0)),
  define("TYPE", ["grid"], ([value]) => (isMatrix(value) ? 64 : typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : isErrorValue(value) ? 16 : 1)),
  define("ERROR.TYPE", ["any"], ([value]) => (isErrorValue(value) ? ERROR_NUMBERS.indexOf(value.error) + 1 : NA)),
];
