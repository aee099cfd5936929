import fc from "fast-check";
import { angoffCut, fixedCut, hofsteeCut, passRateCut, type CutScore } from "../../../src/rules/certification";
import type { Outcome } from "../../../src/rules/outcome";

const cutOf = (outcome: Outcome<CutScore>): CutScore | null => (outcome.kind === "met" ? outcome.value : null);
const score = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }).map((half) => 55 + half / 2));
const scores = fc.array(score, { minLength: 1, maxLength: 40 });

/** The definition word by word: among all scores that somebody has, the highest one that lets enough pass. */
function byDefinition(sat: readonly number[], rate: number): number {
  const enough = sat.filter((cut) => sat.filter((one) => one >= cut).length >= rate * sat.length - 1e-9);
  return Math.max(...enough);
}

test("the cut by pass rate is the highest score at which enough pass", () => {
  const rates = fc.oneof(fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100), fc.double({ min: 1e-6, max: 1, noNaN: true }));
  fc.assert(fc.property(scores, rates, (sat, rate) => {
    const found = cutOf(passRateCut(sat, rate));
    expect(found?.cut).toBe(byDefinition(sat, rate));
    expect(found?.passing).toBe(sat.filter((one) => one >= (found?.cut ?? 0)).length);
    expect(found?.achieved).toBeGreaterThanOrEqual(rate - 1e-9);
  }));
});

test("nobody who is absent, and no order of the list, moves the cut", () => {
  fc.assert(fc.property(scores, fc.integer({ min: 1, max: 10 }), fc.array(fc.nat(), { maxLength: 6 }), (sat, tenths, places) => {
    const list: (number | null)[] = [...sat].reverse();
    for (const place of places) list.splice(place % (list.length + 1), 0, null);
    expect(passRateCut(list, tenths / 10)).toEqual(passRateCut(sat, tenths / 10));
  }));
});

test("a wider pass rate never raises the cut", () => {
  fc.assert(fc.property(scores, (sat) => {
    const cuts = [0.1, 0.25, 0.5, 0.75, 1].map((rate) => cutOf(passRateCut(sat, rate))?.cut ?? Number.NaN);
    for (const [at, cut] of cuts.entries()) if (at > 0) expect(cut).toBeLessThanOrEqual(cuts[at - 1]!);
    expect(cuts.at(-1)).toBe(Math.min(...sat));
  }));
});

/** Another way to where the line is met: halving the span, the share that fails just above a cut against the line at it. */
function byHalving(sat: readonly number[], lowest: number, highest: number, fewest: number, most: number): number | null {
  const failsAbove = (cut: number): number => sat.filter((one) => one <= cut).length / sat.length;
  const line = (cut: number): number => most - ((most - fewest) * (cut - lowest)) / (highest - lowest);
  if (sat.filter((one) => one < lowest).length / sat.length > most || failsAbove(highest) < fewest) return null;
  let [low, high] = [lowest, highest];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (failsAbove(middle) >= line(middle)) high = middle;
    else low = middle;
  }
  return high;
}

test("Hofstee's cut is where halving finds the line met, and there is none where there is none", () => {
  // Shares off the grid of tenths and twentieths, so that no rounding decides whether the line only just touches.
  const limits = fc.record({ lowestCut: fc.integer({ min: 40, max: 70 }), span: fc.integer({ min: 5, max: 30 }), fewestFail: fc.integer({ min: 0, max: 40 }), spread: fc.integer({ min: 1, max: 50 }) });
  let [met, none] = [0, 0];
  fc.assert(fc.property(scores, limits, (sat, { lowestCut, span, fewestFail, spread }) => {
    const fewest = fewestFail / 100 + 0.00123;
    const most = fewest + spread / 100 + 0.00045;
    const expected = byHalving(sat, lowestCut, lowestCut + span, fewest, most);
    const outcome = hofsteeCut(sat, { lowestCut, highestCut: lowestCut + span, fewestFail: fewest, mostFail: most });
    if (expected === null) {
      none += 1;
      expect(outcome.kind).toBe("cannot-say");
      return;
    }
    met += 1;
    expect(cutOf(outcome)?.cut).toBeCloseTo(expected, 9);
    expect(cutOf(outcome)?.passing).toBe(sat.filter((one) => one >= (cutOf(outcome)?.cut ?? 0)).length);
  }), { numRuns: 400 });
  expect(met).toBeGreaterThan(30);
  expect(none).toBeGreaterThan(30);
});

