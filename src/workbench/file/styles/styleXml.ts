import type { Border, CellStyle } from "../../model";
import { escapeAttribute } from "../xml";

/** Parts of styles.xml as text. Child elements stand in the order Microsoft's schema wants. */

export function fontXml(font: Partial<CellStyle>): string {
  const flag = (name: string, on: boolean | undefined): string => (on === undefined ? "" : on ? `<${name}/>` : `<${name} val="0"/>`);
  return `<font>${flag("b", font.bold || undefined)}${flag("i", font.italic || undefined)}${flag("strike", font.strike || undefined)}`
    + `${font.underline === true ? "<u/>" : ""}${font.fontSize === undefined ? "" : `<sz val="${font.fontSize}"/>`}${colorXml("color", font.fontColor)}`
    + `${font.fontName === undefined ? "" : `<name val="${escapeAttribute(font.fontName)}"/>`}</font>`;
}

export function fillXml(color: string | null): string {
  if (color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;
}

export function bordersXml(style: Partial<CellStyle>, onlyGiven: boolean): string {
  const sides: readonly (readonly [string, Border | null | undefined])[] = [
    ["left", style.borderLeft], ["right", style.borderRight], ["top", style.borderTop], ["bottom", style.borderBottom],
  ];
  const xml = sides.filter(([, border]) => !onlyGiven || border !== undefined).map(([side, border]) => sideXml(side, border ?? null));
  return `<border>${xml.join("")}${onlyGiven ? "" : "<diagonal/>"}</border>`;
}

export function alignmentXml(style: CellStyle): string {
  const parts: string[] = [];
  if (style.horizontal !== "general") parts.push(`horizontal="${style.horizontal}"`);
  if (style.vertical !== "bottom") parts.push(`vertical="${style.vertical}"`);
  if (style.rotation !== 0) parts.push(`textRotation="${style.rotation < 0 ? 90 - style.rotation : style.rotation}"`);
  if (style.wrap) parts.push('wrapText="1"');
  if (style.indent !== 0) parts.push(`indent="${style.indent}"`);
  return parts.length === 0 ? "" : `<alignment ${parts.join(" ")}/>`;
}

/** A conditional format's style: only what it changes. */
export function differenceXml(style: Partial<CellStyle>, formatNumber: (code: string) => number): string {
  const font = fontXml(style);
  const fill = style.fill === undefined || style.fill === null ? "" : `<fill><patternFill patternType="solid">${colorXml("fgColor", style.fill)}${colorXml("bgColor", style.fill)}</patternFill></fill>`;
  const border = bordersXml(style, true);
  const format = style.numberFormat === undefined ? "" : `<numFmt numFmtId="${formatNumber(style.numberFormat)}" formatCode="${escapeAttribute(style.numberFormat)}"/>`;
  return `<dxf>${font === "<font></font>" ? "" : font}${format}${fill}${border === "<border></border>" ? "" : border}</dxf>`;
}

function sideXml(side: string, border: Border | null): string {
  if (border === null || border.line === "none") return `<${side}/>`;
  return `<${side} style="${border.line === "other" ? "thin" : border.line}">${colorXml("color", border.color)}</${side}>`;
}

export function colorXml(name: string, color: string | null | undefined): string {
  return color === null || color === undefined ? "" : `<${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

/** A style sheet with one style, the workbook's default. */
export function styleSheetXml(style: CellStyle, namespace: string): string {
  return `<styleSheet xmlns="${namespace}"><fonts count="1">${fontXml(style)}</fonts>`
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + `<borders count="1">${bordersXml({}, false)}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`
    + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>';
}
