import type { CellStyle, ConditionalFormat, Rect, Value } from "../../model";
import { contains } from "../address";
import { mixColors } from "../display/palette";
import type { View } from "../view";
import type { Icon } from "./iconSet";
import { iconFor } from "./iconSet";
import { colorOnScale, numbersOf, resolvePoints } from "./colorScale";

export interface ConditionalLook {
  readonly style: Partial<CellStyle>;
  readonly bar: { readonly share: number; readonly color: string } | null;
  readonly icon: Icon | null;
}

export interface ConditionalLooks {
  at(row: number, column: number, value: Value): ConditionalLook | null;
  /** Values have changed: ranges and formulas are looked at anew. */
  forget(): void;
}

type Rule = ConditionalFormat["rule"];

const styled = (style: Partial<CellStyle>): ConditionalLook => ({ style, bar: null, icon: null });

/** Answers of formulas, remembered until something changes. */
function createAnswers(view: View) {
  const known = new Map<string, Value>();
  return {
    forget: () => known.clear(),
    /** The formula was written for `corner`; its relative references move with the cell. */
    ask(formula: string, at: { readonly row: number; readonly column: number }, corner: Rect): Value {
      const key = `${view.sheet.id} ${at.row} ${at.column} ${corner.top} ${corner.left} ${formula}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const answer = view.calculation.evaluateNow(formula, { sheetId: view.sheet.id, ...at }, { row: corner.top, column: corner.left });
      const value = Array.isArray(answer) ? ((answer as readonly (readonly Value[])[])[0]?.[0] ?? null) : (answer as Value);
      known.set(key, value);
      return value;
    },
  };
}

/** Numbers before text before logical values, text without regard to case: Excel's order. */
function compare(a: Value, b: Value): number | null {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, undefined, { sensitivity: "accent" });
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return null;
}

function holdsCellValue(rule: Extract<Rule, { kind: "cellValue" }>, value: Value, low: Value, high: Value): boolean {
  const shown = value === null && typeof low === "number" ? 0 : value;
  const first = compare(shown, low);
  if (first === null) return rule.operator === "notEqual" || (rule.operator === "greaterThan" && typeof shown === "string" && typeof low === "number");
  const second = compare(shown, high);
  const between = first >= 0 && second !== null && second <= 0;
  switch (rule.operator) {
    case "equal": return first === 0;
    case "notEqual": return first !== 0;
    case "greaterThan": return first > 0;
    case "lessThan": return first < 0;
    case "greaterThanOrEqual": return first >= 0;
    case "lessThanOrEqual": return first <= 0;
    case "between": return between;
    case "notBetween": return second !== null && !between;
  }
}

function holdsText(rule: Extract<Rule, { kind: "containsText" }>, value: Value): boolean {
  const text = (value === null || typeof value === "object" ? "" : String(value)).toLowerCase();
  const part = rule.text.toLowerCase();
  switch (rule.operator) {
    case "contains": return text.includes(part);
    case "notContains": return !text.includes(part);
    case "beginsWith": return text.startsWith(part);
    case "endsWith": return text.endsWith(part);
  }
}

/** Conditional formats of the sheet on the screen, asked cell by cell. Relative references count from the first range's corner. */
export function createConditionalLooks(view: View): ConditionalLooks {
  const answers = createAnswers(view);
  const spans = new Map<string, readonly number[]>();

  const lookOf = (format: ConditionalFormat, row: number, column: number, value: Value): ConditionalLook | null => {
    const { rule } = format;
    const corner = format.ranges[0];
    if (!corner) return null;
    const ask = (formula: string) => answers.ask(formula, { row, column }, corner);
    const numbers = () => {
      const found = spans.get(format.id) ?? numbersOf(view.sheet, format.ranges);
      spans.set(format.id, found);
      return found;
    };
    switch (rule.kind) {
      case "cellValue":
        return holdsCellValue(rule, value, ask(rule.formula1), rule.formula2 === null ? null : ask(rule.formula2)) ? styled(rule.style) : null;
      case "containsText":
        return holdsText(rule, value) ? styled(rule.style) : null;
      case "custom": {
        const answer = ask(rule.formula);
        return answer === true || (typeof answer === "number" && answer !== 0) ? styled(rule.style) : null;
      }
      case "colorScale": {
        if (typeof value !== "number") return null;
        const points = resolvePoints(rule.points, numbers(), ask);
        const color = points ? colorOnScale(points, value) : null;
        return color === null ? null : { style: { fill: view.palette.dark ? mixColors(color, "#1E1E1E", 0.25) : color }, bar: null, icon: null };
      }
      case "iconSet":
        return typeof value === "number" ? { style: {}, bar: null, icon: iconFor(rule.set, numbers(), value) } : null;
      case "dataBar": {
        if (typeof value !== "number") return null;
        const all = numbers();
        const low = Math.min(0, all[0] ?? 0);
        const high = Math.max(0, all.at(-1) ?? 0);
        return { style: {}, bar: { share: high === low ? 0 : (value - low) / (high - low), color: rule.color }, icon: null };
      }
      default:
        return null;
    }
  };

  return {
    forget() {
      answers.forget();
      spans.clear();
    },
    at(row, column, value) {
      const formats = view.sheet.conditionalFormats.filter((format) => format.ranges.some((range) => contains(range, row, column)));
      if (formats.length === 0) return null;
      let style: Partial<CellStyle> = {};
      let bar: ConditionalLook["bar"] = null;
      let icon: ConditionalLook["icon"] = null;
      for (const format of [...formats].sort((a, b) => a.priority - b.priority)) {
        const found = lookOf(format, row, column, value);
        if (!found) continue;
        // The earlier rule wins where two say something about the same property.
        style = { ...found.style, ...style };
        bar ??= found.bar;
        icon ??= found.icon;
        if (format.stopIfTrue) break;
      }
      return { style, bar, icon };
    },
  };
}
