import type { CellStyle, ConditionalFormat, Rect } from "../../model";
import { parseRect } from "../../model";
import { conditionalFormatId, extendedFormatId } from "../conditionalFormatId";
import { formulaFromFile } from "../formulas";
import { readColor } from "../styles";
import type { XmlNode } from "../xml";
import { child, childrenOf, decodeEscapes, findAll } from "../xml";
import type { ReadContext } from "./readContext";
import { isTrue } from "./workbookPart";

type Rule = ConditionalFormat["rule"];
type TextOperator = Extract<Rule, { kind: "containsText" }>["operator"];
type CellOperator = Extract<Rule, { kind: "cellValue" }>["operator"];
type PointType = Extract<Rule, { kind: "colorScale" }>["points"][number]["type"];

const CELL_OPERATORS: ReadonlyMap<string, CellOperator> = new Map([
  ["between", "between"], ["notBetween", "notBetween"], ["equal", "equal"], ["notEqual", "notEqual"],
  ["greaterThan", "greaterThan"], ["lessThan", "lessThan"], ["greaterThanOrEqual", "greaterThanOrEqual"], ["lessThanOrEqual", "lessThanOrEqual"],
]);
const TEXT_OPERATORS: ReadonlyMap<string, TextOperator> = new Map([
  ["containsText", "contains"], ["notContainsText", "notContains"], ["beginsWith", "beginsWith"], ["endsWith", "endsWith"],
]);
const POINTS = new Set<string>(["min", "max", "num", "percent", "percentile", "formula"]);

/** The rules of one sheet, taken block by block as the file is read: there may be a hundred thousand. */
export interface PlainFormats {
  readonly formats: ConditionalFormat[];
  /** What the extension says more of. */
  readonly linked: Set<string>;
}

/** Conditional formats as data; kinds the model does not know stay `other` and live on in the file. */
export function takeConditionalFormats(block: XmlNode, into: PlainFormats, context: ReadContext): void {
  const ranges = rectsOf(block.attributes.sqref ?? "");
  for (const node of childrenOf(block, "cfRule")) {
    const count = into.formats.length + 1;
    into.formats.push({
      id: conditionalFormatId(count),
      ranges,
      priority: Number(node.attributes.priority ?? count),
      stopIfTrue: isTrue(node.attributes.stopIfTrue),
      rule: readRule(node, context),
    });
  }
  for (const id of findAll(block, "x14:id")) into.linked.add(id.text.trim());
}

/** Rules only newer Excel knows. Those that merely say more of a plain rule (how a data bar looks) are parts of that rule. */
export function extendedFormats(root: XmlNode, { linked }: PlainFormats, context: ReadContext): ConditionalFormat[] {
  const blocks = childrenOf(root, "x14:conditionalFormattings").flatMap((list) => childrenOf(list, "x14:conditionalFormatting"));
  let count = 0;
  return blocks.flatMap((block) => childrenOf(block, "x14:cfRule").flatMap((node): ConditionalFormat[] => {
    const id = extendedFormatId(++count);
    if (linked.has(node.attributes.id ?? "")) return [];
    const formulas = findAll(node, "xm:f").map((one) => formulaFromFile(decodeEscapes(one.text), context.namespaces));
    return [{ id, ranges: rectsOf(child(block, "xm:sqref")?.text ?? ""), priority: Number(node.attributes.priority ?? count), stopIfTrue: isTrue(node.attributes.stopIfTrue), rule: { kind: "other", formulas } }];
  }));
}

export function rectsOf(sqref: string): Rect[] {
  return sqref.split(/\s+/).flatMap((one) => parseRect(one) ?? []);
}

function readRule(node: XmlNode, context: ReadContext): Rule {
  const { type, operator, text, dxfId } = node.attributes;
  const style: Partial<CellStyle> = dxfId === undefined ? {} : context.styles.differences[Number(dxfId)] ?? {};
  const formulas = childrenOf(node, "formula").map((one) => formulaFromFile(decodeEscapes(one.text), context.namespaces));
  const [formula1, formula2] = formulas;
  const cellOperator = CELL_OPERATORS.get(operator ?? "");
  if (type === "cellIs" && cellOperator !== undefined && formula1 !== undefined) return { kind: "cellValue", operator: cellOperator, formula1, formula2: formula2 ?? null, style };
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1, style };
  const textOperator = TEXT_OPERATORS.get(type ?? "");
  if (textOperator !== undefined && text !== undefined) return { kind: "containsText", operator: textOperator, text: decodeEscapes(text), style };
  if (type === "colorScale") return readColorScale(child(node, "colorScale"), context);
  if (type === "dataBar") return { kind: "dataBar", color: readColor(child(child(node, "dataBar"), "color"), context.styles.colors) ?? "#638EC6" };
  if (type === "iconSet") return { kind: "iconSet", set: child(node, "iconSet")?.attributes.iconSet ?? "3TrafficLights1" };
  return { kind: "other", formulas };
}

function readColorScale(node: XmlNode | undefined, context: ReadContext): Rule {
  const colors = childrenOf(node, "color");
  const points = childrenOf(node, "cfvo").map((point, index) => {
    const { type, val } = point.attributes;
    return {
      type: (type !== undefined && POINTS.has(type) ? type : "num") as PointType,
      value: val ?? null,
      color: readColor(colors[index], context.styles.colors) ?? "#FFFFFF",
    };
  });
  return points.length < 2 ? { kind: "other", formulas: [] } : { kind: "colorScale", points };
}
