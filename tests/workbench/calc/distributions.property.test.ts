import fc from "fast-check";
import { createCalculation } from "../../../src/workbench/calc";
import { workbookWithSheet } from "./sheet";

const calculation = createCalculation(workbookWithSheet().workbook);
const value = async (formula: string): Promise<number> => Number(await calculation.evaluate(formula));

const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const size = fc.double({ min: 0.2, max: 50, noNaN: true });
const freedom = fc.integer({ min: 1, max: 200 });

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(b), 1e-9);
}

/** Where a share is turned into a value and back, it is the same share: the inverse is reckoned apart from the distribution's own formula. */
test.each<[string, (p: number, a: number, b: number, n: number) => string]>([
  ["normal", (p, a, b) => `NORM.DIST(NORM.INV(${p},${a},${b}),${a},${b},TRUE)`],
  ["t", (p, _a, _b, n) => `T.DIST(T.INV(${p},${n}),${n},TRUE)`],
  ["t, both tails", (p, _a, _b, n) => `T.DIST.2T(T.INV.2T(${p},${n}),${n})`],
  ["chi-square, left", (p, _a, _b, n) => `CHISQ.DIST(CHISQ.INV(${p},${n}),${n},TRUE)`],
  ["chi-square, right", (p, _a, _b, n) => `CHISQ.DIST.RT(CHISQ.INV.RT(${p},${n}),${n})`],
  ["F, right", (p, a, _b, n) => `F.DIST.RT(F.INV.RT(${p},${Math.ceil(a)},${n}),${Math.ceil(a)},${n})`],
  // Shapes below 1 have an infinite density at the ends, where neighbouring doubles are far apart in share.
  ["beta", (p, a, b) => `BETA.DIST(BETA.INV(${p},${a + 1},${b + 1}),${a + 1},${b + 1},TRUE)`],
  ["gamma", (p, a, b) => `GAMMA.DIST(GAMMA.INV(${p},${a},${b}),${a},${b},TRUE)`],
])("%s: the distribution of the inverse is the share", async (_name, formula) => {
  await fc.assert(fc.asyncProperty(share, size, size, freedom, async (p, a, b, n) => near(await value(formula(p, a, b, n)), p)), { numRuns: 60 });
});

test("left and right tails are one together", async () => {
  await fc.assert(fc.asyncProperty(size, freedom, async (x, n) => near((await value(`CHISQ.DIST(${x},${n},TRUE)`)) + (await value(`CHISQ.DIST.RT(${x},${n})`)), 1) && near((await value(`F.DIST(${x},${n},7,TRUE)`)) + (await value(`F.DIST.RT(${x},${n},7)`)), 1)), { numRuns: 60 });
});

test("all successes together are one", async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 60 }), share, async (n, p) => near(await value(`BINOM.DIST.RANGE(${n},${p},0,${n})`), 1)), { numRuns: 60 });
});
