import type { Chart, SheetModel } from "../../model";
import { encodeCellAttribute, outline, spliced, withAttributes } from "../xml";
import { cellAt, EMU_PER_POINT } from "./anchor";

/** The frame of a chart that came with the file, renamed or moved; how it is anchored stays. */
export function patchedAnchor(xml: string, before: Chart, after: Chart, sheet: SheetModel): string {
  const { prefix, children } = outline(xml);
  const edits: { start: number; end: number; text: string }[] = [];
  if (before.name !== after.name) edits.push(...nameEdits(xml, after.name));
  const isMoved = before.left !== after.left || before.top !== after.top || before.width !== after.width || before.height !== after.height;
  for (const { name, start, end } of isMoved ? children : []) {
    if (name === "from") edits.push({ start, end, text: corner(name, prefix, after.left, after.top, sheet) });
    else if (name === "to") edits.push({ start, end, text: corner(name, prefix, after.left + after.width, after.top + after.height, sheet) });
    else if (name === "pos") edits.push({ start, end, text: `<${prefix}pos x="${emu(after.left)}" y="${emu(after.top)}"/>` });
    else if (name === "ext") edits.push({ start, end, text: `<${prefix}ext cx="${emu(after.width)}" cy="${emu(after.height)}"/>` });
  }
  return spliced(xml, edits);
}

/** One corner of an anchor in cells and how far into them. */
export function corner(name: string, prefix: string, x: number, y: number, sheet: SheetModel): string {
  const at = cellAt(x, y, sheet);
  return `<${prefix}${name}><${prefix}col>${at.column}</${prefix}col><${prefix}colOff>${at.columnOffset}</${prefix}colOff><${prefix}row>${at.row}</${prefix}row><${prefix}rowOff>${at.rowOffset}</${prefix}rowOff></${prefix}${name}>`;
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

function nameEdits(xml: string, name: string): { start: number; end: number; text: string }[] {
  const at = /<(?:[A-Za-z0-9]+:)?cNvPr(?=\s)(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(xml);
  if (at === null) return [];
  return [{ start: at.index, end: at.index + at[0].length, text: withAttributes(at[0], { name: encodeCellAttribute(name) }) }];
}
