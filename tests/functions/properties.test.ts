import fc from "fast-check";
import { CATALOGUE } from "../../src/functions/catalogue";
import type { FunctionEntry } from "../../src/functions/entry";
import { LANGUAGES } from "../../src/messages/language";
import { anyArguments, fittingArguments } from "./anyArguments";
import { call, ErrorValue } from "./calling";
import { promisedShape } from "./promisedShapes";

/** Errors among the arguments: only these may come back beside #VALUE! and #N/A. */
function errorsIn(values: readonly unknown[]): Set<string> {
  return new Set((values.flat(3) as unknown[]).flatMap((value) => {
    if (value === null || typeof value !== "object") return typeof value === "number" && !Number.isFinite(value) ? ["#NUM!"] : [];
    const { code, error, basicValue } = value as Record<string, unknown>;
    return [code, error, basicValue].filter((each) => typeof each === "string");
  }));
}

function expectProper(result: unknown[][] | ErrorValue, id: string, values: readonly unknown[]): void {
  const cells = result instanceof ErrorValue ? [result] : result.flat();
  for (const each of cells) {
    if (each instanceof ErrorValue) {
      const own = ["#VALUE!", "#N/A"].includes(each.code) && each.message !== "";
      if (!own && !errorsIn(values).has(each.code)) throw new Error(`${each.code} comes from nowhere: ${each.message}`);
      expect(each.message).not.toMatch(/undefined|\[object|NaN|failed for a reason of its own|自身出错/);
      continue;
    }
    if (!["number", "string", "boolean"].includes(typeof each)) throw new Error(`a cell is ${String(each)}`);
    if (typeof each === "number" && (!Number.isFinite(each) || Object.is(each, -0))) throw new Error(`a cell is ${String(each)}`);
  }
  if (result instanceof ErrorValue) return;
  const promised = promisedShape(id, values);
  expect(new Set(result.map((row) => row.length)).size).toBe(1);
  if ("header" in promised) expect(result[0]!.slice(0, promised.header.length)).toEqual(promised.header);
  else expect({ rows: result.length, columns: result[0]!.length }).toEqual(promised);
}

describe("whatever the cells hold", () => {
  for (const entry of CATALOGUE) {
    it(`QUAL.${entry.id} answers with proper values in the promised shape or Excel errors with a sentence, and never fails by itself`, () => {
      fc.assert(fc.property(anyArguments(entry), fc.constantFrom(...LANGUAGES), (values, language) => { expectProper(call(entry.id, values, language), entry.id, values); }), { numRuns: 200 });
    });

    it(`QUAL.${entry.id} does so where the arguments fit each other, and often has an answer`, () => {
      let answered = 0;
      fc.assert(fc.property(fittingArguments(entry), (values) => {
        const result = call(entry.id, values);
        if (!(result instanceof ErrorValue)) answered += 1;
        expectProper(result, entry.id, values);
      }), { numRuns: 200 });
      expect([entry.id, answered > 0]).toEqual([entry.id, true]);
    });

    it(`QUAL.${entry.id} leaves its arguments as they were, and answers the same when asked again`, () => {
      fc.assert(fc.property(fittingArguments(entry), (values) => {
        const copy = structuredClone(values);
        const first = call(entry.id, values);
        expect(values).toEqual(copy);
        expect(call(entry.id, copy)).toEqual(first);
      }), { numRuns: 40 });
    });
  }
});

const levels = (rows: number, columns: number): fc.Arbitrary<unknown[][]> => fc.array(fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 }));
/** k weights in percent that sum to 100 exactly. */
const weights = (k: number): number[] => Array.from({ length: k }, (_, at) => (at === 0 ? 100 - (k - 1) * 10 : 10));