test("Angoff: judges who agree have no spread, and the cut lies between the lowest and the highest judge", () => {
  const chance = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
  const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 })).chain(([judges, items]) => fc.array(fc.array(chance, { minLength: items, maxLength: items }), { minLength: judges, maxLength: judges }));
  fc.assert(fc.property(table, (estimates) => {
    const outcome = angoffCut(estimates);
    if (outcome.kind !== "met") throw new Error("expected a cut");
    const { cut, sums, deviation, share } = outcome.value;
    expect(cut).toBeGreaterThanOrEqual(Math.min(...sums) - 1e-12);
    expect(cut).toBeLessThanOrEqual(Math.max(...sums) + 1e-12);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
    expect((deviation ?? 1) < 1e-12).toBe(new Set(sums).size === 1);
    const alike = angoffCut(estimates.map(() => estimates[0]!));
    expect(alike.kind === "met" && [alike.value.deviation, alike.value.error]).toEqual([0, 0]);
  }));
});

test("what is told: the share wanted beside the one achieved, and what is missing with its place", () => {
  const sat = [95, 90, 88, 85, 85, 85, 70, 65, 60, 50];
  expect(passRateCut(sat, 0.4).steps).toEqual([{ code: "cut-pass-rate", rule: "C-s6.2.4", facts: { wanted: 0.4, cut: 85, sat: 10, passing: 6, achieved: 0.6 } }]);
  expect(fixedCut(sat, 70).steps).toEqual([{ code: "cut-fixed", rule: "C-s6.2.4", facts: { cut: 70, sat: 10, passing: 7, achieved: 0.7 } }]);
  expect(passRateCut(sat, 1.5)).toMatchObject({ kind: "cannot-say", rule: "C-s6.2.4", missing: [{ code: "pass-rate-off", rule: "C-s6.2.4", facts: { wanted: 1.5 } }] });
  expect(passRateCut([], 0.5)).toMatchObject({ missing: [{ code: "no-score", rule: "C-s6.2.4" }] });
  expect(angoffCut([[0.5, 0.5], [0.5, null]])).toMatchObject({ missing: [{ code: "angoff-hole", rule: "C-s6.2.4", facts: { judge: 2, item: 2, found: null } }] });
  expect(angoffCut([[0.5, 7]])).toMatchObject({ missing: [{ code: "angoff-not-a-chance", facts: { judge: 1, item: 2, found: 7 } }] });
  const angoff = angoffCut([[0.5, 0.5], [1, 1]]);
  expect(angoff.steps[0]).toMatchObject({ code: "cut-angoff", rule: "C-s6.2.4", facts: { judges: 2, items: 2, cut: 1.5, share: 0.75, median: 1.5 } });
  const limits = { lowestCut: 60, highestCut: 80, fewestFail: 0.1, mostFail: 0.4 };
  expect(hofsteeCut([50, 50, 90, 90], limits)).toMatchObject({ rule: "C-s6.2.4", missing: [{ code: "hofstee-no-crossing", rule: "C-s6.2.4", facts: { ...limits, fail: 0.5, tooMany: true } }] });
  expect(hofsteeCut([85, 90, 95], limits)).toMatchObject({ missing: [{ code: "hofstee-no-crossing", facts: { ...limits, fail: 0, tooMany: false } }] });
  expect(hofsteeCut([65, 90, 95, 99], limits).steps).toEqual([{ code: "cut-hofstee", rule: "C-s6.2.4", facts: { ...limits, cut: 70, sat: 4, passing: 3, achieved: 0.75 } }]);
  expect(hofsteeCut([65], { ...limits, highestCut: 60 })).toMatchObject({ missing: [{ code: "hofstee-limits", facts: { lowestCut: 60, highestCut: 60 } }] });
});

test("every answer and every reason cites the clause", () => {
  const limits = { lowestCut: 60, highestCut: 80, fewestFail: 0.1, mostFail: 0.4 };
  const outcomes = [
    passRateCut([70], 0.5), passRateCut([70], 2), passRateCut([], 0.5), passRateCut([Number.NaN, 70], 0.5), fixedCut([70], 60), fixedCut([], 60), fixedCut([Number.POSITIVE_INFINITY], 60),
    angoffCut([[0.5]]), angoffCut([]), angoffCut([[0.5, null]]), angoffCut([[2]]), hofsteeCut([65, 90, 95, 99], limits), hofsteeCut([], limits), hofsteeCut([50], limits), hofsteeCut([70], { ...limits, mostFail: 2 }),
  ];
  for (const outcome of outcomes) {
    const told = outcome.kind === "met" ? outcome.steps : outcome.kind === "cannot-say" ? outcome.missing : [];
    expect([outcome.rule, ...told.map(({ rule }) => rule)]).toEqual(["C-s6.2.4", "C-s6.2.4"]);
  }
  expect(passRateCut([Number.NaN, 70], 0.5)).toMatchObject({ missing: [{ code: "score-not-a-number" }] });
});
