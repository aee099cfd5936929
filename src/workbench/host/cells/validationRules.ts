import type { Comparison, ValidationRule } from "../../model";
import { asFlag, asRecord, asText, invalid, OfficeObject, oneOf } from "../engine";
import { absoluteReference } from "./chartSeries";
import type { RangeRef } from "./rangeRef";

const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual",
  GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};
const BASIC = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;
type Basic = (typeof BASIC)[number];

/** Excel takes no more characters for choices that are written out, nor for a formula of a rule. */
const LONGEST_LIST = 255;
const DAY = 86_400_000;

/** Office.js's word for what a rule checks. */
export function typeOfRule(rule: ValidationRule | null): string {
  return rule === null || rule.kind === "any" ? "None" : rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}

/** The rule as Office.js shows it: one member, named by the kind. */
export function shownRule(rule: ValidationRule): Record<string, unknown> {
  switch (rule.kind) {
    case "any": return {};
    case "list": return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "custom": return { custom: { formula: rule.formula } };
    default: {
      const operator = Object.keys(OPERATORS).find((word) => OPERATORS[word] === rule.operator);
      return { [rule.kind]: { formula1: rule.formula1, ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }), operator } };
    }
  }
}

/** The rule that an add-in asks for; exactly one member may be there. */
export function askedRule(value: unknown, date1904: boolean): ValidationRule {
  const asked = Object.entries(asRecord(value)).filter(([, one]) => one !== undefined && one !== null);
  const [kind, facts] = asked[0] ?? [];
  if (kind === undefined || asked.length !== 1) return invalid("A rule of validation has exactly one kind.");
  const record = asRecord(facts);
  if (kind === "list") return { kind, source: listSource(record["source"]), inCellDropDown: record["inCellDropDown"] === undefined ? true : asFlag(record["inCellDropDown"]) };
  if (kind === "custom") return { kind, formula: withEquals(asText(record["formula"])) };
  const basic = BASIC.find((one) => one === kind);
  return basic === undefined ? invalid(`The workbench does not know a validation of the kind ${kind}.`) : basicRule(basic, record, date1904);
}

function basicRule(kind: Basic, record: Readonly<Record<string, unknown>>, date1904: boolean): ValidationRule {
  const operator = OPERATORS[oneOf(record["operator"], Object.keys(OPERATORS))] ?? invalid();
  const ranged = operator === "between" || operator === "notBetween";
  const second = record["formula2"];
  if (ranged && (second === undefined || second === null)) invalid("A rule of two bounds needs both.");
  return { kind, operator, formula1: operand(kind, record["formula1"], date1904), formula2: ranged ? operand(kind, second, date1904) : null };
}

function listSource(value: unknown): string {
  if (value instanceof OfficeObject) return reference(value);
  const text = asText(value);
  if (text === "" || text.length > LONGEST_LIST) return invalid(`A list of choices has 1 to ${LONGEST_LIST} characters.`);
  return text;
}

/** Numbers, dates, cells and formulas all become formulas. */
function operand(kind: Basic, value: unknown, date1904: boolean): string {
  if (value instanceof OfficeObject) return reference(value);
  if (typeof value === "number") return Number.isFinite(value) ? `=${value}` : invalid();
  const text = asText(value).trim();
  if (text === "") return invalid();
  if (text.startsWith("=")) return text;
  const serial = kind === "date" || kind === "time" ? serialOf(text, kind, date1904) : null;
  return `=${serial ?? text}`;
}

function reference(object: OfficeObject): string {
  return object.type.name === "Range" ? `=${absoluteReference(object.self as RangeRef)}` : invalid();
}

function withEquals(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/** ISO 8601 as the workbook counts days; null for other texts. */
function serialOf(text: string, kind: "date" | "time", date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (match === null) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (kind === "time" || year === undefined) return time;
  const days = Date.UTC(year, (month as number) - 1, day) / DAY + (date1904 ? 24_107 : 25_569);
  return days + time;
}
