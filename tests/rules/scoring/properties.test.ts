import fc from "fast-check";
import { DEFAULT_POLICY, type Policy } from "../../../src/rules/policy";
import { scoreLevels, type LevelledLine, type ScoredLevels } from "../../../src/rules/scoring";
import { tiePoints } from "../../../src/rules/sensitivity";

/** §7 held against another method: whole numbers in fractions of big integers, never a double. */
const lines = fc.array(
  fc.record({ required: fc.integer({ min: 1, max: 5 }), tenths: fc.integer({ min: 10, max: 50 }), hundredths: fc.integer({ min: 1, max: 60 }), dimension: fc.constantFrom(null, "X", "Y"), state: fc.constantFrom("rated", "rated", "rated", "unrated") }),
  { minLength: 1, maxLength: 12 },
);
type Drawn = Exclude<Parameters<typeof levelled>[0][number], undefined>;

function levelled(drawn: readonly { readonly required: number; readonly tenths: number; readonly hundredths: number; readonly dimension: string | null; readonly state: string }[], allRated = true): readonly LevelledLine[] {
  return drawn.map(({ required, tenths, hundredths, dimension, state }, at) => {
    const rated = allRated || state === "rated";
    return { competency: `K${at}`, dimension, required, actual: rated ? tenths / 10 : null, weight: hundredths, state: rated ? "rated" : "unrated" };
  });
}

const totalOf = (drawn: readonly Drawn[]): number => drawn.reduce((sum, { hundredths }) => sum + hundredths, 0);
const scored = (drawn: readonly Drawn[], policy: Partial<Policy> = {}, allRated = true): ScoredLevels => scoreLevels(levelled(drawn, allRated), totalOf(drawn), true, { ...DEFAULT_POLICY, ...policy });

/** numerator/denominator as the nearest double, by way of seventeen decimal digits. */
function toNumber(numerator: bigint, denominator: bigint): number {
  const scaled = (numerator * 10n ** 17n) / denominator;
  return Number(scaled) / 1e17;
}

test("identity: y = 1 + 0.5·Σ w·gap, in exact fractions", () => {
  fc.assert(fc.property(lines, (drawn) => {
    const gaps = drawn.reduce((sum, { required, tenths, hundredths }) => sum + BigInt(hundredths) * BigInt(tenths - 10 * required), 0n);
    const total = BigInt(totalOf(drawn));
    const expected = toNumber(20n * total + gaps, 20n * total);
    const { score } = scored(drawn).person;
    expect(Math.abs(score! - expected)).toBeLessThan(1e-15 * Math.max(1, Math.abs(expected)) * 4);
    expect(Object.is(score, -0)).toBe(false);
  }));
});

test("match is Σ w·min(actual/required, 1), in exact fractions", () => {
  fc.assert(fc.property(lines, (drawn) => {
    // 600 is divisible by ten times every requirement from 1 to 5.
    const sum = drawn.reduce((all, { required, tenths, hundredths }) => all + BigInt(hundredths) * BigInt(tenths >= 10 * required ? 600 : (600 * tenths) / (10 * required)), 0n);
    expect(scored(drawn).person.match).toBeCloseTo(toNumber(sum, 600n * BigInt(totalOf(drawn))), 12);
  }));
});

test("the order of lines changes neither score nor verdict", () => {
  fc.assert(fc.property(lines, (drawn) => {
    const [one, other] = [scored(drawn).person, scored([...drawn].reverse()).person];
    expect([other.score, other.verdict]).toEqual([one.score, one.verdict]);
    expect(other.match).toBeCloseTo(one.match!, 12);
  }));
});

test("a higher level never lowers a score, also between floor and ceiling", () => {
  fc.assert(fc.property(lines, fc.nat(), fc.constantFrom("line" as const, "score" as const), (drawn, pick, limits) => {
    const at = pick % drawn.length;
    const raised = drawn.map((one, place) => (place === at ? { ...one, tenths: Math.min(50, one.tenths + 5) } : one));
    for (const policy of [{}, { floor: 0, ceiling: 1.5, limits }]) expect(scored(raised, policy).person.score).toBeGreaterThanOrEqual(scored(drawn, policy).person.score! - 1e-12);
  }));
});

