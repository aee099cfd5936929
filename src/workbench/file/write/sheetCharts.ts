import type { Chart, SheetModel } from "../../model";
import { anchorXml, chartXml, emptyDrawing, patchedAnchor, patchedChart } from "../charts";
import type { SheetOrigin } from "../origin";
import { isAsLoaded } from "../origin";
import { attributeOf, outline, spliced } from "../xml";
import type { Frame } from "./frame";
import { appended } from "./packageDraft";
import type { WriteContext } from "./writeContext";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Adds the sheet's new charts to its drawing, changes those of the file that changed, and takes out those that were deleted. */
export async function putCharts(frame: Frame, part: string, sheet: SheetModel, origin: SheetOrigin | undefined, context: WriteContext): Promise<void> {
  const { draft } = context;
  const added = sheet.charts.filter((chart) => !chart.fromFile);
  let drawing = origin?.drawing ?? null;
  if (drawing === null && added.length === 0) return;
  if (drawing === null) {
    drawing = draft.freePart("xl/drawings/drawing", ".xml");
    draft.set(drawing, emptyDrawing(draft.dialect));
    await draft.addContentType(drawing, DRAWING_TYPE);
    const id = await draft.relate(part, "drawing", drawing);
    frame.put("drawing", `<drawing ${frame.relationshipAttribute(id)}/>`);
  }
  const before = (await draft.text(drawing)) ?? emptyDrawing(draft.dialect);
  let xml = await withFileCharts(before, drawing, sheet, origin?.loaded.charts ?? [], context);
  let shape = Math.max(1, ...[...xml.matchAll(/cNvPr\s[^>]*?id="(\d+)"/g)].map((match) => Number(match[1])));
  for (const chart of added) {
    const chartPart = draft.freePart("xl/charts/chart", ".xml");
    draft.set(chartPart, chartXml(chart, draft.dialect));
    await draft.addContentType(chartPart, CHART_TYPE);
    const id = await draft.relate(drawing, "chart", chartPart);
    xml = appended(xml, anchorXml(chart, sheet, id, ++shape, draft.dialect));
  }
  if (xml !== before) draft.set(drawing, xml);
}

/** The drawing with the file's charts as the model has them now. */
async function withFileCharts(xml: string, drawing: string, sheet: SheetModel, loaded: readonly Chart[], context: WriteContext): Promise<string> {
  const { draft } = context;
  const links = await context.links(drawing);
  const edits: { start: number; end: number; text: string }[] = [];
  for (const before of loaded) {
    const after = sheet.charts.find(({ id }) => id === before.id);
    if (after !== undefined && isAsLoaded(after, loaded)) continue;
    const link = links.find(({ target }) => `file:${target}` === before.id);
    if (link === undefined) continue;
    const frame = outline(xml).children.find(({ start, end }) => refersTo(xml.slice(start, end), link.id));
    if (after === undefined) {
      if (frame !== undefined) edits.push({ start: frame.start, end: frame.end, text: "" });
      await draft.unrelate(drawing, link.id);
      await draft.remove(link.target);
      continue;
    }
    if (frame !== undefined) edits.push({ start: frame.start, end: frame.end, text: patchedAnchor(xml.slice(frame.start, frame.end), before, after, sheet) });
    const text = await draft.text(link.target);
    if (text !== null && !sameContent(before, after)) draft.set(link.target, patchedChart(text, before, after, draft.dialect));
  }
  return spliced(xml, edits);
}

function refersTo(anchor: string, id: string): boolean {
  return [...anchor.matchAll(/<(?:[A-Za-z0-9]+:)?chart(?=\s)(?:"[^"]*"|'[^']*'|[^'">])*>/g)].some(([tag]) => attributeOf(tag, /^[^:]+:id$/) === id);
}

/** Whether charts differ in their frames at most. */
function sameContent(one: Chart, other: Chart): boolean {
  const content = (chart: Chart): string => JSON.stringify({ ...chart, name: "", left: 0, top: 0, width: 0, height: 0 });
  return content(one) === content(other);
}
