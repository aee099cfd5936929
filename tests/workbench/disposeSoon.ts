import { openWorkbench } from "../../src/workbench";

/** A process that opens a workbook and closes it, at once or after one journey; run by openWorkbench.test.ts. */
async function main(when: string | undefined): Promise<void> {
  const bench = await openWorkbench({});
  if (when === "late") {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
  }
  bench.dispose();
}

void main(process.argv[2]);
