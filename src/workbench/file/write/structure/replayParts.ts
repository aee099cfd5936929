import type { Origin, SheetOrigin } from "../../origin";
import { attributeOf, escapeAttribute, outline, spliced, withAttributes } from "../../xml";
import type { PackageDraft } from "../packageDraft";
import type { WriteContext } from "../writeContext";
import type { Replay } from "./replay";
import { unescaped } from "./replay";
import { replayDrawing } from "./replayDrawing";
import { replayNotes } from "./replayNotes";
import { replayXml } from "./replayXml";

/** Everything beside the sheets that names cells: notes, threads, drawings, charts, tables, pivot tables and where they get their data. */
export async function replayParts(origin: Origin, replay: Replay, context: WriteContext): Promise<void> {
  if (replay.isEmpty) return;
  const { draft, links } = context;
  for (const sheet of origin.sheets) {
    for (const { kind, target, external } of await links(sheet.part)) {
      if (external) continue;
      if (kind === "drawing") await replayDrawingPart(target, sheet, replay, context);
      else if (kind === "table") await change(draft, target, (xml) => replayXml(xml, sheet.id, replay));
      else if (sheet.id === null || replay.shiftsOf(sheet.id).length === 0) continue;
      else if (kind === "comments" || kind === "threadedComment" || kind === "pivotTable") await change(draft, target, (xml) => replayWhole(xml, sheet.id as string, replay));
      else if (kind === "vmlDrawing") await change(draft, target, (xml) => replayNotes(xml, sheet.id as string, replay));
    }
  }
  for (const { kind, target } of await links(origin.workbookPart)) if (kind === "pivotCacheDefinition") await change(draft, target, (xml) => replaySource(xml, origin, replay));
}

async function change(draft: PackageDraft, part: string, work: (xml: string) => string): Promise<void> {
  const before = await draft.text(part);
  if (before === null) return;
  const after = work(before);
  if (after !== before) draft.set(part, after);
}

/** A part whose root stays whatever becomes of what is in it. */
function replayWhole(xml: string, sheetId: string, replay: Replay): string {
  const edits = outline(xml).children.flatMap(({ start, end, name }) => {
    const before = xml.slice(start, end);
    const after = replayXml(before, sheetId, replay);
    return after === before ? [] : [{ start, end, text: after === "" && name !== "threadedComment" ? emptied(before) : after }];
  });
  return spliced(xml, edits);
}

/** A list of notes that lost its last stays as an empty list. */
function emptied(xml: string): string {
  const { root } = outline(xml);
  return xml.slice(0, root.inner) + xml.slice(root.close);
}

async function replayDrawingPart(drawing: string, sheet: SheetOrigin, replay: Replay, { draft, links }: WriteContext): Promise<void> {
  const targets = await links(drawing);
  if (sheet.id !== null && replay.shiftsOf(sheet.id).length > 0) await change(draft, drawing, (xml) => replayDrawing(xml, sheet.id as string, replay));
  for (const { kind, target, external } of targets) if (!external && kind.startsWith("chart")) await change(draft, target, (xml) => replayChart(xml, replay));
}

const REFERENCE = /(<(?:[A-Za-z0-9]+:)?f(?:\s[^>]*)?>)([^<]+)(?=<)/g;

/** References of a chart always name their sheet. */
function replayChart(xml: string, replay: Replay): string {
  return xml.replace(REFERENCE, (_, open: string, formula: string) => open + replay.formula(formula, { sheetId: null, table: null, isName: false }));
}

/** Where a pivot table reads: a table, or a range of a sheet, each by its name in the file. */
function replaySource(xml: string, origin: Origin, replay: Replay): string {
  return xml.replace(/<(?:[A-Za-z0-9]+:)?worksheetSource(?=[\s/])[^>]*>/g, (tag) => {
    const table = attributeOf(tag, "name");
    if (table !== undefined && replay.tableName(unescaped(table)) !== unescaped(table)) return withAttributes(tag, { name: escapeAttribute(replay.tableName(unescaped(table))) });
    const name = attributeOf(tag, "sheet");
    if (name === undefined) return tag;
    const plain = unescaped(name);
    const sheet = origin.sheets.find((one) => one.name.toUpperCase() === plain.toUpperCase());
    const reference = attributeOf(tag, "ref");
    const after = replay.sheetName(plain) ?? plain;
    const range = reference === undefined ? null : replay.range(reference, sheet?.id ?? null);
    return withAttributes(tag, { ...(after === plain ? {} : { sheet: escapeAttribute(after) }), ...(range === null || range === reference ? {} : { ref: range }) });
  });
}
