import type { SheetModel } from "../../model";
import { DEFAULT_PAGE_SETUP, parseRect, rectName } from "../../model";
import type { SheetOrigin } from "../origin";
import { NOTHING_LOADED } from "../origin";
import type { WorkbookPackage } from "../parts";
import { attributeOf } from "../xml";
import { PartPacker } from "../zip";
import { putColumns } from "./columnsXml";
import { putConditionalFormats } from "./conditionalFormatsXml";
import { putDataValidations } from "./dataValidationsXml";
import { Frame, WORKSHEET_ORDER } from "./frame";
import { putHyperlinks } from "./hyperlinksXml";
import { putPageSetup } from "./pageXml";
import { RowStream } from "./rowStream";
import { RowWriter } from "./rowXml";
import { putCharts } from "./sheetCharts";
import type { SheetChanges } from "./sheetChanges";
import { allOf, touchedOf } from "./sheetChanges";
import type { SheetSource } from "./sheetSource";
import { readAroundRows, streamRows } from "./sheetSource";
import { replayFrame, RowRelocation } from "./structure";
import { putTables, tablesChanged } from "./sheetTables";
import { staleChanged } from "./stalePart";
import { putView } from "./viewXml";
import type { WriteContext } from "./writeContext";

/** Stands in the frame where the rows go. */
const ROWS = "<?rows?>";

/** Writes a sheet of the file with what changed in it. Nothing is written where nothing changed. */
export async function patchSheet(sheet: SheetModel, origin: SheetOrigin, parts: WorkbookPackage, context: WriteContext): Promise<void> {
  const { replay } = context;
  const stale = replay.cells(origin.loaded.stale, sheet.id);
  const untouched = sheet.touched.isEmpty && !tablesChanged(sheet, origin, context) && !staleChanged(sheet, stale);
  if (untouched && replay.isEmpty) return;
  const source = await readAroundRows(parts, origin.part);
  const packer = new PartPacker();
  const changes = touchedOf(sheet, stale);
  const frame = await framed(source, origin.part, sheet, origin, context);
  if (untouched && replay.shiftsOf(sheet.id).length === 0 && frame.xml === frameText(source)) return;
  const writer = new RowWriter(sheet, changes, source.prefix, context);
  const relocation = RowRelocation.of(replay, sheet.id, source.prefix, (text) => writer.noteDeleted(text));
  const rows = new RowStream(writer, changes, source.prefix, (text) => packer.push(text), relocation);
  await around(frame, packer, async () => {
    await streamRows(parts, origin.part, source.prefix, (text) => rows.feed(text));
    rows.end();
  });
  context.draft.setPacked(packer.finish(origin.part));
}

/** Writes a sheet the file does not have, as a new part. */
export async function writeSheet(part: string, sheet: SheetModel, context: WriteContext): Promise<void> {
  const { main, relationships } = context.draft.dialect;
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relationships}">`;
  const used = sheet.usedRect();
  const before = `${used === null ? "" : `<dimension ref="${rectName(used)}"/>`}<sheetFormatPr defaultRowHeight="${sheet.layout.defaultRowHeight}"/>`;
  const frame = await framed({ prefix: "", head: head + before, open: "<sheetData>", tail: "</worksheet>" }, part, sheet, undefined, context);
  const changes = allOf(sheet);
  const packer = new PartPacker();
  const rows = new RowStream(new RowWriter(sheet, changes, "", context), changes, "", (text) => packer.push(text));
  await around(frame, packer, () => {
    rows.end();
    return Promise.resolve();
  });
  context.draft.setPacked(packer.finish(part));
}

async function around(frame: Frame, packer: PartPacker, rows: () => Promise<void>): Promise<void> {
  const [head, tail] = frame.xml.split(ROWS) as [string, string];
  packer.push(head);
  await rows();
  packer.push(tail);
}

/** The sheet's text with a mark in the place of its rows. */
function frameText({ prefix, head, open, tail }: SheetSource): string {
  return `${head}${open}${ROWS}</${prefix}sheetData>${tail}`;
}

/** The sheet's text around its rows, with every part of it that changed put in anew. */
async function framed(source: SheetSource, part: string, sheet: SheetModel, origin: SheetOrigin | undefined, context: WriteContext): Promise<Frame> {
  const frame = new Frame(frameText(source), WORKSHEET_ORDER, context.draft.dialect.relationships);
  const isNew = origin === undefined;
  const changed = (name: Parameters<typeof sheet.touched.parts.has>[0]): boolean => isNew || sheet.touched.parts.has(name);
  if (changed("columns")) putColumns(frame, sheet, context);
  if (changed("view")) putView(frame, sheet);
  if (changed("protection")) putProtection(frame, sheet);
  if (changed("merges")) frame.put("mergeCells", sheet.merges.length === 0 ? "" : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((rect) => `<mergeCell ref="${rectName(rect)}"/>`).join("")}</mergeCells>`);
  const loaded = origin?.loaded ?? NOTHING_LOADED;
  if (changed("conditionalFormats")) putConditionalFormats(frame, sheet.conditionalFormats, loaded, context);
  if (changed("dataValidations")) putDataValidations(frame, sheet, loaded, context);
  if (changed("hyperlinks")) await putHyperlinks(frame, part, sheet, loaded, context);
  if (changed("pageSetup") && !(isNew && hasPlainPage(sheet))) putPageSetup(frame, sheet);
  if (changed("charts")) await putCharts(frame, part, sheet, origin, context);
  if (tablesChanged(sheet, origin, context)) await putTables(frame, part, sheet, origin, context);
  if (isNew) return frame;
  const { replay } = context;
  if (!replay.isEmpty) replayFrame(frame, sheet.id, replay);
  putDimension(frame, sheet, replay.shiftsOf(sheet.id).length > 0 ? allOf(sheet) : touchedOf(sheet, loaded.stale));
  return frame;
}

/** Area and titles are names of the workbook; a page that is Excel's own in all else is not mentioned. */
function hasPlainPage({ pageSetup }: SheetModel): boolean {
  const { printArea, printTitleColumns, printTitleRows } = pageSetup;
  return JSON.stringify(pageSetup) === JSON.stringify({ ...DEFAULT_PAGE_SETUP, printTitleRows, printTitleColumns, printArea });
}

function putProtection(frame: Frame, sheet: SheetModel): void {
  const had = frame.get("sheetProtection") !== null;
  if (sheet.isProtected && !had) frame.put("sheetProtection", '<sheetProtection sheet="1" objects="1" scenarios="1"/>');
  else if (!sheet.isProtected && had) frame.put("sheetProtection", "");
}

/** The range the file claims grows where cells were added outside it; else it stays, true or not. */
function putDimension(frame: Frame, sheet: SheetModel, changes: SheetChanges): void {
  const claimed = frame.get("dimension");
  const used = sheet.usedRect();
  if (claimed === null || used === null || changes.nextRow(0) === null) return;
  const rect = parseRect(attributeOf(claimed, "ref") ?? "");
  if (rect !== null && used.top >= rect.top && used.left >= rect.left && used.bottom <= rect.bottom && used.right <= rect.right) return;
  frame.put("dimension", `<dimension ref="${rectName(used)}"/>`);
}
