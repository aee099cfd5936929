import type { Chart, SheetModel } from "../../model";
import { escapeAttribute } from "../xml";
import type { ChartNamespaces } from "./chartXml";
import { corner } from "./patchAnchor";

export interface DrawingNamespaces extends ChartNamespaces {
  readonly spreadsheetDrawing: string;
}

export function emptyDrawing(names: DrawingNamespaces): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${names.spreadsheetDrawing}" xmlns:a="${names.drawing}"></xdr:wsDr>`;
}

/** The frame of a chart, standing where its points say. Namespaces are declared here, whatever the drawing calls them. */
export function anchorXml(chart: Chart, sheet: SheetModel, relationshipId: string, shapeId: number, names: DrawingNamespaces): string {
  return `<xdr:twoCellAnchor xmlns:xdr="${names.spreadsheetDrawing}" xmlns:a="${names.drawing}">${corner("from", "xdr:", chart.left, chart.top, sheet)}${corner("to", "xdr:", chart.left + chart.width, chart.top + chart.height, sheet)}`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`
    + "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
}
