import type { PageSetup, SheetView } from "./types";

/** A new sheet as Excel makes it with Calibri 11: 64 px wide columns, 20 px high rows. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export const DEFAULT_VIEW: SheetView = { freeze: null, showGridlines: true, tabColor: null, zoom: 100 };

export const DEFAULT_PAGE_SETUP: PageSetup = {
  orientation: "portrait", paperSize: "A4", fitToWidth: null, fitToHeight: null,
  printTitleRows: null, printTitleColumns: null, printArea: null, centerHorizontally: false, header: null, footer: null,
};
