import { performance } from "node:perf_hooks";
import { CATALOGUE } from "../../src/functions/catalogue";
import { callFunction } from "../../src/functions/runner/callFunction";
import { largeLists, type Size } from "./largeCompany";
import { say } from "./report";

const FULL: Size = { people: 10_000, competencies: 20, ratings: 200_000 };

/** QUAL.MATRIX on half, all and twice a large company: first call, and again with the same arguments. */
export function run(): void {
  const entry = CATALOGUE.find((each) => each.id === "MATRIX");
  if (!entry) throw new Error("QUAL.MATRIX is gone");
  const voice = { functionError: (code: string) => new Error(code), language: "en" as const };
  let before = 0;
  for (const share of [0.5, 1, 2]) {
    const lists = largeLists({ ...FULL, people: FULL.people * share, ratings: FULL.ratings * share });
    globalThis.gc?.();
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      callFunction(entry, [lists.employees, lists.standards, lists.ratings, "actual", 46_346], voice);
      times.push(performance.now() - start);
    }
    const [first = 0, ...again] = times;
    const warm = Math.min(...again);
    say(`QUAL.MATRIX at ${FULL.ratings * share} ratings: ${first.toFixed(0)} ms, again ${warm.toFixed(0)} ms${before > 0 ? `, ${(first / before).toFixed(2)} times the size below` : ""}`);
    before = first;
  }
}
