import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { attainmentOf, gapOf, limited, mainGapOf, pointsOf, scoreLevels, type LevelledLine } from "../../../src/rules/scoring";

/** P-6.6.4 in decimals as people reckon them: to the last digit, where worked examples allow for 1e-9. */
const line = (given: Partial<LevelledLine>): LevelledLine => ({ competency: "K", dimension: null, required: 3, actual: 3, weight: null, state: "rated", ...given });

test.each([[3, 3.7, 0.7], [3.7, 3, -0.7], [3, 4, 1], [2.2, 3.3, 1.1]])("from %d to %d the gap is %d", (required, actual, gap) => expect(gapOf(required, actual)).toBe(gap));

test.each([[0.5, -3.8, -0.9], [0.1, -3.7, 0.63], [0.25, -3.9, 0.025], [0.3, -4, -0.2], [0.5, -3, -0.5]])("%d a level over %d levels is %d points", (step, gap, points) => expect(pointsOf(gap, { ...DEFAULT_POLICY, step })).toBe(points));

test.each([[null, 3], [3, null], [null, null], [Number.NaN, 3], [3, Number.NaN], [Number.POSITIVE_INFINITY, 3], [3, Number.POSITIVE_INFINITY]])("of %p and %p there is neither gap nor attainment", (required, actual) => {
  expect([gapOf(required, actual), attainmentOf(required, actual)]).toEqual([null, null]);
});

test.each([[0], [-1]])("a requirement of %d is none to attain", (required) => expect(attainmentOf(required, 3)).toBeNull());

test("no figure is −0", () => {
  expect([gapOf(3, 3), gapOf(-0, -0), gapOf(0, -0), attainmentOf(3, -0), limited(-0, { floor: null, ceiling: null })]).toEqual([0, 0, 0, 0, 0]);
  expect(scoreLevels([line({ required: 3, actual: 1, weight: 1 })], 1, true, DEFAULT_POLICY).person.score).toBe(0);
});

test("a line that does not count changes no digit of a score", () => {
  const counted = [line({ weight: 0.1 }), line({ actual: 2, weight: 0.1 }), line({ actual: 3.1, weight: 0.8 })];
  for (const more of [[], [line({ actual: 11 / 3 })], [line({ actual: 11 / 3, weight: 0 })]]) {
    // 0.1·1 + 0.1·0.5 + 0.8·1.05
    expect(scoreLevels([...counted, ...more], 1, true, DEFAULT_POLICY).person.score).toBe(0.99);
  }
  const thirds = [line({ required: 5, actual: 4, weight: 0.3 }), line({ required: 5, actual: 3, weight: 0.7 }), line({ required: 3, actual: 1 })];
  expect(scoreLevels(thirds, 1, true, DEFAULT_POLICY).person.match).toBe(0.66);
});

test("a dimension of one rated line attains what the line does, whatever it weighs", () => {
  for (const weight of [0.19, 0.38, 0.76, 0.79]) {
    const { person } = scoreLevels([line({ dimension: "X", weight: 1 - weight }), line({ dimension: "Y", actual: 2, weight })], 1, true, DEFAULT_POLICY);
    expect(person.dimensions[1]?.attainment).toBe(2 / 3);
  }
});

test("ratios closer than a millionth of a millionth are one; at that distance they are two", () => {
  const lowest = (...attainments: readonly number[]): string | null => mainGapOf(attainments.map((attainment, at) => ({ label: `K${at}`, attainment })));
  expect([lowest(1 - 1e-12), lowest(1 - 0.9e-12), lowest(0, 1e-12), lowest(0, 0.9e-12)]).toEqual(["K0", null, "K0", "K0; K1"]);
  const most = (...weights: readonly number[]): string | null => scoreLevels(weights.map((weight, at) => line({ competency: `K${at}`, actual: 0, weight })), 1, true, DEFAULT_POLICY).person.largestLoss;
  expect([most(1e-12), most(0.9e-12), most(1e-12, 2e-12), most(1.9e-12, 1e-12)]).toEqual(["K0", null, "K1", "K0; K1"]);
});
