import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { openWorkbench, type Value, type Workbench, type Workbook } from "../../src/workbench";
import { buildMatrix, dayFromInput, understandWorkbook, type Reckoned } from "../../src/workflows";
import { smallCompany } from "./smallCompany";

export const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };

let registered = false;

/** A workbook with the add-in in it. Functions are registered once for the process, as the add-in's page does. */
export async function openWithAddin(source: { readonly workbook: Workbook } | { readonly bytes: Uint8Array }): Promise<Workbench> {
  const bench = await openWorkbench({ ...source, addin });
  if (!registered) registerFunctions();
  registered = true;
  await bench.calculation.idle();
  return bench;
}

export async function reckon(): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: dayFromInput("2026-11-20")! });
  if (!read.ok) throw new Error(`${read.problem.code} ${JSON.stringify(read.problem.facts)}`);
  return read.value;
}

/** The small company with its live sheets built. */
export async function liveCompany(): Promise<{ readonly bench: Workbench; readonly reckoned: Reckoned }> {
  const bench = await openWithAddin({ workbook: smallCompany() });
  const reckoned = await reckon();
  const built = await buildMatrix(reckoned, { language: "en" });
  if (!built.ok || !built.value.live) throw new Error("not live");
  await bench.calculation.idle();
  return { bench, reckoned };
}

/** Everything in the cells of a workbook's visible sheets, values and formulas by address. */
export function contents(workbook: Workbook, sheets: readonly string[]): Record<string, Record<string, readonly [Value, string | null]>> {
  return Object.fromEntries(sheets.map((name) => {
    const sheet = workbook.sheetByName(name)!;
    const rect = sheet.usedRect();
    const cells: Record<string, readonly [Value, string | null]> = {};
    if (rect) for (let row = rect.top; row <= rect.bottom; row += 1) for (let column = rect.left; column <= rect.right; column += 1) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      if ((value !== null && value !== "") || formula !== null) cells[`${row}:${column}`] = [value, formula];
    }
    return [name, cells];
  }));
}
