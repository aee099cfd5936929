import type { CellStyle, ConditionalFormat } from "../../model";
import type { Definition } from "../engine";
import { asFlag, asRecord, asText, invalid, oneOf } from "../engine";
import { asColor } from "../cells/color";
import { changeRule, ruleOf, ruleOfKind } from "./conditionalFormat";
import type { RuleRef } from "./selves";

type Rule = ConditionalFormat["rule"];
type Operator = Extract<Rule, { kind: "cellValue" }>["operator"];
type TextOperator = Extract<Rule, { kind: "containsText" }>["operator"];
type Point = Extract<Rule, { kind: "colorScale" }>["points"][number];

const OPERATORS: Readonly<Record<string, Operator>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual",
  GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};
const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = { Contains: "contains", NotContains: "notContains", BeginsWith: "beginsWith", EndsWith: "endsWith" };
const POINT_TYPES: Readonly<Record<string, Point["type"]>> = { LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula" };

function wordFor<V>(words: Readonly<Record<string, V>>, value: V): string {
  return Object.keys(words).find((word) => words[word] === value) ?? "Invalid";
}

function meaning<V>(words: Readonly<Record<string, V>>, word: unknown): V {
  return words[oneOf(word, Object.keys(words))] ?? invalid();
}

/** Formulas come with or without `=`, numbers as numbers. */
function asFormula(value: unknown): string {
  const text = typeof value === "number" ? String(value) : asText(value);
  return text.startsWith("=") ? text : `=${text}`;
}

const format = { Format: (ref: RuleRef, context: Parameters<NonNullable<Definition<RuleRef>["navigations"]>[string]>[1]) => context.present("ConditionalRangeFormat", ref) };

export const cellValueConditionalFormat: Definition<RuleRef> = {
  scalars: {
    Rule: {
      get: (ref) => { const rule = ruleOfKind(ref, "cellValue"); return { operator: wordFor(OPERATORS, rule.operator), formula1: rule.formula1, ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }) }; },
      set: (ref, value) => {
        const asked = asRecord(value);
        const operator = meaning(OPERATORS, asked["operator"]);
        const formula2 = asked["formula2"] === undefined || asked["formula2"] === null ? null : asFormula(asked["formula2"]);
        if (formula2 === null && (operator === "between" || operator === "notBetween")) invalid();
        changeRule(ref, { rule: { ...ruleOfKind(ref, "cellValue"), operator, formula1: asFormula(asked["formula1"]), formula2 } });
      },
    },
  },
  navigations: format,
};

export const customConditionalFormat: Definition<RuleRef> = {
  navigations: { ...format, Rule: (ref, context) => context.present("ConditionalFormatRule", ref) },
};

export const conditionalFormatRule: Definition<RuleRef> = {
  scalars: {
    Formula: { get: (ref) => ruleOfKind(ref, "custom").formula, set: (ref, value) => { changeRule(ref, { rule: { ...ruleOfKind(ref, "custom"), formula: asFormula(value) } }); } },
  },
};

export const textConditionalFormat: Definition<RuleRef> = {
  scalars: {
    Rule: {
      get: (ref) => { const rule = ruleOfKind(ref, "containsText"); return { operator: wordFor(TEXT_OPERATORS, rule.operator), text: rule.text }; },
      set: (ref, value) => {
        const asked = asRecord(value);
        changeRule(ref, { rule: { ...ruleOfKind(ref, "containsText"), operator: meaning(TEXT_OPERATORS, asked["operator"]), text: asText(asked["text"]) } });
      },
    },
  },
  navigations: format,
};

function point(value: unknown): Point {
  const asked = asRecord(value);
  const formula = asked["formula"];
  return { type: meaning(POINT_TYPES, asked["type"]), value: formula === undefined || formula === null ? null : String(formula), color: asColor(asked["color"]) ?? invalid() };
}

function shownPoint(each: Point): Record<string, unknown> {
  return { type: wordFor(POINT_TYPES, each.type), formula: each.value, color: each.color };
}

