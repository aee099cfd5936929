import { STALE_NAMESPACE } from "../settingsNamespace";

/** Namespaces of Office's parts, transitional and strict, by the short prefix this room calls them by. The part's own one has none. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a:"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr:"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray", "xda:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments", "tc:"],
  [STALE_NAMESPACE, "stale:"],
  ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11", "we:"],
]);

/** Names in a namespace nobody here reads never collide with one that is. */
export function shortPrefix(uri: string): string {
  return SHORT.get(uri) ?? "other:";
}
