import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseLevel } from "../src/rules/scales";
import { saveNew } from "../src/workbench/file";
import { createWorkbook } from "../src/workbench/model";
import { sampleSheets, type SampleCell, type SampleSheet } from "./sample/sheets";
import { dress } from "./sample/workbook";

/** The sample company as a workbook: the same bytes every time. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = createWorkbook();
  workbook.batch(() => { for (const sheet of sampleSheets()) dress(workbook, sheet); });
  return saveNew(workbook);
}

/** What the pane puts into an empty workbook: the same company without the mess. */
export function sampleForPane(): object[] {
  return sampleSheets().map((sheet: SampleSheet) => ({
    name: sheet.name,
    above: [[sheet.title], [sheet.note]],
    rows: [sheet.columns.map(({ header }) => header.replace("\n", "")), ...sheet.rows.map((row) => row.map((cell, column) => tidied(cell, sheet.columns[column]?.header ?? "")))],
    dates: sheet.columns.flatMap(({ look }, column) => (look === "date" ? [column] : [])),
    widths: sheet.columns.map(({ width }) => width),
    ...(sheet.table === null ? {} : { table: sheet.table }),
  }));
}

/** A column of one kind throughout, since Excel formats columns: employee numbers are text, levels and weights numbers, texts unpadded. */
function tidied(cell: SampleCell, header: string): SampleCell {
  if (cell === null) return null;
  if (header.endsWith("工号")) return String(cell).padStart(4, "0");
  if (header === "权重") return Number(cell);
  if (header === "评定等级") {
    const parsed = parseLevel(cell);
    return parsed.kind === "level" ? parsed.level : Number(cell);
  }
  return typeof cell === "string" ? cell.replace(/\u3000(?=.$)/, "").trim() : cell;
}

async function write(folder: string): Promise<void> {
  const bytes = await sampleWorkbook();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "company.xlsx"), bytes);
  writeFileSync(path.join(folder, "sample.json"), `${JSON.stringify(sampleForPane())}\n`);
  process.stdout.write(`assets/samples: company.xlsx (${Math.round(bytes.length / 1024)} kB), sample.json\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  void write(path.join(import.meta.dirname, "..", "assets", "samples"));
}