export const colorScaleConditionalFormat: Definition<RuleRef> = {
  scalars: {
    ThreeColorScale: { get: (ref) => ruleOfKind(ref, "colorScale").points.length === 3 },
    Criteria: {
      get: (ref) => {
        const points = ruleOfKind(ref, "colorScale").points.map(shownPoint);
        return points.length === 3 ? { minimum: points[0], midpoint: points[1], maximum: points[2] } : { minimum: points[0], maximum: points[1] };
      },
      set: (ref, value) => {
        const { minimum, midpoint, maximum } = asRecord(value);
        changeRule(ref, { rule: { kind: "colorScale", points: [minimum, ...(midpoint ? [midpoint] : []), maximum].map(point) } });
      },
    },
  },
};

export const dataBarConditionalFormat: Definition<RuleRef> = {
  scalars: { ShowDataBarOnly: { get: () => false }, BarDirection: { get: () => "Context" } },
  navigations: { PositiveFormat: (ref, context) => context.present("ConditionalDataBarPositiveFormat", ref) },
};

export const conditionalDataBarPositiveFormat: Definition<RuleRef> = {
  scalars: { FillColor: { get: (ref) => ruleOfKind(ref, "dataBar").color, set: (ref, value) => { changeRule(ref, { rule: { kind: "dataBar", color: asColor(value) ?? invalid() } }); } } },
};

/** `ThreeTrafficLights1` is the file's `3TrafficLights1`. */
const COUNTS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

export const iconSetConditionalFormat: Definition<RuleRef> = {
  scalars: {
    Style: {
      get: (ref) => ruleOfKind(ref, "iconSet").set.replace(/^[345]/, (digit) => wordFor(COUNTS, digit)),
      set: (ref, value) => { changeRule(ref, { rule: { kind: "iconSet", set: asText(value).replace(/^(Three|Four|Five)/, (word) => COUNTS[word] ?? word) } }); },
    },
  },
};

function styleOf(ref: RuleRef): Partial<CellStyle> {
  const { rule } = ruleOf(ref);
  return "style" in rule ? rule.style : invalid();
}

function restyle(ref: RuleRef, change: Partial<CellStyle>): void {
  const { rule } = ruleOf(ref);
  if (!("style" in rule)) invalid();
  changeRule(ref, { rule: { ...rule, style: { ...rule.style, ...change } } });
}

export const conditionalRangeFormat: Definition<RuleRef> = {
  scalars: { NumberFormat: { get: (ref) => styleOf(ref).numberFormat ?? null, set: (ref, value) => { restyle(ref, { numberFormat: asText(value) }); } } },
  navigations: {
    Fill: (ref, context) => context.present("ConditionalRangeFill", ref),
    Font: (ref, context) => context.present("ConditionalRangeFont", ref),
  },
};

export const conditionalRangeFill: Definition<RuleRef> = {
  scalars: { Color: { get: (ref) => styleOf(ref).fill ?? "", set: (ref, value) => { restyle(ref, { fill: asColor(value) }); } } },
  methods: { Clear: (ref) => { restyle(ref, { fill: null }); } },
};

export const conditionalRangeFont: Definition<RuleRef> = {
  scalars: {
    Color: { get: (ref) => styleOf(ref).fontColor ?? "", set: (ref, value) => { restyle(ref, { fontColor: asColor(value) }); } },
    Bold: { get: (ref) => styleOf(ref).bold ?? null, set: (ref, value) => { restyle(ref, { bold: asFlag(value) }); } },
    Italic: { get: (ref) => styleOf(ref).italic ?? null, set: (ref, value) => { restyle(ref, { italic: asFlag(value) }); } },
    Strikethrough: { get: (ref) => styleOf(ref).strike ?? null, set: (ref, value) => { restyle(ref, { strike: asFlag(value) }); } },
    Underline: { get: (ref) => (styleOf(ref).underline ? "Single" : "None"), set: (ref, value) => { restyle(ref, { underline: value !== "None" }); } },
  },
};

