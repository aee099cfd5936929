import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, registerFunctions } from "../../../src/functions/register";
import { isError, openWorkbench, type Value, type Workbench } from "../../../src/workbench";
import { CALLS } from "../../fixtures/plain/calls";
import { plainCompany } from "../../fixtures/plain/company";
import { translate } from "../../fixtures/plain/translate";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const libreOffice = new Map(Object.entries(JSON.parse(readFileSync(join(__dirname, "../../fixtures/plain/libreOfficeAnswers.json"), "utf8")) as Record<string, Value>));
const FEWEST = 20;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: plainCompany(), addin: { manifest, functions: functionsMetadata("en") }, page: registerFunctions });
  await bench.calculation.idle();
});
afterAll(() => bench.dispose());

const shown = (value: Value): unknown => (isError(value) ? value.error : value === null ? "" : value);

function same(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-11;
  // A blank cell that is referred to shows 0, an empty text nothing.
  return a === b;
}

async function valueOf(formula: string): Promise<readonly (readonly unknown[])[]> {
  const value = await bench.calculation.evaluate(formula);
  return Array.isArray(value) ? (value as readonly (readonly Value[])[]).map((row) => row.map(shown)) : [[shown(value as Value)]];
}

describe("plain formulas", () => {
  it.each(Object.keys(CALLS))("of QUAL.%s give what the function gives, cell by cell, and what LibreOffice gives", async (id) => {
    const differ: unknown[] = [];
    const formulas = new Set<string>();
    let plain = 0;
    for (const call of CALLS[id]!) {
      const answer = translate(call, bench.workbook);
      if (answer.kind === "values") continue;
      plain += 1;
      const wanted = await valueOf(call);
      const found: unknown[] = [];
      for (const formula of answer.formulas) {
        found.push((await valueOf(formula))[0]![0]);
        formulas.add(formula);
      }
      const flat = wanted.length === 1 && wanted[0]!.length === 1 && answer.formulas.length > 1 ? answer.formulas.map(() => wanted[0]![0]) : wanted.flat();
      if (flat.length !== found.length || !flat.every((value, index) => same(value, found[index]))) differ.push({ call, wanted: flat, found });
      answer.formulas.forEach((formula, index) => {
        const theirs = libreOffice.get(formula);
        const known = theirs === undefined ? "not recorded" : shown(theirs);
        if (!same(found[index], known)) differ.push({ call, formula, ours: found[index], libreOffice: known });
      });
    }
    expect(differ.slice(0, 3)).toEqual([]);
    expect(plain).toBeGreaterThanOrEqual(FEWEST);
  });
});
