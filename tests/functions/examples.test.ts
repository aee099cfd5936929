import { CATALOGUE } from "../../src/functions/catalogue";
import type { Example } from "../../src/functions/entry";
import { call, ErrorValue } from "./calling";

/** Figures of the contract are printed to four places; ours may differ in the last bit only. */
function expectCell(actual: unknown, expected: unknown): void {
  const plain = actual instanceof ErrorValue ? actual.code : actual;
  if (typeof expected === "number") expect(plain).toBeCloseTo(expected, 12);
  else expect(plain).toEqual(expected);
}

function expectExample(id: string, example: Example): void {
  const result = call(id, example.arguments);
  if (result instanceof ErrorValue) {
    expect(result.code).toBe(example.result);
    expect(result.message).toContain(example.says ?? "");
    return;
  }
  const expected = Array.isArray(example.result) ? (example.result as unknown[][]) : [[example.result]];
  expect(result.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, r) => row.forEach((cell, c) => { expectCell(result[r]?.[c], cell); }));
}

describe("examples of the catalogue", () => {
  for (const entry of CATALOGUE) {
    it(`QUAL.${entry.id} does what its ${entry.examples.length} examples say`, () => {
      expect(entry.examples.length).toBeGreaterThan(0);
      for (const example of entry.examples) expectExample(entry.id, example);
    });
  }
});
