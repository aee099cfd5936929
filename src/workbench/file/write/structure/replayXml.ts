import { isWhole } from "../../../model";
import { attributeOf, outline, withAttributes } from "../../xml";
import type { Replay } from "./replay";

/** Elements whose text is a formula. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);
/** Elements that say nothing once all of their children are gone. */
const LISTS = new Set(["protectedRanges", "ignoredErrors", "cellWatches", "rowBreaks", "colBreaks", "sparklines", "sparklineGroup", "sparklineGroups", "ext", "extLst", "scenarios", "scenario", "commentList"]);

/** An element of the file, and all in it, after what happened to the structure; "" where the cells it speaks of are gone. */
export function replayXml(xml: string, sheetId: string | null, replay: Replay): string {
  const { root, children } = outline(xml);
  const tag = replayTag(root.name, xml.slice(root.start, root.inner), sheetId, replay);
  if (tag === null) return "";
  if (root.inner === root.end) return xml.slice(0, root.start) + tag;
  const close = xml.slice(root.close);
  if (children.length === 0) {
    const text = xml.slice(root.inner, root.close);
    if (root.name === "sqref") {
      const areas = replay.areas(text, sheetId);
      return areas === "" ? "" : xml.slice(0, root.start) + tag + areas + close;
    }
    return xml.slice(0, root.start) + tag + (FORMULAS.has(root.name) ? replay.formula(text, { sheetId, table: null, isName: false }) : text) + close;
  }
  let at = root.inner;
  let body = "";
  let left = 0;
  for (const child of children) {
    const before = xml.slice(child.start, child.end);
    const after = colIdOf(child.name, before, root.name, xml.slice(root.start, root.inner), sheetId, replay) ?? replayXml(before, sheetId, replay);
    // A sparkline or rule without its cells is none.
    if (after === "" && child.name === "sqref") return "";
    body += xml.slice(at, child.start) + after;
    at = child.end;
    if (after !== "") left++;
  }
  if (left === 0 && LISTS.has(root.name)) return "";
  const counted = left !== children.length && attributeOf(tag, "count") !== undefined ? withAttributes(tag, { count: String(left), ...(attributeOf(tag, "manualBreakCount") === undefined ? {} : { manualBreakCount: String(left) }) }) : tag;
  return xml.slice(0, root.start) + counted + body + xml.slice(at, root.close) + close;
}

/** The opening tag with its places moved; null where they are gone. */
function replayTag(name: string, tag: string, sheetId: string | null, replay: Replay): string | null {
  const changes: Record<string, string> = {};
  const sqref = attributeOf(tag, "sqref");
  if (sqref !== undefined) {
    const areas = replay.areas(sqref, sheetId);
    if (areas === "") return null;
    if (areas !== sqref) changes["sqref"] = areas;
  }
  for (const attribute of name === "cellWatch" || name === "inputCells" ? ["r", "ref"] : ["ref"]) {
    const reference = attributeOf(tag, attribute);
    if (reference === undefined) continue;
    const after = replay.range(reference, sheetId);
    if (after === null) return null;
    if (after !== reference) changes[attribute] = after;
  }
  if (name === "rowBreak" || name === "brk") return breakTag(tag, sheetId, replay);
  return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
}

/** A page break stands before a row or column; whether it is one or the other its list says, which `replayBreaks` asks. */
function breakTag(tag: string, sheetId: string | null, replay: Replay): string | null {
  const axis = Number(attributeOf(tag, "max") ?? 16_383) > 16_383 ? "column" : "row";
  const line = replay.line(axis, Number(attributeOf(tag, "id") ?? 0), sheetId, isWhole);
  return line === null || line === 0 ? null : withAttributes(tag, { id: String(line) });
}

/** A filter's column is counted from the filter's left edge; null where the child is none. */
function colIdOf(name: string, xml: string, parent: string, parentTag: string, sheetId: string | null, replay: Replay): string | null {
  if (name !== "filterColumn" || parent !== "autoFilter") return null;
  const reference = attributeOf(parentTag, "ref") ?? "";
  const first = /^\$?([A-Z]+)/.exec(reference)?.[1];
  const after = replay.range(reference, sheetId);
  const inner = outline(xml).root.inner;
  const id = Number(attributeOf(xml.slice(0, inner), "colId") ?? 0);
  if (first === undefined || after === null) return xml;
  const left = columnOf(first);
  const column = replay.line("column", left + id, sheetId, () => true);
  if (column === null) return "";
  const moved = column - columnOf(/^\$?([A-Z]+)/.exec(after)?.[1] ?? first);
  return moved === id ? xml : withAttributes(xml.slice(0, inner), { colId: String(moved) }) + xml.slice(inner);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
