import { openWorkbookFile, saveNew } from "../../src/workbench/file";
import { createWorkbook } from "../../src/workbench/model";
import { megabytes, say, seconds } from "./report";

const ROWS = 1_048_576;

/** Every row of the grid, ten columns: numbers, a date, short texts that repeat and a text for each row. */
function largeWorkbook(): ReturnType<typeof createWorkbook> {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Large");
  workbook.batch(() => {
    for (let row = 0; row < ROWS; row++) {
      sheet.setValue(row, 0, `E${row}`);
      for (let column = 1; column < 7; column++) sheet.setValue(row, column, (row * column) % 997 / 4);
      sheet.setValue(row, 7, 45_000 + (row % 900));
      sheet.setValue(row, 8, `Department ${row % 40}`);
      sheet.setValue(row, 9, `Level ${row % 5}`);
    }
  });
  return workbook;
}

/** A file of 1,048,576 × 10 cells is saved in one process' memory, then opened again with nothing else in it. */
export async function run(): Promise<void> {
  let workbook: ReturnType<typeof createWorkbook> | null = largeWorkbook();
  let start = performance.now();
  const bytes = await saveNew(workbook);
  workbook = null;
  say(`   saved in ${seconds(performance.now() - start)}, ${megabytes(bytes.length)}; at most ${megabytes(process.resourceUsage().maxRSS * 1024)} so far`);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  start = performance.now();
  const file = await openWorkbookFile(bytes);
  say(`   opened in ${seconds(performance.now() - start)}, ${megabytes(process.memoryUsage().rss - before)} more than before`);
  if (file.workbook.sheets[0]?.usedRect()?.bottom !== ROWS - 1) throw new Error("Rows are missing.");
}
