import type { Rect, StyleId, WorkbookModel } from "../../model";
import { beginLoading, cellName, endLoading, parseRect } from "../../model";
import { readDrawing } from "../charts";
import { FileRefused } from "../fileRefused";
import type { Origin, SheetOrigin } from "../origin";
import { NOTHING_LOADED } from "../origin";
import type { Relationship } from "../parts";
import { partsOfKind, WorkbookPackage } from "../parts";
import type { FileStyles } from "../styles";
import { readStyles, readTheme } from "../styles";
import { readComments, readPeople } from "./comments";
import { readHyperlinks } from "./hyperlinks";
import { dynamicArrayMarks } from "./metadata";
import { readNames } from "./names";
import type { ReadContext } from "./readContext";
import { readSettings } from "./settings";
import { child } from "../xml";
import { sharedStringsHandler } from "./sharedStrings";
import { readSheetPart } from "./sheetPart";
import { readStaleList } from "./staleCells";
import { readTable } from "./tables";
import type { SheetEntry, WorkbookPart } from "./workbookPart";
import { workbookHandler } from "./workbookPart";

export interface ReadOptions {
  readonly namespaces: readonly string[];
  readonly onProgress: ((done: number, total: number) => void) | undefined;
  readonly onTurn: ((share: number) => void) | undefined;
}

/** Reads a workbook of the file into a model. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<{ workbook: WorkbookModel; origin: Origin; macros: boolean }> {
  const parts = new WorkbookPackage(bytes, options.onTurn);
  // Read for its faults alone: what it says of the parts, their relationships say better.
  await parts.parse("[Content_Types].xml", {});
  const workbookPart = (await parts.relationships("")).find((link) => link.kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (workbookPart.endsWith(".bin")) throw new FileRefused("not-a-workbook", "The file is a binary workbook (.xlsb).");
  const entry: WorkbookPart = { date1904: false, sheets: [], names: [], activeTab: 0 };
  if (!(await parts.parse(workbookPart, workbookHandler(entry)))) throw new FileRefused("not-a-workbook", "The archive holds no workbook.");
  if (entry.sheets.length === 0) throw new FileRefused("not-a-workbook", `${workbookPart} names no sheet.`);
  const links = await parts.relationships(workbookPart);
  const partOf = (kind: string): string | null => links.find((link) => link.kind === kind && !link.external && parts.has(link.target))?.target ?? null;

  const theme = partOf("theme");
  const stylesPart = partOf("styles");
  const metadataPart = partOf("sheetMetadata");
  const styles = readStyles(stylesPart === null ? undefined : await parts.tree(stylesPart), readTheme(theme === null ? undefined : await parts.tree(theme)));
  const strings: string[] = [];
  const stringsPart = partOf("sharedStrings");
  if (stringsPart !== null) await parts.parse(stringsPart, sharedStringsHandler(strings));

  const workbook = beginLoading(entry.date1904);
  const styleIds = internStyles(workbook, styles);
  const dynamicMarks = dynamicArrayMarks(metadataPart === null ? undefined : await parts.tree(metadataPart));
  const staleList = await readStaleList(parts, links);
  const context: ReadContext = { parts, workbook, strings, styles, styleIds, dynamicMarks, namespaces: options.namespaces, people: await readPeople(parts, links), stale: staleList.cells, date1904: entry.date1904, counts: { cells: 0, spelledOut: 0, longTexts: 0, arrayRows: 0 }, rowsStartHidden: false };
  const sheets: SheetOrigin[] = [];
  checkPartsDiffer(entry.sheets, links);
  for (const [index, sheet] of entry.sheets.entries()) {
    sheets.push(await readSheet(sheet, links, context));
    options.onProgress?.(index + 1, entry.sheets.length);
  }
  if (workbook.sheets.length === 0) throw new FileRefused("not-a-workbook", "The workbook has no sheet of cells.");
  readNames(entry.names, sheets, context);
  const settingsPart = await readSettings(parts, links, workbook.settingsMap);
  const active = sheets[entry.activeTab]?.id;
  if (active !== null && active !== undefined) workbook.selection = { sheetId: active, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  endLoading(workbook);
  const origin: Origin = { parts, workbookPart, sheets, stylesPart, metadataPart, dynamicMark: [...dynamicMarks][0] ?? null, styleIds, settingsPart, stalePart: staleList.part, namespaces: options.namespaces };
  return { workbook, origin, macros: links.some((link) => link.kind === "vbaProject") };
}

function internStyles(workbook: WorkbookModel, styles: FileStyles): StyleId[] {
  const [first, ...others] = styles.cells;
  if (first !== undefined) workbook.styles.setDefault(first);
  return [0, ...others.map((style) => workbook.styles.intern(style))];
}

/** Five thousand sheets that are all the same large part would be read five thousand times. */
function checkPartsDiffer(sheets: readonly SheetEntry[], links: readonly Relationship[]): void {
  const targets = sheets.map((sheet) => links.find((link) => link.id === sheet.relationshipId)?.target);
  if (new Set(targets).size < targets.length) throw new FileRefused("broken-xml", "Two sheets of the workbook are one part.");
}

