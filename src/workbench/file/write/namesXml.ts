import type { DefinedName, SheetModel } from "../../model";
import { formulaToFile } from "../formulas";
import { attributeOf, escapeAttribute, escapeXml, outline, withPrefix } from "../xml";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

const PRINTED = /^_xlnm\.(?:Print_Area|Print_Titles)$/;

/**
 * Names of the workbook. `positions` says where each sheet of the file stands now (null: gone), by its old place;
 * Excel's own names that the model does not hold keep their text.
 */
export function putNames(frame: Frame, positions: readonly (number | null)[], sheets: readonly (SheetModel | null)[], context: WriteContext): void {
  const kept = namesOfFile(frame).flatMap((name) => ownName(name, positions, sheets, context) ?? []);
  const printed = sheets.flatMap((sheet, index) => (sheet === null ? [] : printNames(sheet, index)));
  const defined = context.workbook.names.map((name) => nameXml(name, sheets, context));
  const all = kept.join("") + withPrefix([...printed, ...defined].join(""), frame.prefix);
  frame.putRaw("definedNames", all === "" ? "" : `<${frame.prefix}definedNames>${all}</${frame.prefix}definedNames>`);
}

interface FileName {
  readonly tag: string;
  readonly rest: string;
}

function namesOfFile(frame: Frame): FileName[] {
  const xml = frame.get("definedNames");
  if (xml === null) return [];
  return outline(xml).children.map(({ start, inner, end }) => ({ tag: xml.slice(start, inner), rest: xml.slice(inner, end) }));
}

/** A name of Excel's own (filters, criteria), or of a sheet the model does not hold: kept, at its sheet's new place. */
function ownName({ tag, rest }: FileName, positions: readonly (number | null)[], sheets: readonly (SheetModel | null)[], { replay }: WriteContext): string | null {
  const name = attributeOf(tag, "name") ?? "";
  const scope = attributeOf(tag, "localSheetId");
  const position = scope === undefined ? null : positions[Number(scope)] ?? null;
  if (scope !== undefined && position === null) return null;
  const ofModel = position === null || sheets[position] !== null;
  if (ofModel && (!name.startsWith("_xlnm.") || (PRINTED.test(name) && position !== null))) return null;
  return (scope === undefined ? tag : tag.replace(/localSheetId\s*=\s*(["'])\d+\1/, `localSheetId="${position}"`)) + rest.replace(/^[^<]*/, (formula) => replay.formula(formula, { sheetId: null, table: null, isName: true }));
}

function nameXml(name: DefinedName, sheets: readonly (SheetModel | null)[], context: WriteContext): string {
  const scope = name.sheetId === null ? "" : ` localSheetId="${sheets.findIndex((sheet) => sheet?.id === name.sheetId)}"`;
  const comment = name.comment === "" ? "" : ` comment="${escapeAttribute(name.comment)}"`;
  const formula = formulaToFile(name.formula, { namespaces: context.namespaces, dynamic: true, table: null });
  return `<definedName name="${escapeAttribute(name.name)}"${comment}${scope}${name.visible ? "" : ' hidden="1"'}>${escapeXml(formula)}</definedName>`;
}

function printNames(sheet: SheetModel, index: number): string[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageSetup;
  const own = (reference: string): string => `${quoted(sheet.name)}!${absolute(reference)}`;
  const xml = (name: string, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : [`<definedName name="_xlnm.${name}" localSheetId="${index}">${escapeXml(parts.join(","))}</definedName>`];
  const titles = [printTitleColumns, printTitleRows].flatMap((part) => (part === null || part === "" ? [] : own(part)));
  const areas = printArea === null || printArea === "" ? [] : printArea.split(",").map(own);
  return [...xml("Print_Area", areas), ...xml("Print_Titles", titles)];
}

/** `A1:C3` → `$A$1:$C$3`, `1:2` → `$1:$2`. */
function absolute(reference: string): string {
  return reference.replace(/^.*!/, "").replace(/\$/g, "").replace(/[A-Z]+|[0-9]+/gi, (part) => `$${part}`);
}

function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet) && !/^[Rr][0-9]*[Cc]?[0-9]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
