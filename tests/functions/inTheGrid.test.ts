import { CATALOGUE } from "../../src/functions/catalogue";
import { call, ErrorValue } from "./calling";
import { addressOf, put, qualWorkbench } from "./qualWorkbench";

interface Placed {
  readonly formula: string;
  readonly row: number;
  /** The example has a blank cell where 0 counts. */
  readonly ambiguous: boolean;
  readonly arguments: readonly { readonly row: number; readonly column: number; readonly cells: readonly (readonly unknown[])[] }[];
  readonly answer: readonly (readonly unknown[])[];
}

const RESULTS = 60;

/** Where 0 is a number like any other: there a host that hands blanks over as 0 (older Excel on the desktop) cannot be told from one that means 0. */
const ZERO_COUNTS: Readonly<Record<string, number>> = { WEIGHTED: 0, CUTSCORE: 0, READINESS: 0, UNPIVOT: 0 };

/** An answer as cells show it: an error with its sentence. */
function asCells(result: unknown[][] | ErrorValue): unknown[][] {
  const cell = (value: unknown): unknown => (value instanceof ErrorValue ? { error: value.code, ...(value.message ? { message: value.message } : {}) } : value);
  return result instanceof ErrorValue ? [[cell(result)]] : result.map((row) => row.map(cell));
}

/** Every example of the catalogue on a sheet: arguments as ranges beside each other, the formula on the right with room to spill. */
function placed(): readonly Placed[] {
  let row = 0;
  return CATALOGUE.flatMap((entry) => entry.examples.map(({ arguments: values }): Placed => {
    let column = 0;
    const blocks = values.map((value) => {
      const cells = (Array.isArray(value) ? (Array.isArray(value[0]) ? value : [value]) : [[value]]) as unknown[][];
      const at = { row, column, cells };
      column += cells[0]!.length + 1;
      return at;
    });
    const answer = asCells(call(entry.id, values));
    const references = blocks.map(({ row: top, column: left, cells }) => addressOf(top, left, cells.length, cells[0]!.length));
    const ambiguous = blocks[ZERO_COUNTS[entry.id] ?? blocks.length]?.cells.flat().some((cell) => cell === null || cell === "") ?? false;
    const one = { ambiguous, formula: `=QUAL.${entry.id}(${references.join(",")})`, row, arguments: blocks, answer };
    row += Math.max(answer.length, ...blocks.map(({ cells }) => cells.length)) + 2;
    return one;
  }));
}

describe("the examples of the catalogue, entered as formulas over cells", () => {
  const all = placed();

  it("leave few out where blanks come as 0", () => {
    expect(all.filter(({ ambiguous }) => ambiguous).length).toBeLessThan(all.length / 20);
  });

  it.each([["direct", "null"], ["direct", "zero"], ["wire", "null"], ["wire", "zero"]] as const)("give the same by the %s route with blanks as %s", async (route, blankAs) => {
    const bench = await qualWorkbench({ route, blankAs });
    for (const { arguments: blocks } of all) for (const { row, column, cells } of blocks) put(bench, row, column, cells);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const { formula, row } of all) sheet.getCell(row, RESULTS).formulas = [[formula]];
      await context.sync();
    });
    await bench.calculation.idle();
    const [sheet] = bench.workbook.sheets;
    const judged = blankAs === "zero" ? all.filter(({ ambiguous }) => !ambiguous) : all;
    const given = judged.map(({ formula, row, answer }) => [formula, sheet!.values({ top: row, left: RESULTS, bottom: row + answer.length - 1, right: RESULTS + answer[0]!.length - 1 })]);
    bench.dispose();
    expect(given).toEqual(judged.map(({ formula, answer }) => [formula, answer]));
  });
});
