import { problemOf, type ExcelResult } from "./problem";
import { runExcel } from "./session";

export interface SheetChange {
  readonly sheetId: string;
  readonly address: string;
  /** True where a co-author made it: never open a window for it (excel-facts A5). */
  readonly remote: boolean;
  /** True where this add-in made it; hosts before ExcelApi 1.14 do not say, and it counts as somebody's. */
  readonly own: boolean;
}

export type StopListening = () => Promise<ExcelResult<true>>;

/** Hears of edits in any sheet. Results of formulas make no event; handlers are not saved with the workbook. */
export async function onSheetChanged(hear: (change: SheetChange) => void): Promise<ExcelResult<StopListening>> {
  return runExcel(async ({ context, sync }) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      hear({ sheetId: event.worksheetId, address: event.address, remote: event.source === "Remote", own: event.triggerSource === "ThisLocalAddin" });
      return Promise.resolve();
    });
    await sync();
    return () => stop(handler);
  });
}

/** Hears that another cell was selected, in any sheet. */
export async function onCellSelected(hear: () => void): Promise<ExcelResult<StopListening>> {
  return runExcel(async ({ context, sync }) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(() => {
      hear();
      return Promise.resolve();
    });
    await sync();
    return () => stop(handler);
  });
}

async function stop<Event>(handler: OfficeExtension.EventHandlerResult<Event>): Promise<ExcelResult<true>> {
  try {
    handler.remove();
    // A handler is taken off in the context that put it on.
    await handler.context.sync();
    return { ok: true, value: true };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}
