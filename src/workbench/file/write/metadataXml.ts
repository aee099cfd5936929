import type { Dialect } from "./dialect";
import { outline, spliced, withAttributes, withPrefix } from "../xml";

const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const TYPE = '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext xmlns:xda="${DYNAMIC}" uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/** The entry that makes an array formula a dynamic one: a part of its own, or added to the one that stands. Gives the text and the entry's `cm`. */
export function withDynamicArrays(xml: string | null, dialect: Dialect): { readonly xml: string; readonly mark: string } {
  if (xml === null) {
    const body = `<metadataTypes count="1">${TYPE}</metadataTypes>${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`;
    return { xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${dialect.main}">${body}</metadata>`, mark: "1" };
  }
  const types = count(xml, "metadataTypes");
  let result = grown(xml, "metadataTypes", TYPE, []);
  const before = result;
  const { children, prefix, root } = outline(before);
  const later = children.find((one) => ["cellMetadata", "valueMetadata", "extLst"].includes(one.name))?.start ?? root.close;
  result = before.slice(0, later) + withPrefix(FUTURE, prefix) + before.slice(later);
  const mark = count(result, "cellMetadata") + 1;
  return { xml: grown(result, "cellMetadata", `<bk><rc t="${types + 1}" v="0"/></bk>`, ["valueMetadata", "extLst"]), mark: String(mark) };
}

function count(xml: string, name: string): number {
  const span = outline(xml).children.find((one) => one.name === name);
  return span === undefined ? 0 : outline(xml.slice(span.start, span.end)).children.length;
}

/** Adds a child to a counted list, making the list before any of `later` where it is missing. */
function grown(xml: string, name: string, entry: string, later: readonly string[]): string {
  const { children, prefix, root } = outline(xml);
  const text = withPrefix(entry, prefix);
  const span = children.find((one) => one.name === name);
  if (span === undefined) {
    const at = later.length === 0 ? root.inner : children.find((one) => later.includes(one.name))?.start ?? root.close;
    return `${xml.slice(0, at)}<${prefix}${name} count="1">${text}</${prefix}${name}>${xml.slice(at)}`;
  }
  const tag = withAttributes(xml.slice(span.start, span.inner), { count: String(count(xml, name) + 1) });
  return spliced(xml, [{ start: span.start, end: span.inner, text: tag }, { start: span.close, end: span.close, text }]);
}