describe("identities", () => {
  it("SCORE = 1 + 0.5·Σ w·GAP (rulebook §7), whichever way people stand", () => {
    fc.assert(fc.property(size.chain(([m, k]) => fc.tuple(levels(1, k), levels(m, k))), ([required, actual]) => {
      const k = required[0]!.length;
      const w = weights(k);
      const scores = call("SCORE", [required, actual, [w]]) as number[][];
      const gaps = call("GAP", [required, actual]) as number[][];
      scores.forEach(([score], row) => {
        const weighed = gaps[row]!.reduce((sum, gap, at) => sum + (gap * w[at]!) / 100, 0);
        expect(score).toBeCloseTo(1 + 0.5 * weighed, 10);
      });
      const turned = call("SCORE", [transpose(required), transpose(actual), w.map((each) => [each])]) as number[][];
      expect(turned).toEqual(transpose(scores));
    }));
  });

  it("meeting every requirement gives exactly 1, and a blank counts the same as null, \"\" or 0", () => {
    fc.assert(fc.property(size.chain(([, k]) => fc.tuple(levels(1, k), fc.constantFrom(null, "", 0, undefined))), ([required, blank]) => {
      const w = weights(required[0]!.length);
      expect(call("SCORE", [required, required, [w]])).toEqual([[1]]);
      const holed = [[blank, ...required[0]!.slice(1)]];
      expect(call("SCORE", [required, holed, [w]])).toMatchObject({ code: "#N/A" });
    }));
  });

  it("the last running sum of EXPLAIN is the SCORE, to the last digit", () => {
    fc.assert(fc.property(size.chain(([, k]) => fc.tuple(levels(1, k), levels(1, k), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: k, maxLength: k }))), ([required, actual, raw]) => {
      const sum = raw.reduce((a, b) => a + b, 0);
      const w = [raw.map((each) => each / sum)];
      const labels = [raw.map((_, at) => `C${at}`)];
      const rows = call("EXPLAIN", [labels, required, actual, w]);
      const score = call("SCORE", [required, actual, w]);
      if (rows instanceof ErrorValue || score instanceof ErrorValue) throw new Error("expected numbers");
      expect(rows.at(-1)?.at(-1)).toBe(score[0]?.[0]);
    }));
  });

  it("CONSENSUS is one of the ballots, or between the tied ones", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1, maxLength: 7 }), fc.constantFrom("lower", "higher", "median"), (ballots, tie) => {
      const [[level]] = call("CONSENSUS", [[ballots], null, tie]) as [[number]];
      expect(level).toBeGreaterThanOrEqual(Math.min(...ballots));
      expect(level).toBeLessThanOrEqual(Math.max(...ballots));
    }));
  });
});

describe("shapes", () => {
  const scalarShape = (entry: FunctionEntry): boolean => ["GAP", "POINTS", "ATTAINMENT"].includes(entry.id);

  it("element functions give the shape of the larger argument", () => {
    const shapes: [unknown, unknown, number, number][] = [
      [3, 4, 1, 1], [3, [[1, 2], [3, 4]], 2, 2], [[[3, 3]], [[1, 2], [3, 4], [5, 5]], 3, 2], [[[3], [3]], [[1, 2, 3], [3, 4, 5]], 2, 3], [[[3, 4]], 2, 1, 2],
    ];
    for (const entry of CATALOGUE.filter(scalarShape)) {
      for (const [required, actual, rows, columns] of shapes) {
        const result = call(entry.id, [required, actual]) as unknown[][];
        expect([result.length, result[0]!.length]).toEqual([rows, columns]);
      }
    }
  });

  it("refuses a row against a column, and unequal blocks, naming both shapes", () => {
    for (const id of ["GAP", "POINTS", "ATTAINMENT"]) {
      expect(call(id, [[[1, 2]], [[1], [2], [3]]])).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/1×2.*3×1/) });
      expect(call(id, [[[1, 2], [3, 4]], [[1, 2, 3], [1, 2, 3]]])).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/2×2.*2×3/) });
    }
  });
});

function transpose<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as Value));
}
