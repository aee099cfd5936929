import type { DefinedName, SheetModel } from "../../model";
import { formulaFromFile, formulaToFile } from "../formulas";
import { printed } from "../read";
import { attributeOf, decodeEscapes, escapeAttribute, escapeXml, outline, unescapeXml, withAttributes, withPrefix } from "../xml";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

const PRINTED = /^_xlnm\.(?:Print_Area|Print_Titles)$/;

/**
 * Names of the workbook, those of the file in their places. `positions` says where each sheet of the file stands now
 * (null: gone), by its old place. A name that says what it said keeps its text; so do Excel's own that the model does not hold.
 */
export function putNames(frame: Frame, positions: readonly (number | null)[], sheets: readonly (SheetModel | null)[], context: WriteContext): void {
  const done = new Set<string>();
  const kept = namesOfFile(frame).flatMap((name) => {
    const scope = attributeOf(name.tag, "localSheetId");
    const position = scope === undefined ? null : positions[Number(scope)] ?? null;
    if (scope !== undefined && position === null) return [];
    return asNow({ ...name, position, sheet: position === null ? undefined : sheets[position] }, frame.prefix, sheets, context, done);
  });
  const added = sheets.flatMap((sheet, index) => (sheet === null ? [] : printNames(sheet, index).filter(({ name }) => !done.has(keyOf(name, sheet.id))).map(({ xml }) => xml)));
  const defined = context.workbook.names.filter(({ name, sheetId }) => !done.has(keyOf(name, sheetId))).map((name) => nameXml(name, sheets, context));
  const all = kept.join("") + withPrefix([...added, ...defined].join(""), frame.prefix);
  frame.putRaw("definedNames", all === "" ? "" : `<${frame.prefix}definedNames>${all}</${frame.prefix}definedNames>`);
}

interface FileName {
  readonly tag: string;
  readonly text: string;
  readonly end: string;
}

interface PlacedName extends FileName {
  readonly position: number | null;
  /** Undefined for the workbook's names, null for those of a sheet the model does not hold. */
  readonly sheet: SheetModel | null | undefined;
}

function namesOfFile(frame: Frame): FileName[] {
  const xml = frame.get("definedNames");
  if (xml === null) return [];
  return outline(xml).children.map(({ start, inner, close, end }) => ({ tag: xml.slice(start, inner), text: xml.slice(inner, Math.max(inner, close)), end: xml.slice(Math.max(inner, close), end) }));
}

function keyOf(name: string, sheetId: string | null | undefined): string {
  return `${sheetId ?? ""}!${name.toUpperCase()}`;
}

/** A name of the file as it is now; nothing where it is gone. */
function asNow(from: PlacedName, prefix: string, sheets: readonly (SheetModel | null)[], context: WriteContext, done: Set<string>): string[] {
  const name = decodeEscapes(unescapeXml(attributeOf(from.tag, "name") ?? ""));
  const sheetId = from.sheet?.id ?? null;
  const text = context.replay.formula(from.text, { sheetId: name.startsWith("_xlnm.") ? null : sheetId, table: null, isName: true });
  const tag = from.position === null ? from.tag : withAttributes(from.tag, { localSheetId: String(from.position) });
  const kept = `${tag}${text}${from.end}`;
  if (from.sheet === null) return [kept];
  const formula = decodeEscapes(unescapeXml(text.trim()));
  if (from.sheet !== undefined && PRINTED.test(name)) {
    done.add(keyOf(name, sheetId));
    const says = Object.entries(printed(name, formula)).every(([part, value]) => value === from.sheet?.pageSetup[part as keyof ReturnType<typeof printed>]);
    return says ? [kept] : printNames(from.sheet, from.position ?? 0).filter((one) => one.name === name).map(({ xml }) => withPrefix(xml, prefix));
  }
  if (name.startsWith("_xlnm.")) return [kept];
  const now = context.workbook.names.find((one) => keyOf(one.name, one.sheetId) === keyOf(name, sheetId));
  if (now === undefined) return [];
  done.add(keyOf(name, sheetId));
  const same = now.name === name && now.formula === formulaFromFile(formula, context.namespaces ?? []) && now.visible === !/^(?:1|true|on)$/.test(attributeOf(from.tag, "hidden") ?? "") && now.comment === decodeEscapes(unescapeXml(attributeOf(from.tag, "comment") ?? ""));
  return [same ? kept : withPrefix(nameXml(now, sheets, context), prefix)];
}

function nameXml(name: DefinedName, sheets: readonly (SheetModel | null)[], context: WriteContext): string {
  const scope = name.sheetId === null ? "" : ` localSheetId="${sheets.findIndex((sheet) => sheet?.id === name.sheetId)}"`;
  const comment = name.comment === "" ? "" : ` comment="${escapeAttribute(name.comment)}"`;
  const formula = formulaToFile(name.formula, { namespaces: context.namespaces, dynamic: true, table: null });
  return `<definedName name="${escapeAttribute(name.name)}"${comment}${scope}${name.visible ? "" : ' hidden="1"'}>${escapeXml(formula)}</definedName>`;
}

function printNames(sheet: SheetModel, index: number): { readonly name: string; readonly xml: string }[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageSetup;
  const own = (reference: string): string => `${quoted(sheet.name)}!${absolute(reference)}`;
  const entry = (name: string, parts: readonly string[]): { name: string; xml: string }[] =>
    parts.length === 0 ? [] : [{ name, xml: `<definedName name="${name}" localSheetId="${index}">${escapeXml(parts.join(","))}</definedName>` }];
  const titles = [printTitleColumns, printTitleRows].flatMap((part) => (part === null || part === "" ? [] : own(part)));
  const areas = printArea === null || printArea === "" ? [] : printArea.split(",").map(own);
  return [...entry("_xlnm.Print_Area", areas), ...entry("_xlnm.Print_Titles", titles)];
}

/** `A1:C3` → `$A$1:$C$3`, `1:2` → `$1:$2`. */
function absolute(reference: string): string {
  return reference.replace(/^.*!/, "").replace(/\$/g, "").replace(/[A-Z]+|[0-9]+/gi, (part) => `$${part}`);
}

function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet) && !/^[Rr][0-9]*[Cc]?[0-9]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
