import type { CalendarDay } from "../../rules/records";
import type { Language } from "../../messages/language";
import type { WorkbookMapping } from "../../workbook/tables";
import type { PlaceView } from "../../workflows/session";
import type { Screen } from "./paneState";

/** Everything a person can do in the pane. Each action ends; its outcome is in the state. */
export interface PaneActions {
  readonly show: (screen: Screen) => void;
  readonly openPerson: (id: string | null) => void;
  readonly speak: (language: Language) => void;
  readonly setAsOf: (day: CalendarDay) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Reads, understands and reckons the workbook anew; with a mapping, that one is used instead of the found one. */
  readonly understand: (mapping?: WorkbookMapping) => void;
  readonly insertSample: () => void;
  readonly saveMapping: () => void;
  readonly goTo: (place: PlaceView) => void;
  readonly writeFindings: () => void;
  readonly build: () => void;
  readonly report: (person: string) => void;
}