async function readSheet(entry: SheetEntry, links: readonly Relationship[], context: ReadContext): Promise<SheetOrigin> {
  const link = links.find((one) => one.id === entry.relationshipId);
  const common = { name: entry.name, part: link?.target ?? "", relationshipId: entry.relationshipId, sheetId: entry.sheetId };
  if (link === undefined || !context.parts.has(link.target)) throw new FileRefused("not-a-workbook", `The sheet ${entry.name} is missing from the archive.`);
  if (link.kind !== "worksheet") return { ...common, id: null, tables: [], drawing: null, loaded: NOTHING_LOADED };
  const sheet = context.workbook.insertSheet(entry.name);
  sheet.visibility = entry.visibility;
  const { drawing, tables, hyperlinks } = await readSheetPart(link.target, sheet, context);
  const sheetLinks = await context.parts.relationships(link.target);
  sheet.hyperlinks = readHyperlinks(hyperlinks, sheetLinks);
  sheet.comments = await readComments(context.parts, sheetLinks, context.people);
  sheet.wholes = await readPivots(sheetLinks, context);
  const targetOf = (id: string): string | null => sheetLinks.find((one) => one.id === id && !one.external)?.target ?? null;
  const drawingPart = drawing === null ? null : targetOf(drawing);
  if (drawingPart !== null) sheet.charts = await readDrawing(drawingPart, sheet, context.parts, context.styles.colors);
  const found: { id: number; part: string }[] = [];
  for (const part of new Set(tables.flatMap((id) => targetOf(id) ?? []))) {
    const table = readTable(await context.parts.tree(part), sheet.id);
    if (table === null) continue;
    context.workbook.storedTables.load(table);
    found.push({ id: table.id, part });
  }
  const loaded = { charts: sheet.charts, conditionalFormats: sheet.conditionalFormats, dataValidations: sheet.dataValidations, hyperlinks: sheet.hyperlinks, stale: new Set(sheet.staleCells().map(({ row, column }) => cellName(row, column))) };
  return { ...common, id: sheet.id, tables: found, drawing: drawingPart, loaded };
}

/** Where pivot tables stand: cells inside them are theirs. */
async function readPivots(links: readonly Relationship[], { parts }: ReadContext): Promise<{ rect: Rect; name: string }[]> {
  const found: { rect: Rect; name: string }[] = [];
  for (const part of partsOfKind(links, "pivotTable")) {
    const root = await parts.tree(part);
    const rect = parseRect(root === undefined ? "" : child(root, "location")?.attributes.ref ?? "");
    if (rect !== null) found.push({ rect, name: root?.attributes.name ?? "PivotTable" });
  }
  return found;
}
