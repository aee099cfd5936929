/** Styles of a file: read into the model's, and written back by adding to what stands there. */
export type { Colors } from "./colors";
export { readColor, readTheme, schemeColor } from "./colors";
export type { FileStyles } from "./readStyles";
export { readStyles } from "./readStyles";
export { colorXml, styleSheetXml } from "./styleXml";
export { StyleWriter } from "./styleWriter";
export { OFFICE_THEME } from "./palette";
