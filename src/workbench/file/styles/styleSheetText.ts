import { outline, spliced, withAttributes, withPrefix } from "../xml";

/** Sections of styles.xml in the schema's order, and the ones this room adds to. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
export type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** Number of entries a section holds. */
export function countOf(xml: string, section: Section): number {
  const span = outline(xml).children.find((one) => one.name === section);
  return span === undefined ? 0 : outline(xml.slice(span.start, span.end)).children.length;
}

/** Adds entries at the end of a section, making it where it is missing. */
export function withEntries(xml: string, section: Section, entries: readonly string[]): string {
  if (entries.length === 0) return xml;
  const { children, prefix, root } = outline(xml);
  const added = withPrefix(entries.join(""), prefix);
  const span = children.find((one) => one.name === section);
  if (span === undefined) {
    const at = children.find((one) => ORDER.indexOf(one.name) > ORDER.indexOf(section))?.start ?? root.close;
    return `${xml.slice(0, at)}<${prefix}${section} count="${entries.length}">${added}</${prefix}${section}>${xml.slice(at)}`;
  }
  const count = String(countOf(xml, section) + entries.length);
  const tag = withAttributes(xml.slice(span.start, span.inner), { count });
  const closesItself = span.close === span.end;
  const body = closesItself ? "" : xml.slice(span.inner, span.close);
  const open = closesItself ? tag.replace(/\s*\/>$/, ">") : tag;
  return spliced(xml, [{ start: span.start, end: span.end, text: `${open}${body}${added}</${prefix}${section}>` }]);
}