test("weights in per cent or in parts give the same score", () => {
  fc.assert(fc.property(lines, (drawn) => {
    const parts = scoreLevels(levelled(drawn).map((line) => ({ ...line, weight: line.weight! / 100 })), totalOf(drawn) / 100, true, DEFAULT_POLICY);
    expect(parts.person.score).toBeCloseTo(scored(drawn).person.score!, 12);
  }));
});

test("renormalised is the score of the rated lines alone, with their weights rescaled", () => {
  fc.assert(fc.property(lines, (drawn) => {
    const rated = drawn.filter(({ state }) => state === "rated");
    const { person, weighting } = scored(drawn, { missing: "renormalise" }, false);
    if (rated.length === 0) expect(person.score).toBeNull();
    else expect([person.score, person.match]).toEqual([scored(rated).person.score, scored(rated).person.match]);
    expect(weighting.renormalised).toBe(rated.length > 0 && rated.length < drawn.length);
    expect(scored(drawn, {}, false).person.score === null).toBe(rated.length < drawn.length);
  }));
});

test("a floor never lowers and a ceiling never raises a score", () => {
  fc.assert(fc.property(lines, fc.integer({ min: -4, max: 8 }), fc.constantFrom("line" as const, "score" as const), (drawn, quarter, limits) => {
    const free = scored(drawn).person.score!;
    expect(scored(drawn, { floor: quarter / 4, limits }).person.score).toBeGreaterThanOrEqual(free - 1e-12);
    expect(scored(drawn, { ceiling: quarter / 4, limits }).person.score).toBeLessThanOrEqual(free + 1e-12);
  }));
});

test("at its tie weight a criterion brings two level, before and after rescaling, and beyond it they swap", () => {
  const margins = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 60 }), margin: fc.integer({ min: -6, max: 6 }) }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(margins, (drawn) => {
    const given = drawn.map(({ weight, margin }, criterion) => ({ criterion, weight, margin: margin / 2 }));
    const total = given.reduce((sum, { weight }) => sum + weight, 0);
    const lead = given.reduce((sum, { weight, margin }) => sum + weight * margin, 0);
    tiePoints(given).forEach((point, at) => {
      const leadAt = (weight: number): number => given.reduce((sum, one, place) => sum + (place === at ? weight : one.weight) * one.margin, 0);
      if (point === null) {
        // Nothing from no weight at all up to an enormous one turns the sign.
        for (const weight of [1e-9, 1, total, 1e9]) expect(leadAt(weight) * lead).toBeGreaterThanOrEqual(-1e-9 * Math.abs(lead) * Math.max(1, weight));
        return;
      }
      expect(leadAt(point.tieWeight)).toBeCloseTo(0, 9);
      const others = (total - point.rescaled) / (total - given[at]!.weight || 1);
      expect(given.reduce((sum, one, place) => sum + (place === at ? point.rescaled : one.weight * others) * one.margin, 0)).toBeCloseTo(0, 9);
      const beyond = leadAt(point.tieWeight + Math.sign(point.change || 1) * 1e-3);
      if (lead !== 0) expect(Math.sign(beyond)).toBe(-Math.sign(lead));
    });
  }));
});

test("nothing that is no number comes out", () => {
  fc.assert(fc.property(fc.double(), fc.double(), (required, actual) => {
    const { lines: [line], person } = scoreLevels([{ competency: "K", dimension: null, required, actual, weight: 1, state: "rated" }], 1, true, DEFAULT_POLICY);
    for (const value of [line!.gap, line!.points, line!.attainment]) expect(Number.isNaN(value)).toBe(false);
    expect(Number.isNaN(person.score)).toBe(false);
  }));
});
