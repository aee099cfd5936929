import type { CalendarDay } from "../../rules/records";
import type { Template } from "../../rules/templates";
import type { Language } from "../../messages/language";
import type { PaneKey } from "../../messages/pane";
import { NO_FUNCTIONS, type FunctionsState } from "./functionsState";
import type { Facts } from "../../rules/outcome";
import type { WorkbookMapping } from "../../workbook/tables";
import type { Built, FormulaPlaces, LeftCell, PointFacts, Problem, Progress, Reckoned, SkippedCell } from "../../workflows";
import type { MappingStep } from "./connectActions";
import type { ExplainState } from "./explainActions";

/** The steps have tabs; help is reached from the ribbon and the foot of the pane, the library and the functions from Home. */
export type Step = "home" | "connect" | "check" | "matrix";
export type Screen = Step | "help" | "library" | "functions" | "explain";

/** Something to tell the person, in whichever language the pane speaks now. */
export interface Notice {
  readonly key: PaneKey;
  readonly facts: Facts;
  readonly tone: "success" | "info";
}

export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  /** Person whose card is open; null = the list. */
  readonly person: string | null;
  readonly asOf: CalendarDay;
  readonly session: Reckoned | null;
  readonly working: Progress | null;
  readonly problem: Problem | "fault" | null;
  readonly notice: Notice | null;
  readonly built: Built | null;
  /** Mapping chosen by hand in Connect; used instead of the saved or found one until the pane is closed. */
  readonly chosenMapping: WorkbookMapping | null;
  /** Changes of the mapping, the last one at the end: what each did, and the way back. */
  readonly mappingSteps: readonly MappingStep[];
  /** Ready standards, once somebody has opened the library. */
  readonly library: readonly Template[] | null;
  readonly functions: FunctionsState;
  readonly explain: ExplainState;
  /** The old values of the last fixes; null where nothing is kept. */
  readonly restorePoint: PointFacts | null;
  /** Cells that the last fix or restoring left alone. */
  readonly skipped: readonly SkippedCell[];
  /** Where QUAL formulas stand and where their values do; null until somebody has looked. */
  readonly formulas: FormulaPlaces | null;
  /** Whether that is shown on the matrix screen. */
  readonly formulasOpen: boolean;
  /** Cells that the last freezing, thawing or repairing left alone. */
  readonly formulasLeft: readonly LeftCell[];
  /** Milliseconds the last understanding took: short enough, and edits are followed at once. */
  readonly took: number;
  /** True once a cell of a source changed after the last reckoning. */
  readonly dirty: boolean;
}

export type PaneAction =
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "show"; readonly screen: Screen }
  | { readonly type: "person"; readonly person: string | null }
  | { readonly type: "asOf"; readonly asOf: CalendarDay }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "session"; readonly session: Reckoned; readonly took: number; readonly chosenMapping: WorkbookMapping | null; readonly dirty: boolean }
  | { readonly type: "built"; readonly built: Built | null }
  | { readonly type: "mappingSteps"; readonly mappingSteps: readonly MappingStep[] }
  | { readonly type: "library"; readonly library: readonly Template[] }
  | { readonly type: "explain"; readonly explain: Partial<ExplainState> }
  | { readonly type: "functions"; readonly functions: Partial<FunctionsState> }
  | { readonly type: "restorePoint"; readonly restorePoint: PointFacts | null }
  | { readonly type: "skipped"; readonly skipped: readonly SkippedCell[] }
  | { readonly type: "formulas"; readonly formulas: FormulaPlaces | null }
  | { readonly type: "formulasOpen"; readonly open: boolean }
  | { readonly type: "formulasLeft"; readonly left: readonly LeftCell[] }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "problem"; readonly problem: Problem | "fault" | null }
  | { readonly type: "idle" }
  | { readonly type: "changed" };

export function initialState(language: Language, asOf: CalendarDay): PaneState {
  return { language, screen: "home", person: null, asOf, session: null, working: null, problem: null, notice: null, built: null, chosenMapping: null, mappingSteps: [], library: null, functions: NO_FUNCTIONS, explain: { formula: null, call: 0, elements: new Map() }, restorePoint: null, skipped: [], formulas: null, formulasOpen: false, formulasLeft: [], took: 0, dirty: false };
}

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "language": return { ...state, language: action.language };
    case "show": return { ...state, screen: action.screen, person: null, notice: null, problem: null };
    case "person": return { ...state, screen: "matrix", person: action.person, notice: null, problem: null };
    case "asOf": return { ...state, asOf: action.asOf };
    case "progress": return { ...state, working: action.progress, problem: null, notice: null };
    case "session": return { ...state, session: action.session, took: action.took, chosenMapping: action.chosenMapping, dirty: action.dirty };
    case "built": return { ...state, built: action.built };
    case "mappingSteps": return { ...state, mappingSteps: action.mappingSteps };
    case "library": return { ...state, library: action.library };
    case "explain": return { ...state, explain: { ...state.explain, ...action.explain } };
    case "functions": return { ...state, functions: { ...state.functions, ...action.functions } };
    case "restorePoint": return { ...state, restorePoint: action.restorePoint };
    case "skipped": return { ...state, skipped: action.skipped };
    case "formulas": return { ...state, formulas: action.formulas };
    case "formulasOpen": return { ...state, formulasOpen: action.open };
    case "formulasLeft": return { ...state, formulasLeft: action.left };
    case "notice": return { ...state, notice: action.notice };
    case "problem": return { ...state, problem: action.problem };
    case "idle": return { ...state, working: null };
    case "changed": return state.session === null || state.dirty ? state : { ...state, dirty: true };
  }
}
