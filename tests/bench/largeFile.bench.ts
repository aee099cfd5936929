import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { openWorkbookFile } from "../../src/workbench/file";
import { smallParts } from "../workbench/file/smallWorkbook";
import { megabytes, say, seconds } from "./report";

const ROWS = 1_048_576;
const CHUNK = 4_096;
const SHEET = "xl/worksheets/sheet1.xml";
const FILE = join(__dirname, "..", "..", "build", "bench", "full-sheet.xlsx");

/** Ten cells: a text of its own, texts that repeat, numbers, a date. */
function rowXml(row: number): string {
  const n = row + 1;
  const numbers = ["D", "E", "F", "G", "H", "I"].map((column, at) => `<c r="${column}${n}"><v>${((row * (at + 1)) % 997) / 4}</v></c>`).join("");
  return `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>E${row}</t></is></c><c r="B${n}" t="inlineStr"><is><t>Department ${row % 40}</t></is></c><c r="C${n}" t="inlineStr"><is><t>Level ${row % 5}</t></is></c>${numbers}<c r="J${n}"><v>${45_000 + (row % 900)}</v></c></row>`;
}

/** Writes the whole grid's rows straight to disk, so that what is measured afterwards is the opening alone. */
function makeFile(): void {
  mkdirSync(dirname(FILE), { recursive: true });
  const file = openSync(`${FILE}.part`, "w");
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure;
    writeSync(file, bytes);
  });
  const [before = "", after = ""] = (smallParts("<sheetData>ROWS</sheetData>")[SHEET] as string).split("ROWS");
  for (const [name, text] of Object.entries(smallParts("<sheetData/>"))) {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    if (name === SHEET) {
      part.push(strToU8(before));
      for (let row = 0; row < ROWS; row += CHUNK) part.push(strToU8(Array.from({ length: CHUNK }, (_, at) => rowXml(row + at)).join("")));
      part.push(strToU8(after), true);
    } else part.push(typeof text === "string" ? strToU8(text) : text, true);
  }
  zip.end();
  closeSync(file);
  renameSync(`${FILE}.part`, FILE);
}

/** A sheet of 1,048,576 × 10 opened, one cell changed, saved. */
export async function run(): Promise<void> {
  if (!existsSync(FILE)) makeFile();
  const bytes = readFileSync(FILE);
  say(`   ${ROWS} rows × 10, ${megabytes(bytes.length)} on disk; ${megabytes(process.memoryUsage().rss)} before`);
  let start = performance.now();
  const file = await openWorkbookFile(bytes);
  say(`   opened in ${seconds(performance.now() - start)}; at most ${megabytes(process.resourceUsage().maxRSS * 1024)} so far`);
  const sheet = file.workbook.sheets[0];
  if (sheet?.usedRect()?.bottom !== ROWS - 1) throw new Error("Rows are missing.");
  sheet.setValue(ROWS - 1, 3, 1);
  start = performance.now();
  const saved = await file.save();
  say(`   one cell changed and saved in ${seconds(performance.now() - start)}, ${megabytes(saved.length)}`);
}
