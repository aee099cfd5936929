import type { Purpose } from "../../rules/records";
import { parseLevel, type Scale } from "../../rules/scales";
import { gradeFromParts, parseGrade } from "../../rules/grades";
import { partsFromDay } from "../../rules/calendar";
import type { CellScalar } from "../grid";
import { DAYS_1904, isCellError } from "../grid";
import { bodyRoleOf, classOf, dateSerialOf, employmentTypeOf, foldText, isDateFormat, kindOf, markOf, sourceOf, statusOf, type FieldKind } from "../vocabulary";
import type { ColumnMapping } from "./mapping";
import { costValue, leadsValue, monthsValue, numberValue, weightValue, withPoint } from "./readNumber";
import { textValue } from "./textValue";
import type { TidyValue } from "./tidy";

/** A value as read, and what was wrong with it: a code, with the facts its sentence needs. */
export interface ReadValue {
  readonly value: TidyValue;
  readonly fault?: string;
  readonly fix?: string;
  /** A second field the cell fills too (a state in a level column). */
  readonly also?: { readonly field: string; readonly value: TidyValue };
}

export interface ReadContext {
  readonly purpose: Purpose;
  readonly field: string;
  readonly kind: FieldKind;
  readonly column: ColumnMapping;
  readonly scale: Scale | undefined;
  /** Cells of functions: a blank arrives as 0 on the desktop. */
  readonly blankZero: boolean;
  readonly date1904: boolean;
  /** A number alone may be a grade without step: the header says grade, or the step stands in a column of its own. */
  readonly bareGrade: boolean;
  /** Own values of the column by folded text (`values` of the mapping). */
  readonly values: ReadonlyMap<string, string | number | boolean | null> | null;
}

const NOTHING: ReadValue = { value: null };

/** Reads one filled cell as its field wants it. What is not understood stays as text, with a fault: nothing is guessed. */
export function readValue(cell: CellScalar, context: ReadContext, format: () => string): ReadValue {
  if (cell === null) return NOTHING;
  if (isCellError(cell)) return { value: cell, fault: "cell-error" };
  if (context.values) {
    const text = foldText(String(cell)).toLowerCase();
    const mapped = context.values.has(text) ? context.values.get(text) : context.values.get(markedText(cell));
    if (mapped !== undefined) return { value: mapped };
    const between = context.kind === "level" && typeof cell === "number" ? betweenLevels(cell, context.values) : null;
    if (between !== null) return { value: between };
  }
  if (context.blankZero && cell === 0 && context.kind !== "weight" && context.kind !== "number") return NOTHING;
  return READERS[context.kind](cell, context, format);
}

/** 4.75 on a scale from 0 that is read one higher: 5.75. Only between neighbours that are read as neighbours; elsewhere a mean has no place. */
function betweenLevels(cell: number, values: ReadonlyMap<string, string | number | boolean | null>): number | null {
  const low = values.get(String(Math.floor(cell))), high = values.get(String(Math.ceil(cell)));
  return typeof low === "number" && typeof high === "number" && high - low === 1 ? low + (cell - Math.floor(cell)) : null;
}

/** Key of a value mapping: folded text; flags answer to `true` and `false` however they are written. */
export function markedText(cell: string | number | boolean): string {
  const mark = markOf(cell);
  if (typeof cell !== "string" && mark !== null) return mark ? "true" : "false";
  return foldText(String(cell)).toLowerCase();
}

/** Where a course begins and ends. */
const LEADS: ReadonlySet<string> = new Set(["fromLevel", "toLevel"]);

type Reader = (cell: string | number | boolean, context: ReadContext, format: () => string) => ReadValue;

const READERS: Readonly<Record<FieldKind, Reader>> = {
  text: plainText,
  list: plainText,
  id: idValue,
  level: levelValue,
  number: (cell, context) => (LEADS.has(context.field) ? leadsValue(cell, context.scale) : context.field === "cost" ? costValue(cell) : numberValue(cell, "number-unreadable")),
  months: monthsValue,
  weight: weightValue,
  date: dateValue,
  mark: markValue,
  grade: gradeValue,
  step: (cell) => ({ value: typeof cell === "boolean" ? null : typeof cell === "number" ? cell : foldText(cell) }),
  class: (cell) => worded(cell, classOf, "class-unknown"),
  source: (cell) => worded(cell, sourceOf, "source-unknown"),
  employmentType: (cell) => worded(cell, employmentTypeOf, "employment-unknown"),
  bodyRole: (cell) => bodyRoles(cell),
  status: statusValue,
};

function plainText(cell: string | number | boolean): ReadValue {
  const value = textValue(cell);
  return typeof cell === "string" && cell.trim() !== cell ? { value, fault: "text-padded", fix: value } : { value };
}

/** Ids are text. A number formatted `0000` shows its zeros, and they belong to the id. */
function idValue(cell: string | number | boolean, _context: ReadContext, format: () => string): ReadValue {
  if (typeof cell === "number") {
    const zeros = Number.isInteger(cell) && cell >= 0 ? /^0{2,}$/.exec(format()) : null;
    return { value: zeros ? String(cell).padStart(zeros[0].length, "0") : String(cell) };
  }
  if (typeof cell === "boolean") return { value: String(cell) };
  const folded = foldText(cell);
  return folded === cell ? { value: folded } : { value: folded, fault: folded === cell.trim() ? "text-padded" : "text-wide", fix: folded };
}

