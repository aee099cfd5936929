import { createCalculation } from "../../src/workbench/calc";
import { newWorkbookFile, openWorkbookFile, saveNew } from "../../src/workbench/file";
import { createWorkbook, type Workbook } from "../../src/workbench/model";
import { libreOfficeMs } from "./libreOffice";

const ROWS = 10_000;

/** Ten formulas a row over three inputs, look-ups into whole columns and a running total, as a score sheet has them. */
function formulasOf(row: number): string[] {
  const n = row + 1;
  return [
    `=A${n}+B${n}`, `=A${n}*B${n}`, `=IF(A${n}>B${n},"hi","lo")`, `=ROUND(A${n}/7,2)`, `=LEFT(C${n},1)`,
    `=SUM(A${n}:B${n})`, `=AVERAGE(A${n}:B${n},D${n})`, `=VLOOKUP(C${n},$O$1:$P$200,2,FALSE)`, `=SUMIF($C$1:$C$${ROWS},C${n},$A$1:$A$${ROWS})`,
    row === 0 ? "=D1" : `=D${n}+M${row}`,
  ];
}

function report(what: string, milliseconds: number, note = ""): void {
  console.log(`calc  ${what.padEnd(52)} ${milliseconds.toFixed(1).padStart(9)} ms  ${note}`);
}

function timed(what: string, work: () => void, note?: () => string): void {
  const start = performance.now();
  work();
  report(what, performance.now() - start, note?.() ?? "");
}

export async function run(): Promise<void> {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0] ?? workbook.addSheet("Sheet1");
  workbook.batch(() => {
    for (let row = 0; row < 200; row++) {
      sheet.setValue(row, 14, `key${row}`);
      sheet.setValue(row, 15, row);
    }
    for (let row = 0; row < ROWS; row++) {
      sheet.setValue(row, 0, row % 97);
      sheet.setValue(row, 1, row % 13);
      sheet.setValue(row, 2, `key${row % 200}`);
      formulasOf(row).forEach((formula, index) => sheet.setFormula(row, 3 + index, formula));
    }
    sheet.setFormula(0, 16, `=SUM(M1:M${ROWS})`);
  });
  let calculation = createCalculation(workbook, { believe: true });
  calculation.dispose();
  timed("100,001 formulas: parse, connect, calculate", () => {
    calculation = createCalculation(workbook);
  }, () => `${calculation.counts.evaluated} evaluated`);
  timed("edit with 10,000 chained dependents", () => sheet.setValue(0, 1, 50));
  timed("the same again", () => sheet.setValue(0, 1, 51));
  timed("edit with a dozen dependents", () => sheet.setValue(ROWS - 1, 1, 50));
  timed("edit of a column that 10,000 SUMIF read", () => sheet.setValue(5, 0, 1));
  timed("recalculate everything", () => void calculation.recalculate(true));
  calculation.dispose();
  timed("open again, cached values believed", () => {
    calculation = createCalculation(workbook, { believe: true });
  });
  timed("first edit after it", () => sheet.setValue(ROWS - 1, 1, 49), () => `${calculation.counts.evaluated} evaluated`);
  await calculation.idle();
  calculation.dispose();
  await comparePeer(workbook);
}

/** Opening and calculating the same file here and by LibreOffice, whose start and empty file are not counted. */
async function comparePeer(workbook: Workbook): Promise<void> {
  const file = await saveNew(workbook);
  const start = performance.now();
  const opened = await openWorkbookFile(file);
  createCalculation(opened.workbook).dispose();
  const ours = performance.now() - start;
  report("open the saved file and calculate it", ours, `${(file.length / 1e6).toFixed(1)} MB`);
  const empty = libreOfficeMs(await newWorkbookFile().save());
  const full = libreOfficeMs(file);
  if (empty === null || full === null) return console.log("calc  no LibreOffice here to compare with");
  report("LibreOffice: open, calculate and write CSV", full - empty, `${((full - empty) / ours).toFixed(1)} times as long`);
}
