import { needsOf, type Need } from "../rules/development";
import type { Finding } from "../rules/outcome";
import type { CalendarDay } from "../rules/records";
import { reckonSteps } from "../rules/reckon";
import type { Reckoning } from "../rules/results";
import type { WorkbookGrid } from "../workbook/grid";
import { checkHygiene } from "../workbook/findings";
import { readTables, toRecords, type WorkbookMapping } from "../workbook/tables";
import { breather } from "./breathe";
import { mapWorkbook, type MapOptions } from "./mapWorkbook";
import { placeView } from "./places";
import { readPolicy, type PolicyRead } from "./readPolicy";
import type { PlaceView, Reckoned, Understood } from "./session";
import { withoutTwins } from "./withoutTwins";
import { done, failed, type WorkResult } from "./work";

export interface UnderstandOptions extends MapOptions {
  readonly asOf: CalendarDay;
  /** Absent or null: the latest round. */
  readonly round?: string | null;
}

function readingFindings(grid: WorkbookGrid): Finding<PlaceView | null>[] {
  return grid.omitted.map((part) => ({ code: "part-not-read", severity: "error", rule: "W-PART-NOT-READ", where: null, facts: { ...part } }));
}

/** Tables, records and hygiene of a workbook that was read. Slow only in proportion to its cells. */
function understood(grid: WorkbookGrid, mapping: WorkbookMapping, asOf: CalendarDay): Understood {
  const read = readTables(grid, mapping);
  const records = toRecords(read.tables, asOf);
  const hygiene = checkHygiene({ grid, mapping, read, records, asOf });
  const placed = [...read.findings, ...records.findings, ...hygiene].map((finding) => ({ ...finding, where: placeView(finding.where, mapping.tables) }));
  return {
    grid, mapping, tables: read.tables, counts: read.counts, records: records.records,
    place: (place) => placeView(records.place(place), mapping.tables),
    findings: [...readingFindings(grid), ...placed],
  };
}

async function reckonWithPauses(read: Understood, policy: PolicyRead, options: UnderstandOptions): Promise<Reckoning | null> {
  const breathe = breather(options.signal);
  const steps = reckonSteps(read.records, { asOf: options.asOf, policy: policy.policy, round: options.round ?? null });
  let step = steps.next();
  while (!step.done) {
    options.onProgress?.({ stage: "reckon", done: step.value.done, total: step.value.total });
    if (await breathe()) return null;
    step = steps.next();
  }
  return step.value;
}

function needs({ records }: Understood, reckoning: Reckoning, { policy }: PolicyRead): readonly Need[] {
  return (records.courses ?? []).length === 0 ? [] : needsOf(reckoning.people, records, { asOf: reckoning.asOf, policy });
}

/** Reads the workbook, understands its tables, and reckons everybody: what Home, Check, Matrix and `qual` stand on. */
export async function understandWorkbook(options: UnderstandOptions): Promise<WorkResult<Reckoned>> {
  const breathe = breather(options.signal);
  const mapped = await mapWorkbook(options);
  if (!mapped.ok) return mapped;
  const { grid, mapping, findings } = mapped.value;
  if (await breathe()) return failed("cancelled");
  const read = understood(grid, mapping, options.asOf);
  const policy = await readPolicy(read.tables, mapping.scales, options);
  if (!policy.ok) return policy;
  if (await breathe()) return failed("cancelled");
  const reckoning = await reckonWithPauses(read, policy.value, options);
  if (reckoning === null) return failed("cancelled");
  const ruled = reckoning.findings.map((finding) => ({ ...finding, where: read.place(finding.where) }));
  return done({ ...read, policy: policy.value, reckoning, needs: needs(read, reckoning, policy.value), findings: [...findings, ...withoutTwins(read.findings, ruled), ...policy.value.findings, ...ruled] });
}
