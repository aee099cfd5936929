import type { Comparison, DataValidation, ValidationAlert, ValidationRule } from "../../model";
import { formulaFromFile } from "../formulas";
import type { XmlNode } from "../xml";
import { child, childrenOf, decodeEscapes, descend } from "../xml";
import { rectsOf } from "./conditionalFormats";
import { isTrue } from "./workbookPart";

const KINDS: ReadonlyMap<string, Exclude<ValidationRule["kind"], "list" | "custom" | "any">> = new Map([
  ["whole", "wholeNumber"], ["decimal", "decimal"], ["date", "date"], ["time", "time"], ["textLength", "textLength"],
]);
const COMPARISONS = new Set<string>(["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"]);
const STYLES: ReadonlyMap<string, ValidationAlert["style"]> = new Map([["warning", "warning"], ["information", "information"]]);

/** One of the sheet's own validations; `index` counts them. */
export function readDataValidation(node: XmlNode, index: number, namespaces: readonly string[]): DataValidation {
  return readOne(`file:${index + 1}`, node, { sqref: node.attributes.sqref ?? "", formula1: plainPart(node, "formula1"), formula2: plainPart(node, "formula2") }, namespaces);
}

/** Those of the extension (lists on other sheets, as Excel 2010 and later write them), by the ids they keep. */
export function extendedValidations(root: XmlNode, namespaces: readonly string[]): DataValidation[] {
  return childrenOf(root, "x14:dataValidations").flatMap((list) => childrenOf(list, "x14:dataValidation")).map((node, index) => readOne(`file:x14:${index + 1}`, node, {
    sqref: child(node, "xm:sqref")?.text ?? "", formula1: child(child(node, "x14:formula1"), "xm:f")?.text, formula2: child(child(node, "x14:formula2"), "xm:f")?.text,
  }, namespaces));
}

/** A long list stands twice, in a newer form and, for everybody, in the fallback. */
function plainPart(node: XmlNode, name: string): string | undefined {
  return (child(node, name) ?? descend(node, "mc:AlternateContent", "mc:Fallback", name))?.text;
}

interface Parts {
  readonly sqref: string;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
}

function readOne(id: string, { attributes }: XmlNode, parts: Parts, namespaces: readonly string[]): DataValidation {
  const text = (name: string): string => decodeEscapes(attributes[name] ?? "");
  return {
    id,
    rects: rectsOf(parts.sqref),
    rule: readRule(attributes, parts, namespaces),
    ignoreBlanks: isTrue(attributes.allowBlank),
    alert: { show: isTrue(attributes.showErrorMessage), style: STYLES.get(attributes.errorStyle ?? "") ?? "stop", title: text("errorTitle"), message: text("error") },
    prompt: { show: isTrue(attributes.showInputMessage), title: text("promptTitle"), message: text("prompt") },
  };
}

function readRule(attributes: XmlNode["attributes"], { formula1, formula2 }: Parts, namespaces: readonly string[]): ValidationRule {
  const formula = (text: string): string => formulaFromFile(decodeEscapes(text), namespaces);
  if (formula1 === undefined) return { kind: "any" };
  // The file's flag says that the arrow is hidden.
  if (attributes.type === "list") return { kind: "list", source: choices(formula1) ?? formula(formula1), inCellDropDown: !isTrue(attributes.showDropDown) };
  if (attributes.type === "custom") return { kind: "custom", formula: formula(formula1) };
  const kind = KINDS.get(attributes.type ?? "");
  if (kind === undefined) return { kind: "any" };
  const operator = (COMPARISONS.has(attributes.operator ?? "") ? attributes.operator : "between") as Comparison;
  return { kind, operator, formula1: formula(formula1), formula2: formula2 === undefined ? null : formula(formula2) };
}

/** `"low,high"` are the choices themselves. */
function choices(formula: string): string | null {
  const text = decodeEscapes(formula).trim();
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : null;
}
