import type { ConditionalFormat, Rect, Sheet } from "../../model";
import { rebasedFormula, without } from "../../model";
import type { Arguments, Definition, HostContext, OfficeObject } from "../engine";
import { asFlag, asNumber, invalid, notFound, oneOf } from "../engine";
import { guardLayout } from "../cells/readCells";
import { intersect } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import type { RuleRef } from "./selves";

type Rule = ConditionalFormat["rule"];
type Kind = Rule["kind"];

/** Office.js's words for the kinds. */
const TYPES: Readonly<Record<string, Rule>> = {
  CellValue: { kind: "cellValue", operator: "equal", formula1: "=0", formula2: null, style: {} },
  Custom: { kind: "custom", formula: "=FALSE", style: {} },
  ContainsText: { kind: "containsText", operator: "contains", text: "", style: {} },
  ColorScale: { kind: "colorScale", points: [{ type: "min", value: null, color: "#F8696B" }, { type: "percentile", value: "50", color: "#FFEB84" }, { type: "max", value: null, color: "#63BE7B" }] },
  DataBar: { kind: "dataBar", color: "#638EC6" },
  IconSet: { kind: "iconSet", set: "3TrafficLights1" },
};

export function ruleOf({ sheet, id }: RuleRef): ConditionalFormat {
  return sheet.conditionalFormats.find((format) => format.id === id) ?? notFound();
}

export function changeRule({ sheet, id }: RuleRef, change: Partial<ConditionalFormat>): void {
  sheet.setConditionalFormats(sheet.conditionalFormats.map((format) => (format.id === id ? { ...format, ...change } : format)));
}

/** The rule of a kind; asking for another kind is Excel's error. */
export function ruleOfKind<K extends Kind>(ref: RuleRef, kind: K): Extract<Rule, { kind: K }> {
  const { rule } = ruleOf(ref);
  return rule.kind === kind ? (rule as Extract<Rule, { kind: K }>) : invalid();
}

const typeName = (kind: Kind): string => Object.keys(TYPES).find((name) => TYPES[name]?.kind === kind) ?? "PresetCriteria";

function detail(kind: Kind, type: "CellValueConditionalFormat" | "CustomConditionalFormat" | "TextConditionalFormat" | "ColorScaleConditionalFormat" | "DataBarConditionalFormat" | "IconSetConditionalFormat") {
  const find = (ref: RuleRef, context: HostContext): OfficeObject | null => (ruleOf(ref).rule.kind === kind ? context.present(type, ref) : null);
  return { plain: (ref: RuleRef, context: HostContext) => find(ref, context) ?? invalid(), orNull: find };
}

const cellValue = detail("cellValue", "CellValueConditionalFormat");
const custom = detail("custom", "CustomConditionalFormat");
const text = detail("containsText", "TextConditionalFormat");
const colorScale = detail("colorScale", "ColorScaleConditionalFormat");
const dataBar = detail("dataBar", "DataBarConditionalFormat");
const iconSet = detail("iconSet", "IconSetConditionalFormat");

export const conditionalFormat: Definition<RuleRef> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (ref) => typeName(ruleOf(ref).rule.kind) },
    Priority: { get: (ref) => ruleOf(ref).priority - 1, set: (ref, value) => { changeRule(ref, { priority: asNumber(value) + 1 }); } },
    StopIfTrue: { get: (ref) => ruleOf(ref).stopIfTrue, set: (ref, value) => { changeRule(ref, { stopIfTrue: asFlag(value) }); } },
  },
  navigations: {
    CellValue: cellValue.plain, CellValueOrNullObject: cellValue.orNull,
    Custom: custom.plain, CustomOrNullObject: custom.orNull,
    TextComparison: text.plain, TextComparisonOrNullObject: text.orNull,
    ColorScale: colorScale.plain, ColorScaleOrNullObject: colorScale.orNull,
    DataBar: dataBar.plain, DataBarOrNullObject: dataBar.orNull,
    IconSet: iconSet.plain, IconSetOrNullObject: iconSet.orNull,
  },
  methods: {
    Delete: ({ sheet, id }) => { sheet.setConditionalFormats(sheet.conditionalFormats.filter((format) => format.id !== id)); },
    GetRange: (ref, _args, context) => context.present("Range", { sheet: ref.sheet, rect: firstRange(ref) }),
    GetRanges: (ref, _args, context) => context.present("RangeAreas", ruleOf(ref).ranges.map((rect) => ({ sheet: ref.sheet, rect }))),
  },
};

function firstRange(ref: RuleRef): Rect {
  return ruleOf(ref).ranges[0] ?? notFound();
}

function freeId(sheet: Sheet): string {
  let number = sheet.conditionalFormats.length + 1;
  while (sheet.conditionalFormats.some((format) => format.id === `{cf-${number}}`)) number += 1;
  return `{cf-${number}}`;
}

function touching({ sheet, rect }: RangeRef): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.ranges.some((each) => intersect(each, rect)));
}

/** A new rule comes first; those there were move down by one. */
function add({ sheet, rect }: RangeRef, args: Arguments, context: HostContext): OfficeObject {
  guardLayout(sheet);
  const rule = TYPES[oneOf(args.at(0), Object.keys(TYPES))] ?? invalid();
  const id = freeId(sheet);
  const others = sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
  sheet.setConditionalFormats([{ id, ranges: [rect], priority: 1, stopIfTrue: false, rule }, ...others]);
  return context.present("ConditionalFormat", { sheet, id });
}

/** What remains of rules when the cells of a range are cut out of them; relative references keep their meaning when the first cell changes. */
function clearAll({ sheet, rect }: RangeRef): void {
  guardLayout(sheet);
  const left = sheet.conditionalFormats.flatMap((format): ConditionalFormat[] => {
    if (!format.ranges.some((each) => intersect(each, rect))) return [format];
    const ranges = format.ranges.flatMap((each) => without(each, rect));
    const [before, after] = [format.ranges[0], ranges[0]];
    if (before === undefined || after === undefined) return [];
    return [{ ...format, ranges, rule: rebased(format.rule, after.top - before.top, after.left - before.left) }];
  });
  sheet.setConditionalFormats(left);
}

function rebased(rule: Rule, down: number, right: number): Rule {
  const move = (formula: string): string => rebasedFormula(formula, down, right);
  switch (rule.kind) {
    case "cellValue": return { ...rule, formula1: move(rule.formula1), formula2: rule.formula2 === null ? null : move(rule.formula2) };
    case "custom": return { ...rule, formula: move(rule.formula) };
    case "other": return { ...rule, formulas: rule.formulas.map(move) };
    default: return rule;
  }
}

export const conditionalFormatCollection: Definition<RangeRef> = {
  items: (range, context) => touching(range).map(({ id }) => context.present("ConditionalFormat", { sheet: range.sheet, id })),
  indexer: (range, key, context) => (touching(range).some(({ id }) => id === key) ? context.present("ConditionalFormat", { sheet: range.sheet, id: String(key) }) : notFound()),
  methods: { Add: add, ClearAll: clearAll },
};

