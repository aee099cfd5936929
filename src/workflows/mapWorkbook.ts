import { readWorkbook } from "../excel";
import type { Finding } from "../rules/outcome";
import { judgeTexts, type WorkbookGrid } from "../workbook/grid";
import { refit, withHeaders } from "../workbook/setup";
import { findTables, type WorkbookMapping } from "../workbook/tables";
import { breather } from "./breathe";
import { fitted, savedMapping } from "./savedMapping";
import { placeView } from "./places";
import type { PlaceView } from "./session";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

export interface MapOptions extends WorkOptions {
  /** Instead of the saved or the found one. */
  readonly mapping?: WorkbookMapping;
  /** What was read before, where no cell changed since. */
  readonly grid?: WorkbookGrid;
  /** As if nothing had been saved. */
  readonly anew?: boolean;
}

/** A workbook as it was read, and what its tables are taken for; nothing is read out of them yet. */
export interface Mapped {
  readonly grid: WorkbookGrid;
  readonly mapping: WorkbookMapping;
  /** What a saved mapping no longer fits. */
  readonly findings: readonly Finding<PlaceView | null>[];
}

async function readSheets({ signal, onProgress }: WorkOptions): Promise<WorkResult<WorkbookGrid>> {
  onProgress?.({ stage: "read", done: 0, total: 0 });
  const asRead = await readWorkbook({ ...(signal ? { signal } : {}), onProgress: (cells, total) => onProgress?.({ stage: "read", done: cells, total }) });
  return asRead.ok ? done(judgeTexts(asRead.value)) : asRead;
}

/** Reads the workbook and maps its tables: by the given mapping, the saved one, or what is found. */
export async function mapWorkbook(options: MapOptions): Promise<WorkResult<Mapped>> {
  const { signal, onProgress } = options;
  const breathe = breather(signal);
  const asRead = options.grid ? done(options.grid) : await readSheets(options);
  if (!asRead.ok) return asRead;
  const grid = asRead.value;
  onProgress?.({ stage: "understand", done: 0, total: 1 });
  if (await breathe()) return failed("cancelled");
  if (options.anew === true) return done({ grid, mapping: findTables(grid), findings: [] });
  const saved = options.mapping ? done({ mapping: withHeaders(options.mapping, grid), findings: [] }) : await savedMapping(options);
  if (!saved.ok) return saved;
  if (!saved.value.mapping) return done({ grid, mapping: findTables(grid), findings: saved.value.findings });
  // Sheets go on living after a mapping was saved: what moved is found again, and what changed is told.
  const refitted = refit(saved.value.mapping, grid);
  const mapping = fitted(refitted.mapping, grid);
  const changes = refitted.changes.map((finding) => ({ ...finding, where: placeView(finding.where, mapping.tables) }));
  return done({ grid, mapping, findings: [...saved.value.findings, ...changes] });
}
