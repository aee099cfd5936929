import type { SheetModel } from "../../model";
import { anchorXml, chartXml, emptyDrawing } from "../charts";
import type { SheetOrigin } from "../origin";
import { outline, spliced } from "../xml";
import type { Frame } from "./frame";
import { appended } from "./packageDraft";
import type { WriteContext } from "./writeContext";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Adds the sheet's new charts to its drawing and takes out those of the file that were deleted. */
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
  let xml = await withoutDeleted((await draft.text(drawing)) ?? emptyDrawing(draft.dialect), drawing, sheet, origin, context);
  let shape = Math.max(1, ...[...xml.matchAll(/cNvPr\s[^>]*?id="(\d+)"/g)].map((match) => Number(match[1])));
  for (const chart of added) {
    const chartPart = draft.freePart("xl/charts/chart", ".xml");
    draft.set(chartPart, chartXml(chart, draft.dialect));
    await draft.addContentType(chartPart, CHART_TYPE);
    const id = await draft.relate(drawing, "chart", chartPart);
    xml = appended(xml, anchorXml(chart, sheet, id, ++shape, draft.dialect));
  }
  draft.set(drawing, xml);
}

async function withoutDeleted(xml: string, drawing: string, sheet: SheetModel, origin: SheetOrigin | undefined, context: WriteContext): Promise<string> {
  const deleted = (origin?.charts ?? []).filter((part) => !sheet.charts.some((chart) => chart.id === `file:${part}`));
  if (deleted.length === 0) return xml;
  const gone = (await context.links(drawing)).filter((link) => deleted.includes(link.target));
  const anchors = outline(xml).children.filter(({ start, end }) => gone.some((link) => new RegExp(`:id=["']${link.id}["']`).test(xml.slice(start, end))));
  for (const link of gone) {
    await context.draft.unrelate(drawing, link.id);
    await context.draft.remove(link.target);
  }
  return spliced(xml, anchors.map(({ start, end }) => ({ start, end, text: "" })));
}
