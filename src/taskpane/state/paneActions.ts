import type { CalendarDay, EmployeeId } from "../../rules/records";
import type { Template } from "../../rules/templates";
import type { Facts } from "../../rules/outcome";
import type { Language } from "../../messages/language";
import type { CellFix } from "../../workbook/fixes";
import type { WorkbookMapping } from "../../workbook/tables";
import type { PlaceView, SelectionUse, TableChange } from "../../workflows";
import type { ExplainActions } from "./explainActions";
import type { FormulaActions } from "./formulaActions";
import type { FunctionsActions } from "./functionsActions";
import type { PlainActions } from "./plainActions";
import type { Screen } from "./paneState";

/** Everything a person can do in the pane. Each action ends; its outcome is in the state. */
export interface PaneActions extends FunctionsActions, ExplainActions, FormulaActions, PlainActions {
  readonly show: (screen: Screen) => void;
  /** Out of what was opened from a step, or of a function's form; false on a step itself, which stays. */
  readonly goBack: () => boolean;
  readonly openPerson: (id: string | null) => void;
  readonly speak: (language: Language) => void;
  readonly setAsOf: (day: CalendarDay) => Promise<void>;
  /** Hears of edits; resolves to the way to stop. */
  readonly watch: (changed: () => void) => Promise<() => void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Reads, understands and reckons the workbook anew; with a mapping, that one is used instead of the found one. */
  readonly understand: (mapping?: WorkbookMapping) => Promise<void>;
  /** The same after an edit, without showing progress. */
  readonly understandQuietly: () => Promise<void>;
  /** Opens the card of whoever the selected cell is about; null where it is about nobody. */
  readonly openSelected: () => Promise<EmployeeId | null>;
  readonly insertSample: () => Promise<void>;
  readonly loadLibrary: () => Promise<void>;
  /** Puts a standard on new sheets, in the language of the pane, and goes there. */
  readonly insertTemplate: (template: Template) => Promise<void>;
  /** Changes what one table is taken for; its effect is seen at once, and it can be taken back. */
  readonly changeTable: (table: string, change: TableChange, facts?: Facts) => Promise<void>;
  /** Takes the cells selected in the sheet as a table, or as header or cells of one; resolves to the table's id. */
  readonly useSelection: (use: SelectionUse) => Promise<string | null>;
  readonly undoMapping: () => Promise<void>;
  /** Gives up what was saved or chosen, for what is found. */
  readonly findAnew: () => Promise<void>;
  readonly saveMapping: () => Promise<void>;
  /** Uses a mapping that was kept as a file. */
  readonly loadMapping: (file: string) => Promise<void>;
  readonly goTo: (place: PlaceView) => Promise<void>;
  readonly writeFindings: () => Promise<void>;
  /** Makes safe changes to cells of the person's own, who has seen them; then the workbook is read anew. */
  readonly applyFixes: (fixes: readonly CellFix[]) => Promise<void>;
  /** Puts the old values back: of the last fixes, or of a file that was kept. */
  readonly restoreFixes: (file?: string) => Promise<void>;
  readonly lookForRestorePoint: () => Promise<void>;
  readonly build: () => Promise<void>;
  readonly report: (person: EmployeeId) => Promise<void>;
}
