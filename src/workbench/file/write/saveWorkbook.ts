import type { WorkbookModel } from "../../model";
import type { Origin, SheetOrigin } from "../origin";
import { StyleWriter, styleSheetXml } from "../styles";
import { dialectOf } from "./dialect";
import { putTitles } from "./documentTitles";
import { Frame, WORKBOOK_ORDER } from "./frame";
import { withDynamicArrays } from "./metadataXml";
import { putNames } from "./namesXml";
import { PackageDraft } from "./packageDraft";
import { putSettings } from "./settingsPart";
import type { PlannedSheet } from "./sheetsXml";
import { planSheets, putActiveTab, putSheets } from "./sheetsXml";
import { patchSheet, writeSheet } from "./sheetWriter";
import { Replay, replayParts } from "./structure";
import { dropUnreachable } from "./unreachable";
import { putStaleList } from "./stalePart";
import type { WriteContext } from "./writeContext";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook as a file: the one it came from, with only what changed written anew. The origin is not changed, so saving twice gives the same bytes. */
export async function saveWorkbook(workbook: WorkbookModel, origin: Origin, namespaces: readonly string[] | undefined): Promise<Uint8Array> {
  const { parts, workbookPart } = origin;
  const workbookXml = (await parts.text(workbookPart)) ?? "";
  const draft = new PackageDraft(parts, dialectOf(workbookXml));
  const dynamic = await dynamicArrays(draft, origin);
  const stylesXml = origin.stylesPart === null ? null : await parts.text(origin.stylesPart);
  const stylesTree = origin.stylesPart === null ? undefined : await parts.tree(origin.stylesPart);
  const styles = new StyleWriter(stylesXml ?? styleSheetXml(workbook.style(0), draft.dialect.main), stylesTree, origin.styleIds, (id) => workbook.style(id));
  const context: WriteContext = { draft, workbook, styles, namespaces, links: (part) => parts.relationships(part), dynamicMark: dynamic.mark, formulasChanged: false, replay: new Replay(workbook.touched.edits) };

  const planned = planSheets(workbook.sheets, origin);
  await replayParts(origin, context.replay, context);
  const newIds = await writeSheets(planned, context, origin);
  await dropSheets(planned, origin, draft);
  await dynamic.finish();
  const stylesAfter = styles.finish();
  if (stylesAfter !== null) await putPart(draft, origin, origin.stylesPart, "xl/styles", "styles", "styles", stylesAfter);
  const sheetsGone = planned.length < origin.sheets.length + newIds.size;
  if (context.formulasChanged || workbook.touched.edits.some((edit) => edit.kind === "shift") || sheetsGone) await dropCalculationChain(origin, draft);
  const isNew = origin.sheets.length === 0;
  if (workbook.touched.settings || (isNew && workbook.settings.size > 0)) await putSettings(origin, context);
  await putStaleList(origin, context);
  const frame = new Frame(workbookXml, WORKBOOK_ORDER, draft.dialect.relationships);
  putWorkbook(frame, planned, origin, newIds, context);
  if (workbook.touched.sheets) await putTitles(draft, origin, planned);
  if (frame.xml !== workbookXml) draft.set(workbookPart, frame.xml);
  if (draft.hasLoosened) await dropUnreachable(draft, parts);
  return draft.bytes();
}

async function writeSheets(planned: readonly PlannedSheet[], context: WriteContext, origin: Origin): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { model, origin: from } of planned) {
    if (model === null) continue;
    if (from !== undefined) {
      await patchSheet(model, from, origin.parts, context);
      continue;
    }
    const part = context.draft.freePart("xl/worksheets/sheet", ".xml");
    await writeSheet(part, model, context);
    await context.draft.addContentType(part, `${SPREADSHEET}.worksheet+xml`);
    ids.set(model.id, await context.draft.relate(origin.workbookPart, "worksheet", part));
  }
  return ids;
}

async function dropSheets(planned: readonly PlannedSheet[], origin: Origin, draft: PackageDraft): Promise<void> {
  const kept = new Set(planned.map((one) => one.origin));
  for (const sheet of origin.sheets.filter((one: SheetOrigin) => !kept.has(one))) {
    await draft.unrelate(origin.workbookPart, sheet.relationshipId);
    await draft.remove(sheet.part);
  }
}

function putWorkbook(frame: Frame, planned: readonly PlannedSheet[], origin: Origin, ids: ReadonlyMap<string, string>, context: WriteContext): void {
  const { workbook } = context;
  const printed = workbook.sheets.some((sheet) => sheet.touched.parts.has("pageSetup"));
  const sheetsChanged = workbook.touched.sheets || origin.sheets.length === 0;
  if (sheetsChanged) {
    putSheets(frame, planned, origin, ids);
    putActiveTab(frame, planned, workbook.selection.sheetId);
  }
  if (!sheetsChanged && !workbook.touched.names && !printed && context.replay.isEmpty) return;
  const positions = origin.sheets.map((sheet) => {
    const position = planned.findIndex((one) => one.origin === sheet);
    return position < 0 ? null : position;
  });
  putNames(frame, positions, planned.map((one) => one.model), context);
}

async function dynamicArrays(draft: PackageDraft, origin: Origin): Promise<{ mark: () => string; finish: () => Promise<void> }> {
  if (origin.dynamicMark !== null) return { mark: () => origin.dynamicMark as string, finish: () => Promise.resolve() };
  const { xml, mark } = withDynamicArrays(origin.metadataPart === null ? null : await draft.text(origin.metadataPart), draft.dialect);
  let needed = false;
  return {
    mark() {
      needed = true;
      return mark;
    },
    finish: async () => {
      if (needed) await putPart(draft, origin, origin.metadataPart, "xl/metadata", "sheetMetadata", "sheetMetadata", xml);
    },
  };
}

/** Writes a part of the workbook's, adding it to the package where it is new. */
async function putPart(draft: PackageDraft, origin: Origin, part: string | null, stem: string, kind: string, type: string, xml: string): Promise<void> {
  if (part !== null) return draft.set(part, xml);
  const name = draft.has(`${stem}.xml`) ? draft.freePart(stem, ".xml") : `${stem}.xml`;
  draft.set(name, xml);
  await draft.addContentType(name, `${SPREADSHEET}.${type}+xml`);
  await draft.relate(origin.workbookPart, kind, name);
}

/** The order of calculation would name cells that are no formulas any more; Excel makes a new one. */
async function dropCalculationChain(origin: Origin, draft: PackageDraft): Promise<void> {
  const link = (await origin.parts.relationships(origin.workbookPart)).find((one) => one.kind === "calcChain");
  if (link === undefined) return;
  await draft.unrelate(origin.workbookPart, link.id);
  await draft.remove(link.target);
}
