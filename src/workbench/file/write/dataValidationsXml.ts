import type { DataValidation, SheetModel, ValidationRule } from "../../model";
import { rectName } from "../../model";
import { formulaToFile } from "../formulas";
import type { LoadedSheet } from "../origin";
import { isAsLoaded } from "../origin";
import { encodeCellAttribute, escapeXml, outline, withAttributes, withPrefix } from "../xml";
import { getExtension, putExtension } from "./extensions";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

const TYPES = { list: "list", wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength", custom: "custom", any: null } as const;
const EXTENDED = "file:x14:";

/** Validations of a sheet; one that came with the file and is as it was keeps its text, and its place in the extension of newer Excel where it stood there. */
export function putDataValidations(frame: Frame, sheet: SheetModel, loaded: LoadedSheet, context: WriteContext): void {
  const kept = sheet.dataValidations.filter((one) => one.rects.length > 0);
  const old = frame.get("dataValidations");
  const texts = new Map(old === null ? [] : outline(old).children.map(({ start, end }, index): [string, string] => [`file:${index + 1}`, old.slice(start, end)]));
  const xml = kept.filter(({ id }) => !id.startsWith(EXTENDED)).map((one) => {
    const text = texts.get(one.id);
    if (text !== undefined && isAsLoaded(one, loaded.dataValidations)) return text;
    const tag = withAttributes(emptied(text) ?? `<${frame.prefix}dataValidation/>`, { ...attributes(one), sqref: areas(one) });
    return opened(tag, withPrefix(formulasXml(one.rule, context, (name, formula) => `<${name}>${formula}</${name}>`), frame.prefix));
  });
  const head = old === null ? `<${frame.prefix}dataValidations>` : old.slice(0, outline(old).root.inner);
  frame.putRaw("dataValidations", xml.length === 0 ? "" : `${withAttributes(head, { count: String(xml.length) })}${xml.join("")}</${frame.prefix}dataValidations>`);
  putExtended(frame, kept, loaded, context);
}

function putExtended(frame: Frame, kept: readonly DataValidation[], loaded: LoadedSheet, context: WriteContext): void {
  const old = getExtension(frame, "dataValidations");
  if (old === null) return;
  const { root, prefix, children } = outline(old);
  const xml = children.flatMap(({ start, end }, index) => {
    const one = kept.find(({ id }) => id === `${EXTENDED}${index + 1}`);
    const text = old.slice(start, end);
    if (one === undefined) return [];
    if (isAsLoaded(one, loaded.dataValidations)) return [text];
    const inner = /<([A-Za-z0-9]+:)?(?:sqref|f)[\s>]/.exec(text)?.[1] ?? "";
    const formulas = formulasXml(one.rule, context, (name, formula) => `<${prefix}${name}><${inner}f>${formula}</${inner}f></${prefix}${name}>`);
    return [opened(withAttributes(emptied(text) as string, attributes(one)), `${formulas}<${inner}sqref>${areas(one)}</${inner}sqref>`)];
  });
  const head = withAttributes(old.slice(0, root.inner), { count: String(xml.length) });
  putExtension(frame, "dataValidations", xml.length === 0 ? "" : `${head}${xml.join("")}${old.slice(root.close, root.end)}`);
}

function areas({ rects }: DataValidation): string {
  return rects.map(rectName).join(" ");
}

/** The opening tag of an element, closing itself. */
function emptied(text: string | undefined): string | undefined {
  return text === undefined ? undefined : text.slice(0, outline(text).root.inner).replace(/\s*\/?>$/, "/>");
}

/** An element that closes itself, with content put in. */
function opened(tag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return content === "" ? tag : `${tag.replace(/\s*\/>$/, ">")}${content}</${name}>`;
}

function attributes({ rule, ignoreBlanks, alert, prompt }: DataValidation): Record<string, string | null> {
  const flag = (on: boolean): string | null => (on ? "1" : null);
  const text = (value: string): string | null => (value === "" ? null : encodeCellAttribute(value));
  return {
    type: TYPES[rule.kind],
    errorStyle: alert.style === "stop" ? null : alert.style,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : null,
    allowBlank: flag(ignoreBlanks),
    showDropDown: flag(rule.kind === "list" && !rule.inCellDropDown),
    showInputMessage: flag(prompt.show), showErrorMessage: flag(alert.show),
    errorTitle: text(alert.title), error: text(alert.message), promptTitle: text(prompt.title), prompt: text(prompt.message),
  };
}

function formulasXml(rule: ValidationRule, context: WriteContext, element: (name: string, formula: string) => string): string {
  const formulas = rule.kind === "any" ? [] : rule.kind === "list" ? [rule.source] : rule.kind === "custom" ? [rule.formula] : [rule.formula1, rule.formula2];
  return formulas.flatMap((formula, index) => (formula === null ? [] : element(`formula${index + 1}`, escapeXml(fileText(formula, context))))).join("");
}

/** Choices that are written out stand as a text of the file's. */
function fileText(formula: string, { namespaces }: WriteContext): string {
  return formula.startsWith("=") ? formulaToFile(formula, { namespaces, dynamic: false, table: null }) : `"${formula.replace(/"/g, '""')}"`;
}
