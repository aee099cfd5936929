import type { Chart, SheetModel } from "../../model";
import type { WorkbookPackage } from "../parts";
import type { Colors } from "../styles";
import type { Attributes, XmlNode } from "../xml";
import { find } from "../xml";
import { placeOf } from "./anchor";
import { readChart } from "./readChart";

/** Charts of a drawing. Pictures and shapes stay in the file alone. */
export async function readDrawing(part: string, sheet: SheetModel, parts: WorkbookPackage, colors: Colors): Promise<Chart[]> {
  const root = await parts.tree(part);
  const links = await parts.relationships(part);
  const charts: Chart[] = [];
  const seen = new Set<string>();
  for (const anchor of root?.children ?? []) {
    const frame = frameOf(anchor);
    const id = find(frame, "c:chart")?.attributes["r:id"];
    const link = links.find((one) => one.id === id && one.kind === "chart" && !one.external);
    if (frame === undefined || link === undefined || seen.has(link.target)) continue;
    seen.add(link.target);
    const chart = readChart(await parts.tree(link.target, isLaterPoint), colors);
    if (chart === null) continue;
    const name = find(frame, "xdr:cNvPr")?.attributes.name ?? "";
    charts.push({ id: `file:${link.target}`, name, ...chart, ...placeOf(anchor, sheet), fromFile: true });
  }
  return charts;
}

/** A chart remembers what its cells held, a million points of it; only the first is read, for the name of a series. */
function isLaterPoint(name: string, { idx }: Attributes): boolean {
  return name === "c:pt" && idx !== "0";
}

function frameOf(anchor: XmlNode): XmlNode | undefined {
  return find(anchor, "xdr:graphicFrame");
}
