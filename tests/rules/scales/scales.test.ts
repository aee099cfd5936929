import fc from "fast-check";
import { checkScale, companyScales, convertLevel, DEFAULT_SCALE, keyOfLevel, levelOfKey, proposeConversion, rereadHistory, rereadLevels, scaleChange, statedConversion, type Scale } from "../../../src/rules/scales";
import { scaleOf } from "../topics/scales";

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 9 }).map((list) => list.map((one) => `k${one}`));

test("a level survives being stored by key and read again on the same scale", () => {
  fc.assert(fc.property(keys, fc.double({ min: 0, max: 1, noNaN: true }), (names, share) => {
    const scale = scaleOf(names);
    const level = 1 + share * (names.length - 1);
    expect(levelOfKey(keyOfLevel(level, scale)!, scale)).toBeCloseTo(level, 12);
  }));
  expect([keyOfLevel(0.99, DEFAULT_SCALE), keyOfLevel(5.01, DEFAULT_SCALE), keyOfLevel(5, DEFAULT_SCALE)?.key, keyOfLevel(1, DEFAULT_SCALE)?.key]).toEqual([null, null, "expert", "beginner"]);
  expect(keyOfLevel(3.25, DEFAULT_SCALE)).toEqual({ key: "senior", towards: "advanced-senior", part: 0.25 });
});

test("inserting a level anywhere loses nothing and keeps the order of every two ratings", () => {
  fc.assert(fc.property(keys, fc.nat(), fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 2 }), (names, place, shares) => {
    const at = place % (names.length + 1);
    const after = scaleOf([...names.slice(0, at), "inserted", ...names.slice(at)]);
    const before = scaleOf(names);
    const levels = shares.map((share) => 1 + (share - 1) * (names.length - 1));
    const { levels: reread, lost } = rereadLevels(levels, before, after);
    expect(lost).toEqual([]);
    expect(scaleChange(before, after)).toMatchObject({ vanished: [], orderKept: true, added: [{ key: "inserted", number: at + 1 }] });
    for (const [one, level] of levels.entries()) for (const [other, against] of levels.entries()) if (level > against + 1e-9) expect(reread[one]!).toBeGreaterThan(reread[other]!);
  }));
});

test("ratings stored by key are read on a later scale; each key it lost is listed with its places", () => {
  const stored = [{ key: "B", towards: "c", part: 0.5 }, null, { key: "a", towards: null, part: 0 }, { key: "x", towards: "y", part: 0.5 }, { key: "x", towards: "c", part: 0.5 }];
  expect(rereadHistory(stored, scaleOf(["a", "b", "new", "c"]))).toEqual({ levels: [3, null, 1, null, null], lost: [{ key: "x", at: [3, 4] }, { key: "y", at: [3] }] });
});

test("a relabelled level is the same level", () => {
  const after: Scale = { id: "default", levels: DEFAULT_SCALE.levels.map((level) => (level.key === "senior" ? { ...level, labels: ["Backbone"] } : level)) };
  expect(scaleChange(DEFAULT_SCALE, after)).toMatchObject({ relabelled: [{ key: "senior", from: "Senior", to: "Backbone" }], vanished: [], added: [] });
});

test("every proposal can be stated, keeps the order and both ends, and says every merge", () => {
  fc.assert(fc.property(keys, keys, (from, to) => {
    const [source, target] = [scaleOf(from, "from"), scaleOf(to, "to")];
    const stated = statedConversion(source, target, proposeConversion(source, target));
    if (stated.kind !== "met") throw new Error("not stated");
    const { value } = stated;
    expect(value.order).toBe("kept");
    expect([value.numbers.get(1), value.numbers.get(from.length)]).toEqual([1, to.length]);
    expect(value.merges.length > 0).toBe(new Set(value.numbers.values()).size < from.length);
    expect(from.length - value.merges.reduce((sum, merge) => sum + merge.from.length - 1, 0) + value.unreached.length).toBe(to.length);
  }));
});

test("a stated level converts; a mean between two, and one off the scale, do not", () => {
  const stated = statedConversion(scaleOf(["a", "b", "c", "d"], "four"), scaleOf(["x", "y", "z"], "three"), proposeConversion(scaleOf(["a", "b", "c", "d"]), scaleOf(["x", "y", "z"])));
  if (stated.kind !== "met") throw new Error("not stated");
  expect([1, 2, 3, 4].map((level) => { const found = convertLevel(level, stated.value); return found.kind === "met" ? found.value : null; })).toEqual([1, 1, 2, 3]);
  expect([2.5, 5, 0].map((level) => convertLevel(level, stated.value).kind)).toEqual(["cannot-say", "cannot-say", "cannot-say"]);
});

test("a scale with two levels of one key or number, or with too few or too many levels, is not usable", () => {
  const codes = (scale: Scale): readonly string[] => checkScale(scale).map((problem) => problem.code);
  expect(codes(DEFAULT_SCALE)).toEqual([]);
  expect(codes(scaleOf(["a"]))).toEqual(["scale-size"]);
  expect(codes(scaleOf(Array.from({ length: 10 }, (_, at) => `k${at}`)))).toEqual([]);
  expect(codes(scaleOf(Array.from({ length: 11 }, (_, at) => `k${at}`)))).toEqual(["scale-size", "scale-number-bad"]);
  expect(codes(scaleOf(["a", "A "]))).toEqual(["scale-key-twice"]);
  expect(codes(scaleOf({ a: 1, b: 1, c: 2.5 }))).toEqual(["scale-number-bad", "scale-number-bad"]);
});

test("what is wrong with a company's scales is found, not thrown", () => {
  const [four, three] = [scaleOf(["a", "b", "c", "d"], "four"), scaleOf(["x", "y", "z"], "three")];
  const stated = statedConversion(four, three, proposeConversion(four, three));
  if (stated.kind !== "met") throw new Error("not stated");
  const read = companyScales(
    [four, three, scaleOf(["p", "q"], "four"), scaleOf(["one"], "lone")],
    [{ kind: "competency", name: "K", scale: "four" }, { kind: "competency", name: "k", scale: "three" }, { kind: "table", name: "K", scale: "three" }],
    [stated.value, stated.value],
  );
  expect(read.findings.map((finding) => finding.code)).toEqual(["scale-id-twice", "scale-not-usable", "scale-used-twice", "conversion-twice"]);
  expect(read.scaleOf("four")).toBe(four);
  expect(read.reading("K", null)).toMatchObject({ kind: "met", value: { written: { id: "four" }, kept: { id: "four" } } });
});
