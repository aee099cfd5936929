/** A workbook in a browser: cells, formula bar, sheet tabs, charts; drawn from the model and written back into it. */
export { createGrid } from "./createGrid";
export type { Grid, GridOptions, GridWords, SelectionStatistics } from "./types";
export type { Theme } from "./display/palette";
export { element, glyph } from "./chrome/element";
