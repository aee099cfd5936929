import { text as readAll } from "node:stream/consumers";
import { isError, type Value, type Workbench } from "../../workbench";
import type { Answer } from "../answer";
import type { Options } from "../options";
import type { ProgressLine } from "../progressLine";
import { Refused } from "../refused";
import { textTable } from "../textTable";
import { withWorkbench } from "../withWorkbench";

type Block = readonly (readonly Value[])[];
/** `{ value }`, or an error in its place. */
type Calculated = { readonly value: Value | Block } | { readonly error: string; readonly message: string };

function isBlock(value: Value | Block): value is Block {
  return Array.isArray(value);
}

async function evaluate(bench: Workbench, formula: string): Promise<Calculated> {
  const [sheet] = bench.workbook.sheets;
  const value = await bench.calculation.evaluate(formula, sheet ? { sheetId: sheet.id, row: 0, column: 0 } : undefined);
  const single = isBlock(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
  if (!isBlock(single) && isError(single)) return { error: single.error, message: single.message ?? "" };
  return { value: isBlock(single) ? single.map((row) => row.map(plain)) : single };
}

/** Errors inside a block stand in their place, with their sentence. */
function plain(value: Value): Value {
  return isError(value) ? { error: value.error, message: value.message ?? "" } : value;
}

function cellText(value: Value): string {
  if (isError(value)) return value.message ? `${value.error} (${value.message})` : value.error;
  return value === null ? "" : String(value);
}

function resultText(result: Calculated): string {
  if ("error" in result) return `${result.error} ${result.message}`.trimEnd();
  if (!isBlock(result.value)) return cellText(result.value);
  const [first = [], ...rest] = result.value.map((row) => row.map(cellText));
  return rest.length > 0 ? textTable(first, rest) : first.join("  ");
}

/** `qual calc FORMULA [FILE]`: one formula, or with `-` one a line from standard input, in the workbook's context if one is named. */
export async function calc(formula: string, file: string | null, options: Options, progress: ProgressLine, input: NodeJS.ReadableStream): Promise<Answer> {
  const fromInput = formula === "-";
  const formulas = fromInput ? (await readAll(input)).split(/\r?\n/).filter((line) => line.trim() !== "") : [formula];
  if (!fromInput && formula.trim() === "") throw new Refused("no-formula");
  return withWorkbench(file, options, progress, async (bench) => {
    const results: Calculated[] = [];
    for (const each of formulas) results.push(await evaluate(bench, each.trim()));
    return { json: fromInput ? results : results[0], text: () => results.map(resultText).join("\n"), status: 0 };
  });
}