function levelValue(cell: string | number | boolean, context: ReadContext, format: () => string): ReadValue {
  // A share without a legend is no level, and no number off the scale either.
  if (typeof cell === "number" && cell >= 0 && cell <= 1 && format().includes("%")) return { value: `${Math.round(cell * 1000) / 10}%`, fault: "level-not-understood" };
  const parsed = parseLevel(typeof cell === "string" && /^\s*\d+,\d+\s*$/.test(cell) ? withPoint(cell.trim()) : cell, context.scale);
  if (parsed.kind === "level") return typeof cell === "string" && /^\s*\d+(?:\.\d+)?\s*$/.test(cell) ? { value: parsed.level, fault: "level-text-number", fix: String(parsed.level) } : { value: parsed.level };
  if (parsed.kind === "blank") return NOTHING;
  if (parsed.kind === "off-scale") return { value: parsed.value, fault: "level-off-scale" };
  const status = context.purpose === "ratings" && typeof cell === "string" ? statusOf(cell) : null;
  if (status) return { value: null, also: { field: "status", value: status } };
  return { value: parsed.text, fault: "level-not-understood" };
}

function dateValue(cell: string | number | boolean, context: ReadContext, format: () => string): ReadValue {
  if (typeof cell === "boolean") return { value: String(cell), fault: "date-unreadable" };
  if (typeof cell === "string") {
    const serial = dateSerialOf(cell, context.column.dateOrder ?? "ymd");
    if (serial === null) return { value: foldText(cell), fault: "date-unreadable" };
    return { value: serial, fault: "date-as-text" };
  }
  const day = Math.floor(cell);
  if (day >= 19_000_101 && day <= 29_991_231) {
    const serial = dateSerialOf(String(day));
    return serial === null ? { value: String(cell), fault: "date-unreadable" } : { value: serial, fault: "date-as-text" };
  }
  if (day < 1 || day > 2_958_465) return { value: String(cell), fault: "date-unreadable" };
  const plain = !isDateFormat(format());
  return { value: context.date1904 && !plain ? day + DAYS_1904 : day };
}

function markValue(cell: string | number | boolean, context: ReadContext): ReadValue {
  const mark = markOf(cell);
  if (mark !== null) return { value: mark };
  if (context.field === "familiar" || context.field === "knowsSpeciality") {
    if (typeof cell === "number") return { value: cell > 0 };
    if (/^(?:很|较|比较|非常|更)?(?:熟悉|了解)$|^familiar$|^well$/i.test(foldText(cell as string))) return { value: true };
    if (/^不(?:太)?(?:熟悉|了解)$|^not /i.test(foldText(cell as string))) return { value: false };
  }
  // Who did not sit has neither passed nor failed.
  if (context.field === "passed" && /^(?:缺考|缺席|弃考|未参加|未考|absent|did not sit|no[- ]?show|n\/a)$/i.test(foldText(String(cell)))) return NOTHING;
  if (context.field === "passed" && statusOf(String(cell)) !== null) return { value: statusOf(String(cell)) === "achieved" };
  return { value: textValue(cell), fault: "mark-unknown" };
}

/** 4-20 typed into Excel becomes a date: month and day are grade and step. The reading is proposed, never taken. */
function gradeValue(cell: string | number | boolean, context: ReadContext, format: () => string): ReadValue {
  if (typeof cell === "number" && isDateFormat(format())) {
    const parts = partsFromDay(context.date1904 ? cell + DAYS_1904 : cell);
    return { value: textValue(cell), fault: "grade-is-date", ...(parts ? { fix: `${parts.month}-${parts.day}` } : {}) };
  }
  if (typeof cell === "boolean") return { value: textValue(cell), fault: "grade-unreadable" };
  const text = foldText(String(cell));
  if (text === "") return NOTHING;
  if (parseGrade(text)) return { value: text };
  if (gradeFromParts(text, null)) return context.bareGrade ? { value: text } : { value: null, fault: "grade-bare" };
  return { value: text, fault: "grade-unreadable" };
}

function worded(cell: string | number | boolean, find: (text: string) => string | null, fault: string): ReadValue {
  const found = find(String(cell));
  return found === null ? { value: textValue(cell), fault } : { value: found };
}

function bodyRoles(cell: string | number | boolean): ReadValue {
  const words = splitList(String(cell));
  const found = words.map((word) => bodyRoleOf(word)).filter((role) => role !== null);
  if (found.length > 0) return { value: found.join("; ") };
  return { value: null, ...(markOf(cell) === false || words.length === 0 ? {} : { fault: "body-role-unknown" }) };
}

/** Several values in one cell. */
export function splitList(text: string): readonly string[] {
  return text.split(/[;；,，、/|\n]+/).map((word) => foldText(word)).filter((word) => word !== "" && word !== "-" && word !== "无");
}

function statusValue(cell: string | number | boolean): ReadValue {
  if (typeof cell === "boolean") return { value: cell ? "achieved" : "not-yet" };
  const status = statusOf(String(cell));
  if (status) return { value: status };
  if (cell === 1 || cell === 0) return { value: cell === 1 ? "achieved" : "not-yet" };
  return { value: textValue(cell), fault: "status-unknown" };
}

export function contextFor(purpose: Purpose, column: ColumnMapping, scale: Scale | undefined, blankZero: boolean, date1904: boolean, hasStep: boolean): ReadContext {
  const field = column.field ?? "";
  const values = column.values && column.values.size > 0 ? new Map([...column.values].map(([text, value]) => [foldText(text).toLowerCase(), value])) : null;
  const bareGrade = hasStep || field !== "grade" || column.header === "" || /等|等级|grade|band|zone|stufe/i.test(column.header);
  return { purpose, field, kind: kindOf(purpose, field), column, scale, blankZero, date1904, values, bareGrade };
}
