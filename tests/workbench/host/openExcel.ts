import { createCalculation } from "../../../src/workbench/calc";
import type { Calculation } from "../../../src/workbench/calc";
import { createHost } from "../../../src/workbench/host";
import type { Host, HostOptions } from "../../../src/workbench/host";
import { createWorkbook } from "../../../src/workbench/model";
import type { Value, Workbook } from "../../../src/workbench/model";
import { connectHost, loadOffice } from "../../../src/workbench/node";

export interface OpenExcel {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly host: Host;
}

/** A new workbook with `Sheet1`, and the real Office.js of this process directed at it. */
export async function openExcel(options: Partial<HostOptions> = {}): Promise<OpenExcel> {
  const workbook = createWorkbook();
  workbook.addSheet("Sheet1");
  const calculation = createCalculation(workbook);
  const host = createHost({ workbook, calculation, ...options });
  await connectHost(host);
  await loadOffice();
  return { workbook, calculation, host };
}

/** Fills `Sheet1` from A1, past Office.js. */
export function fill(workbook: Workbook, rows: readonly (readonly Value[])[]): void {
  const sheet = workbook.sheets[0]!;
  workbook.batch(() => {
    rows.forEach((row, r) => { row.forEach((value, c) => { sheet.setValue(r, c, value); }); });
  });
}

/** Runs against the active sheet and syncs at the end. */
export function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return Excel.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return answer;
  });
}

/** Code of the Office.js error that a promise ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code ?? String(error);
  }
  return "none";
}

export function later(milliseconds = 20): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
