import type { Need } from "../rules/development";
import type { Finding } from "../rules/outcome";
import type { RecordPlace, Records } from "../rules/records";
import type { Reckoning } from "../rules/results";
import type { Rect, WorkbookGrid } from "../workbook/grid";
import type { PolicyRead } from "./readPolicy";
import type { RowCount, TidyTable, WorkbookMapping } from "../workbook/tables";

/** Where a person can look: a cell of a sheet, a range of it, or (null) the workbook as a whole. */
export interface PlaceView {
  readonly sheet: string;
  readonly rect: Rect;
}

/** A workbook as understood: what was read, how it is mapped, the records that came of it, and what hygiene found. */
export interface Understood {
  readonly grid: WorkbookGrid;
  readonly mapping: WorkbookMapping;
  readonly tables: readonly TidyTable[];
  /** Rows in, used and ignored, table by table. */
  readonly counts: readonly RowCount[];
  readonly records: Records;
  /** Cell behind a record's field. */
  readonly place: (place: RecordPlace) => PlaceView | null;
  readonly findings: readonly Finding<PlaceView | null>[];
}

/** The same, reckoned: `findings` holds hygiene's and the rules', all with their cells. */
export interface Reckoned extends Understood {
  readonly policy: PolicyRead;
  readonly reckoning: Reckoning;
  /** Courses that close gaps, person by person; none where the workbook has no catalogue. */
  readonly needs: readonly Need[];
}

/** A finding as a person reads it, in one language. */
export type { FindingRow as FindingView } from "../reports";
