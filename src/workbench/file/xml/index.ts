/** XML of a workbook's parts: read in pieces and safely, escaped for writing, cut into its elements for patching. */
export { decodeEscapes, encodeCellAttribute, encodeCellText, escapeAttribute, escapeXml, unescapeXml } from "./escapes";
export type { Attributes, XmlHandler, XmlReader } from "./xmlReader";
export { declaredUtf8, encodingOf } from "./encoding";
export { createXmlReader } from "./xmlReader";
export { onePrefix } from "./onePrefix";
export type { XmlNode } from "./xmlTree";
export { child, childrenOf, descend, emptyNode, find, findAll, treeHandler } from "./xmlTree";
export type { Outline, Span } from "./elements";
export { attributeOf, moved, outline, spliced, withAttributes, within, withPrefix } from "./elements";
