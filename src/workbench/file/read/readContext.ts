import type { StyleId, WorkbookModel } from "../../model";
import type { WorkbookPackage } from "../parts";
import type { FileStyles } from "../styles";

/** What the parts of one workbook share while they are read. */
export interface ReadContext {
  readonly parts: WorkbookPackage;
  readonly workbook: WorkbookModel;
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  /** The model's style for each `s="…"`. */
  readonly styleIds: readonly StyleId[];
  readonly dynamicMarks: ReadonlySet<string>;
  readonly namespaces: readonly string[];
  /** Who writes in comment threads, by id. */
  readonly people: ReadonlyMap<string, string>;
  /** Formulas that could not be computed when the file was saved, by sheet. */
  readonly stale: ReadonlyMap<string, ReadonlySet<string>>;
  readonly date1904: boolean;
  /** What the file has asked for so far, of what it may. */
  readonly counts: { cells: number; spelledOut: number; longTexts: number; arrayRows: number };
  /** The sheet being read hides every row it does not mention (zeroHeight). */
  rowsStartHidden: boolean;
}
