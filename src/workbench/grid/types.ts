import type { Calculation } from "../calc";
import type { Rect, Sheet, Workbook } from "../model";
import type { Theme } from "./display/palette";
import type { RefusedShift } from "./input/lines";

/** What the grid says. The page gives it in the language of the moment. */
export interface GridWords {
  readonly sheet: string;
  readonly cell: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly addSheet: string;
  readonly hiddenSheets: string;
  readonly sheets: string;
  readonly stale: string;
  readonly protectedCell: string;
  readonly notAFormula: string;
  readonly noSuchPlace: (text: string) => string;
  readonly empty: string;
  readonly selected: (rows: number, columns: number) => string;
  readonly chart: string;
  readonly insertFunction: string;
  readonly suggestions: string;
  /** The choices of a cell with a list. */
  readonly choices: string;
  /** Rows, columns and cells that come and go; `refused` says why they cannot. */
  readonly lines: {
    readonly insertRows: string;
    readonly deleteRows: string;
    readonly insertColumns: string;
    readonly deleteColumns: string;
    readonly cellsDown: string;
    readonly cellsRight: string;
    readonly cellsUp: string;
    readonly cellsLeft: string;
    readonly refused: Readonly<Record<RefusedShift, string>>;
  };
}

/** Count of filled cells and numbers among the selected, and the sum of the numbers. */
export interface SelectionStatistics {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

export interface GridOptions {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly words: GridWords;
  readonly theme: Theme;
  /** Something could not be done; the page shows the sentence. */
  readonly onMessage: (sentence: string) => void;
  /** The user selected other cells (after each move), for status bar and ribbon. */
  readonly onSelect?: () => void;
  /** Context menu entries at a cell, by label. */
  readonly contextMenu?: () => readonly { readonly label: string; readonly run: () => void }[];
}

/** A workbook on the screen: formula bar, cells, sheet tabs. */
export interface Grid {
  setTheme(theme: Theme): void;
  setWords(words: GridWords): void;
  readonly sheet: Sheet;
  readonly selection: Rect;
  readonly active: { readonly row: number; readonly column: number };
  select(sheetId: string, rect: Rect): void;
  statistics(): SelectionStatistics;
  undo(): void;
  redo(): void;
  focus(): void;
  dispose(): void;
}
