import type { CellStyle, ConditionalFormat } from "../../model";
import { cellName, rectName } from "../../model";
import { formulaToFile } from "../formulas";
import { colorXml } from "../styles";
import { attributeOf, escapeAttribute, escapeXml, outline, withAttributes, withPrefix } from "../xml";
import { conditionalFormatId } from "../conditionalFormatId";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

/** Conditional formats of the model; one that came with the file keeps its text, whatever the model understands of it. */
export function putConditionalFormats(frame: Frame, formats: readonly ConditionalFormat[], context: WriteContext): void {
  const known = rulesOfFile(frame);
  const blocks = formats.map((format) => {
    const old = known.get(format.id);
    const rule = old === undefined ? withPrefix(ruleXml(format, context), frame.prefix) : withPriority(old, format);
    const ranges = format.ranges.map(rectName).join(" ");
    return rule === "" || ranges === "" ? "" : `<${frame.prefix}conditionalFormatting sqref="${ranges}">${rule}</${frame.prefix}conditionalFormatting>`;
  });
  frame.putRaw("conditionalFormatting", blocks.join(""));
}

function rulesOfFile(frame: Frame): Map<string, string> {
  const rules = frame.all("conditionalFormatting").flatMap((block) => outline(block).children.filter((one) => one.name === "cfRule").map((one) => block.slice(one.start, one.end)));
  return new Map(rules.map((rule, index) => [conditionalFormatId(index + 1), rule]));
}

function withPriority(rule: string, format: ConditionalFormat): string {
  const tag = /^<(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(rule)?.[0] ?? "";
  if (attributeOf(tag, "priority") === String(format.priority)) return rule;
  return withAttributes(tag, { priority: String(format.priority) }) + rule.slice(tag.length);
}

function ruleXml(format: ConditionalFormat, context: WriteContext): string {
  const { rule } = format;
  const common = `priority="${format.priority}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  const formula = (text: string): string => `<formula>${escapeXml(formulaToFile(text, { namespaces: context.namespaces, dynamic: false, table: null }))}</formula>`;
  switch (rule.kind) {
    case "cellValue":
      return `<cfRule type="cellIs"${dxf(rule.style, context)} ${common} operator="${rule.operator}">${formula(rule.formula1)}${rule.formula2 === null ? "" : formula(rule.formula2)}</cfRule>`;
    case "custom":
      return `<cfRule type="expression"${dxf(rule.style, context)} ${common}>${formula(rule.formula)}</cfRule>`;
    case "containsText":
      return `<cfRule type="${TEXT_TYPES[rule.operator]}"${dxf(rule.style, context)} ${common} operator="${TEXT_OPERATORS[rule.operator]}" text="${escapeAttribute(rule.text)}">${formula(textFormula(rule.operator, rule.text, format))}</cfRule>`;
    case "colorScale": {
      const points = rule.points.map((point) => `<cfvo type="${point.type}"${point.value === null ? "" : ` val="${escapeAttribute(point.value.replace(/^=/, ""))}"`}/>`).join("");
      return `<cfRule type="colorScale" ${common}><colorScale>${points}${rule.points.map((point) => colorXml("color", point.color)).join("")}</colorScale></cfRule>`;
    }
    case "dataBar":
      return `<cfRule type="dataBar" ${common}><dataBar><cfvo type="min"/><cfvo type="max"/>${colorXml("color", rule.color)}</dataBar></cfRule>`;
    case "iconSet": {
      const count = Number(/^[345]/.exec(rule.set)?.[0] ?? 3);
      const steps = Array.from({ length: count }, (_, index) => `<cfvo type="percent" val="${Math.round((100 / count) * index)}"/>`).join("");
      return `<cfRule type="iconSet" ${common}><iconSet iconSet="${escapeAttribute(rule.set)}">${steps}</iconSet></cfRule>`;
    }
    case "other":
      return "";
  }
}

const TEXT_TYPES = { contains: "containsText", notContains: "notContainsText", beginsWith: "beginsWith", endsWith: "endsWith" } as const;
const TEXT_OPERATORS = { contains: "containsText", notContains: "notContains", beginsWith: "beginsWith", endsWith: "endsWith" } as const;

/** Excel evaluates this formula; the text attribute is for its dialog. */
function textFormula(operator: keyof typeof TEXT_TYPES, text: string, format: ConditionalFormat): string {
  const first = format.ranges[0];
  const cell = first === undefined ? "A1" : cellName(first.top, first.left);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (operator === "contains") return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  if (operator === "notContains") return `=ISERROR(SEARCH(${quoted},${cell}))`;
  return operator === "beginsWith" ? `=LEFT(${cell},LEN(${quoted}))=${quoted}` : `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
}

function dxf(style: Partial<CellStyle>, context: WriteContext): string {
  return Object.keys(style).length === 0 ? "" : ` dxfId="${context.styles.difference(style)}"`;
}

