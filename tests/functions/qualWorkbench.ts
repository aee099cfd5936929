import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata, registerFunctions } from "../../src/functions/register";
import { openWorkbench, type Value, type Workbench } from "../../src/workbench";

type Rows = readonly (readonly unknown[])[];

/** An empty workbook in which the QUAL functions of this process answer, by the route and with the blanks of a host. */
export function qualWorkbench(options: { readonly route?: "direct" | "wire"; readonly blankAs?: "null" | "zero" } = {}): Promise<Workbench> {
  const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
  return openWorkbench({ addin: { manifest, functions: functionsMetadata("en") }, page: registerFunctions, ...options });
}

/** Values into the first sheet, blanks left blank. */
export function put({ workbook }: Workbench, top: number, left: number, rows: Rows): void {
  const sheet = workbook.sheets[0]!;
  workbook.batch(() => {
    rows.forEach((row, r) => { row.forEach((value, c) => { if (value !== null && value !== undefined && value !== "") sheet.setValue(top + r, left + c, value as Value); }); });
  });
}

/** `B3:D5` of a rectangle counted from 0. */
export function addressOf(top: number, left: number, rows: number, columns: number): string {
  const corner = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? corner(top, left) : `${corner(top, left)}:${corner(top + rows - 1, left + columns - 1)}`;
}

function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}

/** A formula's result without entering it: one value, or a block. */
export async function evaluated(bench: Workbench, formula: string): Promise<unknown> {
  const value = await bench.calculation.evaluate(formula, { sheetId: bench.workbook.sheets[0]!.id, row: 500, column: 0 });
  return Array.isArray(value) && value.length === 1 && (value as unknown[][])[0]!.length === 1 ? (value as unknown[][])[0]![0] : value;
}
