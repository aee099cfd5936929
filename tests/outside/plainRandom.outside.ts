import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, registerFunctions } from "../../src/functions/register";
import { isError, openWorkbench, type Value } from "../../src/workbench";
import { answersOf } from "../fixtures/plain/askLibreOffice";
import { randomCalls } from "../fixtures/plain/randomCalls";
import { translate } from "../fixtures/plain/translate";
import { root } from "./qual";

const shown = (value: Value | undefined): unknown => (value === undefined || value === null ? "" : isError(value) ? value.error : value);
const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-10);

/** Random calls of every function that has plain formulas: what LibreOffice makes of those against what the function gives. */
test("LibreOffice computes plain formulas of random calls to the values of the functions", async () => {
  const { workbook, calls } = randomCalls(2_000, 20_261_120);
  const bench = await openWorkbench({ workbook, addin: { manifest: readFileSync(join(root, "manifest.xml"), "utf8"), functions: functionsMetadata("en") }, page: registerFunctions });
  const wanted = new Map<string, readonly unknown[]>();
  const formulas = new Map<string, readonly string[]>();
  const perFunction = new Map<string, number>();
  try {
    for (const call of calls) {
      const answer = translate(call, workbook);
      if (answer.kind === "values") continue;
      const value = await bench.calculation.evaluate(call);
      const flat = Array.isArray(value) ? (value as readonly (readonly Value[])[]).flat().map(shown) : [shown(value as Value)];
      wanted.set(call, flat.length === 1 ? answer.formulas.map(() => flat[0]) : flat);
      formulas.set(call, answer.formulas);
      const name = call.slice(5, call.indexOf("("));
      perFunction.set(name, (perFunction.get(name) ?? 0) + answer.formulas.length);
    }
  } finally {
    bench.dispose();
  }
  const theirs = await answersOf([...formulas.values()].flat(), workbook);
  const differ: unknown[] = [];
  for (const [call, own] of formulas) {
    const found = own.map((formula) => shown(theirs.get(formula)));
    if (!found.every((value, index) => same(value, wanted.get(call)?.[index]))) differ.push({ call, wanted: wanted.get(call), found, cells: cellsOf(call) });
  }
  process.stdout.write(`plain formulas of random calls: ${[...perFunction].map(([name, count]) => `${name} ${count}`).join(", ")}\n`);
  expect(differ.slice(0, 5)).toEqual([]);
  expect(perFunction.size).toBeGreaterThan(13);
  expect([...perFunction.values()].reduce((all, count) => all + count)).toBeGreaterThan(2_500);

  function cellsOf(call: string): unknown {
    return [...call.matchAll(/R!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].map(([, left = "A", top = "1", right = left, bottom = top]) => {
      const column = (text: string): number => [...text].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return workbook.sheetByName("R")!.values({ top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) }).map((row) => row.map(shown));
    });
  }
});
