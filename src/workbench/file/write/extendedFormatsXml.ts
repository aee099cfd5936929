import type { ConditionalFormat } from "../../model";
import { rectName } from "../../model";
import { extendedFormatId } from "../conditionalFormatId";
import { formulaToFile } from "../formulas";
import type { LoadedSheet } from "../origin";
import { isAsLoaded } from "../origin";
import { attributeOf, escapeXml, outline, spliced } from "../xml";
import { getExtension, putExtension } from "./extensions";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

/**
 * Rules in the extension of newer Excel. One that says more of a plain rule goes where that goes; one of its own stays
 * while the model has it. Each gets a block of its own, because blocks share their ranges.
 */
export function putExtendedFormats(frame: Frame, formats: readonly ConditionalFormat[], plainRule: (id: string) => string | undefined, loaded: LoadedSheet, context: WriteContext): void {
  const old = getExtension(frame, "conditionalFormattings");
  if (old === null) return;
  const linked = new Map(formats.flatMap((format) => linkOf(plainRule(format.id) ?? "").map((link): [string, ConditionalFormat] => [link, format])));
  let count = 0;
  const blocks = outline(old).children.flatMap((block) => {
    const text = old.slice(block.start, block.end);
    return outline(text).children.filter((one) => one.name === "cfRule").flatMap((one) => {
      const id = extendedFormatId(++count);
      const rule = text.slice(one.start, one.end);
      const format = formats.find((each) => each.id === id) ?? linked.get(attributeOf(text.slice(one.start, one.inner), "id") ?? "");
      return format === undefined || format.ranges.length === 0 ? [] : [blockOf(text, isAsLoaded(format, loaded.conditionalFormats) ? rule : withNewFormulas(rule, format, context), format)];
    });
  });
  const { root } = outline(old);
  putExtension(frame, "conditionalFormattings", blocks.length === 0 ? "" : old.slice(0, root.inner) + blocks.join("") + old.slice(root.close, root.end));
}

/** Id of the extension's rule that says more of this one. */
function linkOf(rule: string): string[] {
  return [...rule.matchAll(/<(?:[A-Za-z0-9]+:)?id(?:\s[^>]*)?>\s*([^<\s]+)\s*</g)].map((match) => match[1] as string);
}

function withNewFormulas(xml: string, { rule }: ConditionalFormat, context: WriteContext): string {
  return rule.kind === "other" ? withFormulas(xml, "f", rule.formulas, context) : xml;
}

function blockOf(block: string, rule: string, format: ConditionalFormat): string {
  const { root, children } = outline(block);
  const areas = children.find((one) => one.name === "sqref");
  const ranges = areas === undefined ? "" : block.slice(areas.start, areas.inner) + format.ranges.map(rectName).join(" ") + block.slice(areas.close, areas.end);
  return block.slice(0, root.inner) + rule + ranges + block.slice(root.close, root.end);
}

/** The texts of the elements of a name, in their order, replaced by formulas that read otherwise. */
export function withFormulas(xml: string, name: string, formulas: readonly string[], { namespaces }: WriteContext): string {
  const pattern = new RegExp(`(<(?:[A-Za-z0-9]+:)?${name}(?:\\s[^>]*)?>)([^<]*)(?=</)`, "g");
  const edits = [...xml.matchAll(pattern)].flatMap((match, index) => {
    const formula = formulas[index];
    if (formula === undefined) return [];
    const start = match.index + (match[1] as string).length;
    return [{ start, end: start + (match[2] as string).length, text: escapeXml(formulaToFile(formula, { namespaces, dynamic: false, table: null })) }];
  });
  return spliced(xml, edits);
}
