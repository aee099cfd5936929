import { checkScale, companyScales, convertLevel, DEFAULT_SCALE, keyOfLevel, levelOfKey, parseLevel, percentOfScale, proposeConversion, rereadLevels, scaleChange, scaleFromLabels, statedConversion, topOf, type Scale, type ScaleUse } from "../../../src/rules/scales";
import { scaleOf } from "../topics/scales";

const four = scaleOf(["a", "b", "c", "d"], "four");
const three = scaleOf(["x", "y", "z"], "three");
const tell = (code: string, facts: object) => ({ code, rule: "T-LEVELS", facts });

test("a stated conversion tells what it merges, what nothing becomes, and that it turns the order", () => {
  expect(statedConversion(four, three, [{ from: "a", to: "z" }, { from: "b", to: "z" }, { from: "c", to: "x" }, { from: "d", to: "x" }])).toMatchObject({
    kind: "met", rule: "T-LEVELS", value: { from: "four", to: "three", order: "reversed", merges: [{ to: "x", from: ["c", "d"] }, { to: "z", from: ["a", "b"] }], unreached: ["y"] },
    steps: [
      tell("conversion-merges", { from: ["c", "d"], to: "x" }), tell("conversion-merges", { from: ["a", "b"], to: "z" }), tell("conversion-unreached", { scale: "three", keys: ["y"] }), tell("conversion-order", { from: "four", to: "three", order: "reversed" }),
    ],
  });
});

test("levels all made one keep their order; a turn only at the end is a mixture", () => {
  const pairs = (...to: readonly string[]) => statedConversion(four, three, to.map((key, at) => ({ from: four.levels[at]!.key, to: key })));
  expect(pairs("y", "y", "y", "y")).toMatchObject({ value: { order: "kept" } });
  expect(pairs("x", "y", "z", "y")).toMatchObject({ value: { order: "mixed" } });
  expect(pairs("z", "y", "y", "x")).toMatchObject({ value: { order: "reversed" } });
});

test("a conversion refused tells each key and the scale it belongs to", () => {
  expect(statedConversion(four, three, [{ from: "a", to: "q" }, { from: "e", to: "x" }, { from: "b", to: "x" }, { from: "b", to: "Y" }, { from: "b", to: " x" }])).toEqual({
    kind: "not-met", rule: "T-LEVELS", steps: [], reasons: [
      tell("conversion-key-unknown", { scale: "three", key: "q" }), tell("conversion-key-unknown", { scale: "four", key: "e" }), tell("conversion-key-twice", { scale: "four", key: "b" }),
      tell("conversion-key-missing", { scale: "four", key: "c" }), tell("conversion-key-missing", { scale: "four", key: "d" }),
    ],
  });
});

test("numbers of a scale stand in their order whatever the order of its rows", () => {
  const turned: Scale = { id: "turned", levels: [...four.levels].reverse() };
  expect(proposeConversion(turned, three)).toEqual([{ from: "a", to: "x" }, { from: "b", to: "x" }, { from: "c", to: "y" }, { from: "d", to: "z" }]);
  expect(keyOfLevel(1.5, turned)).toEqual({ key: "a", towards: "b", part: 0.5 });
  const gaps = scaleOf({ low: 1, high: 5 });
  expect(keyOfLevel(2, gaps)).toEqual({ key: "low", towards: "high", part: 0.25 });
  expect([topOf(turned), topOf(gaps)]).toEqual([4, 5]);
});

test("one level alone becomes the lowest of the target, and onto no level nothing", () => {
  expect(proposeConversion(scaleOf(["one"]), three)).toEqual([{ from: "one", to: "x" }]);
  expect(proposeConversion(three, scaleOf([]))).toEqual([]);
});

test("a share of a span has no place outside it, nor on a span of nothing", () => {
  expect([percentOfScale(1, 1, 5), percentOfScale(5, 1, 5), percentOfScale(0.99, 1, 5), percentOfScale(5.01, 1, 5), percentOfScale(3, 3, 3), percentOfScale(3, 5, 1)]).toEqual([0, 100, null, null, null, null]);
});

