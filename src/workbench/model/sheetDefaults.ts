import type { PageSetup, SheetView } from "./types";

/** A new sheet as Excel makes it with Calibri 11: 64 px wide columns, 20 px high rows. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export const DEFAULT_VIEW: SheetView = { freeze: null, showGridlines: true, tabColor: null, zoom: 100 };

export const DEFAULT_PAGE_SETUP: PageSetup = {
  orientation: "portrait", paperSize: "A4", fitToWidth: null, fitToHeight: null,
  printTitleRows: null, printTitleColumns: null, printArea: null, centerHorizontally: false, centerVertically: false,
  // Excel's "normal" margins: 0.7, 0.75 and 0.3 inches.
  scale: null, margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 }, header: null, footer: null,
};
