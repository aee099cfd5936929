import type { CellStyle, ConditionalFormat } from "../../model";
import { cellName, rectName } from "../../model";
import { formulaToFile } from "../formulas";
import { colorXml } from "../styles";
import type { LoadedSheet } from "../origin";
import { loadedAs } from "../origin";
import { attributeOf, escapeAttribute, escapeXml, outline, withAttributes, withPrefix } from "../xml";
import { conditionalFormatId } from "../conditionalFormatId";
import { putExtendedFormats, withFormulas } from "./extendedFormatsXml";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

/** Conditional formats of the model; one that came with the file and is as it was keeps its text, whatever the model understands of it. */
export function putConditionalFormats(frame: Frame, formats: readonly ConditionalFormat[], loaded: LoadedSheet, context: WriteContext): void {
  const known = rulesOfFile(frame);
  let open = "";
  let xml = "";
  for (const format of formats) {
    const old = known.get(format.id);
    const rule = old === undefined ? withPrefix(ruleXml(format, context), frame.prefix) : changedRule(old.rule, format, loaded, frame, context);
    const ranges = format.ranges.map(rectName).join(" ");
    if (rule === "" || ranges === "") continue;
    // Rules over the same cells share a block, as in Excel's own files: not every program looks at two.
    const tag = withAttributes(old?.block ?? `<${frame.prefix}conditionalFormatting>`, { sqref: ranges });
    if (tag !== open) xml += `${open === "" ? "" : `</${frame.prefix}conditionalFormatting>`}${tag}`;
    open = tag;
    xml += rule;
  }
  frame.putRaw("conditionalFormatting", open === "" ? "" : `${xml}</${frame.prefix}conditionalFormatting>`);
  putExtendedFormats(frame, formats, (id) => known.get(id)?.rule, loaded, context);
}

interface FileRule {
  readonly rule: string;
  /** Opening tag of the block it stands in. */
  readonly block: string;
}

function rulesOfFile(frame: Frame): Map<string, FileRule> {
  const rules = frame.all("conditionalFormatting").flatMap((xml) => {
    const { root, children } = outline(xml);
    return children.filter((one) => one.name === "cfRule").map((one): FileRule => ({ rule: xml.slice(one.start, one.end), block: xml.slice(0, root.inner) }));
  });
  return new Map(rules.map((rule, index) => [conditionalFormatId(index + 1), rule]));
}

/** A rule of the file with what changed of it; its look stays the file's where only its condition changed. */
function changedRule(old: string, format: ConditionalFormat, loaded: LoadedSheet, frame: Frame, context: WriteContext): string {
  const { rule, priority, stopIfTrue } = format;
  const known = loadedAs(format.id, loaded.conditionalFormats);
  const before = known?.rule;
  const same = before !== undefined && JSON.stringify(before) === JSON.stringify(rule);
  if (same && known?.priority === priority && known.stopIfTrue === stopIfTrue) return old;
  const tag = old.slice(0, outline(old).root.inner);
  const ordered = { priority: String(priority), stopIfTrue: stopIfTrue ? "1" : null };
  if (same) return withAttributes(tag, ordered) + old.slice(tag.length);
  if (rule.kind === "other") return withAttributes(tag, ordered) + withFormulas(old.slice(tag.length), "formula", rule.formulas, context);
  if (rule.kind === "dataBar") return withAttributes(tag, ordered) + withColor(old.slice(tag.length), rule.color, frame.prefix);
  const fresh = withPrefix(ruleXml(format, context), frame.prefix);
  const keepsLook = before !== undefined && "style" in before && "style" in rule && JSON.stringify(before.style) === JSON.stringify(rule.style);
  if (!keepsLook) return fresh;
  const freshTag = fresh.slice(0, outline(fresh).root.inner);
  return withAttributes(freshTag, { dxfId: attributeOf(tag, "dxfId") ?? null }) + fresh.slice(freshTag.length);
}

function withColor(xml: string, color: string, prefix: string): string {
  return xml.replace(new RegExp(`<${prefix}color(?=[\\s/>])[^>]*>`), withPrefix(colorXml("color", color), prefix));
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