test("a level without target tells the level and both scales", () => {
  const stated = statedConversion(four, three, proposeConversion(four, three));
  if (stated.kind !== "met") throw new Error("not stated");
  expect(convertLevel(2.5, stated.value)).toEqual({ kind: "cannot-say", rule: "T-LEVELS", steps: [], missing: [tell("conversion-no-target", { level: 2.5, from: "four", to: "three" })] });
  expect(convertLevel(4, stated.value)).toEqual({ kind: "met", rule: "T-LEVELS", value: 3, steps: [] });
});

test("what makes a scale unusable is told with its figures", () => {
  expect(checkScale(scaleOf({ a: 1 }, "lone"))).toEqual([tell("scale-size", { scale: "lone", levels: 1, fewest: 2, most: 10 })]);
  expect(checkScale({ id: "s", levels: [{ key: "a", number: 1, labels: [] }, { key: "Ａ", number: 2, labels: [] }, { key: " ", number: 3, labels: [] }, { key: "d", number: 3, labels: [] }, { key: "e", number: 0, labels: [] }, { key: "f", number: 10, labels: [] }] })).toEqual([
    tell("scale-key-twice", { scale: "s", key: "Ａ" }), tell("scale-key-twice", { scale: "s", key: " " }), tell("scale-number-bad", { scale: "s", key: "d", number: 3 }), tell("scale-number-bad", { scale: "s", key: "e", number: 0 }),
  ]);
  expect(checkScale(scaleOf(["a", "b"]))).toEqual([]);
});

test("what is wrong with a company's scales is told with where it stands", () => {
  const stated = statedConversion(four, three, proposeConversion(four, three));
  if (stated.kind !== "met") throw new Error("not stated");
  const use = (name: string, scale: string): ScaleUse => ({ kind: "competency", name, scale });
  const uses = [use("K", "four"), use(" k", "three"), use("K", "four"), use("L", "nine")];
  const read = companyScales([four, four, scaleOf(["p", "q"], "three"), three, scaleOf({ one: 1, two: 2.5 }, "lone")], uses, [stated.value, stated.value]);
  expect(read.findings).toEqual([
    { code: "scale-id-twice", severity: "error", rule: "T-LEVELS", where: { scale: "three", use: null }, facts: { scale: "three" } },
    { code: "scale-not-usable", severity: "error", rule: "T-LEVELS", where: { scale: "lone", use: null }, facts: { scale: "lone", problems: 1, first: "scale-number-bad" } },
    { code: "scale-used-twice", severity: "error", rule: "T-LEVELS", where: { scale: "three", use: uses[1] }, facts: { name: " k", first: "four", scale: "three" } },
    { code: "scale-unknown", severity: "error", rule: "T-LEVELS", where: { scale: "nine", use: uses[3] }, facts: { scale: "nine", name: "L" } },
    { code: "conversion-twice", severity: "warning", rule: "T-LEVELS", where: { scale: "four", use: null }, facts: { from: "four", to: "three" } },
  ]);
  expect(read.scaleOf("default")).toBe(DEFAULT_SCALE);
  expect(read.reading("K", "sheet")).toEqual({ kind: "met", rule: "T-LEVELS", value: { written: four, kept: four, conversion: null }, steps: [] });
});

test("two scales that meet without a stated way tell which, for what", () => {
  const read = companyScales([four, three], [{ kind: "table", name: "T", scale: "four" }, { kind: "competency", name: "K", scale: "three" }]);
  expect(read.reading("K", "t")).toEqual({ kind: "cannot-say", rule: "T-LEVELS", steps: [], missing: [tell("conversion-not-stated", { competency: "K", table: "t", from: "four", to: "three" })] });
  // A table is no competency of the same name.
  expect(read.reading("T", "K")).toMatchObject({ kind: "met", value: { written: DEFAULT_SCALE, kept: DEFAULT_SCALE } });
});

