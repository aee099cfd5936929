/** Native charts: drawn from what the file says, written as parts of their own. */
export { chartXml } from "./chartXml";
export { anchorXml, emptyDrawing } from "./drawingXml";
export { readDrawing } from "./readDrawing";
export { patchedAnchor } from "./patchAnchor";
export { patchedChart } from "./patchChart";
