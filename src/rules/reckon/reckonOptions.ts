import type { PanelChange } from "../ballots";
import type { EvidenceRow } from "../evidence";
import type { Policy } from "../policy";
import type { CalendarDay, EmployeeId, Records } from "../records";
import type { Reckoning } from "../results";
import type { Scale } from "../scales";

/** §4, §6, §7: what a reckoning is told besides the records. */
export interface ReckonOptions {
  readonly asOf: CalendarDay;
  readonly policy?: Policy;
  /** Absent or null: the latest round. */
  readonly round?: string | null;
  /** Who came to or left a body while the round was running, told by its earlier routes (`panelChanges`); absent: nobody did. */
  readonly panelChanges?: readonly PanelChange[];
  /** The workbook's own scale; absent: the default. */
  readonly scale?: Scale;
  /** The stated mapping from objective measures to levels (D-EVIDENCE); absent: measures say nothing about lines. */
  readonly evidence?: readonly EvidenceRow[];
  /** Only these people are reckoned; everybody else still routes, sits on bodies and rates. Absent: everybody. */
  readonly only?: ReadonlySet<EmployeeId>;
  /** Results of an earlier reckoning that still hold are taken over; only where findings are not wanted. */
  readonly earlier?: EarlierReckoning | undefined;
}

/** An earlier reckoning with what it was made of; without the one before it, or all of them would be kept. */
export interface EarlierReckoning {
  readonly records: Records;
  readonly options: Omit<ReckonOptions, "earlier">;
  readonly reckoning: Reckoning;
}