test("a later version of a scale tells numbers then and now", () => {
  expect(scaleChange(scaleOf({ a: 1, b: 2, c: 4 }), scaleOf({ c: 1, B: 2, d: 3 }))).toEqual({
    kept: [{ key: "B", from: 2, to: 2 }, { key: "c", from: 4, to: 1 }], added: [{ key: "d", number: 3 }], vanished: [{ key: "a", number: 1 }], relabelled: [], orderKept: false,
  });
  const labelled = (label?: string): Scale => ({ id: "s", levels: [{ key: "a", number: 1, labels: label === undefined ? [] : [label] }] });
  expect(scaleChange(labelled("Old"), labelled()).relabelled).toEqual([{ key: "a", from: "Old", to: "" }]);
  expect(scaleChange(labelled("Old"), labelled("ｏｌｄ ")).relabelled).toEqual([]);
});

test("a number lost several times is listed once with all its places, apart from others", () => {
  expect(rereadLevels([3, 1, 3, null, 0.5], scaleOf(["a", "b"]), scaleOf(["a", "b"]))).toEqual({ levels: [null, 1, null, null, null], lost: [{ key: "3", at: [0, 2] }, { key: "0.5", at: [4] }] });
});

test("a level keyed to one the scale no longer has is not read, nor one that leans to such", () => {
  expect([levelOfKey({ key: "b", towards: null, part: 0 }, four), levelOfKey({ key: "q", towards: "b", part: 0.5 }, four), levelOfKey({ key: "b", towards: "q", part: 0.5 }, four)]).toEqual([2, null, null]);
});

test("TRUE and FALSE count only through a legend; what is no number is told as it stands", () => {
  const built = scaleFromLabels([{ number: 1, label: "FALSE" }, { number: 2, label: "true" }], "flags");
  const flags = built.kind === "scale" ? built.scale : DEFAULT_SCALE;
  expect(flags).toEqual({ id: "flags", levels: [{ key: "FALSE", number: 1, labels: ["FALSE"] }, { key: "true", number: 2, labels: ["true"] }] });
  expect([parseLevel(true, flags), parseLevel(false, flags)]).toEqual([{ kind: "level", level: 2 }, { kind: "level", level: 1 }]);
  expect([parseLevel(true), parseLevel(false), parseLevel(Number.NaN), parseLevel(null), parseLevel(undefined)]).toEqual([
    { kind: "not-understood", text: "TRUE" }, { kind: "not-understood", text: "FALSE" }, { kind: "not-understood", text: "NaN" }, { kind: "blank" }, { kind: "blank" },
  ]);
});

test("levels given to a function lie from 1 to 10", () => {
  const bounds = (value: number) => parseLevel(value, DEFAULT_SCALE, "one-to-ten").kind;
  expect([bounds(0.99), bounds(1), bounds(10), bounds(10.01)]).toEqual(["off-scale", "level", "level", "off-scale"]);
  expect(parseLevel("beginner")).toEqual({ kind: "level", level: 1 });
});

test("a long text is a remark, not the name of a level", () => {
  const label = "x".repeat(76);
  const built = scaleFromLabels([{ number: 1, label }, { number: 2, label: `${label}x` }]);
  const scale = built.kind === "scale" ? built.scale : DEFAULT_SCALE;
  expect([parseLevel(`1 - ${label}`, scale), parseLevel(`2 - ${label}x`, scale)]).toEqual([{ kind: "level", level: 1 }, { kind: "not-understood", text: `2 - ${label}x` }]);
});

test("a scale of rows stands in the order of its numbers; a level without label is keyed by its number", () => {
  expect(scaleFromLabels([{ number: 2, label: "b" }, { number: 1, label: " " }, { number: 2, label: "B" }, { number: 2, label: "bee" }])).toEqual({
    kind: "scale", scale: { id: "own", levels: [{ key: "1", number: 1, labels: [] }, { key: "b", number: 2, labels: ["b", "B", "bee"] }] },
  });
});
