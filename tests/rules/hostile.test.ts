import fc from "fast-check";
import { dayFromIso } from "../../src/rules/calendar";
import { parseGrade } from "../../src/rules/grades";
import { POLICY_TABLE, policyFrom } from "../../src/rules/policy";
import { DEFAULT_SCALE, parseLevel } from "../../src/rules/scales";
import { classFromText } from "../../src/rules/standards";

/** Cells say anything; reading them never throws and never makes up a number. */
const cell = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constantFrom("__proto__", "constructor", "toString", "=1+1", "第级", "级", "●", "-", "4-", "L", "１２", "NaN", "1e3", "0x3"));

test("levels", () => {
  fc.assert(fc.property(cell, (value) => {
    const parsed = parseLevel(value);
    if (parsed.kind === "level") expect(parsed.level >= 1 && parsed.level <= 5).toBe(true);
  }));
  for (const text of ["NaN", "1e3", "0x3", "Infinity", "__proto__", "constructor"]) expect(parseLevel(text).kind).toBe("not-understood");
});

test("a very long cell is read at once", () => {
  const started = performance.now();
  for (const text of ["4 - ".repeat(8000), "●".repeat(32_000), "4".repeat(32_000), " ".repeat(32_000), "第".repeat(32_000), "a (".repeat(10_000)]) parseLevel(text);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("grades, days and classes", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
    const grade = parseGrade(text);
    if (grade) expect(grade.grade).toBeGreaterThanOrEqual(1);
    dayFromIso(text);
    expect([null, "core", "general", "professional"]).toContain(classFromText(text));
  }));
  expect([classFromText("全员核心"), classFromText(" 序列通用 "), classFromText("Professional"), classFromText("constructor")]).toEqual(["core", "general", "professional", null]);
});

test("policy: every key keeps its type whatever a cell says", () => {
  const { policy: defaults } = policyFrom(new Map());
  expect(Object.keys(defaults).sort()).toEqual(POLICY_TABLE.map((row) => row.key).sort());
  fc.assert(fc.property(fc.constantFrom(...POLICY_TABLE), cell, (row, value) => {
    const { policy, findings } = policyFrom(new Map([[row.key, value]]));
    const read = policy[row.key];
    if (findings.length > 0) expect(read).toEqual(defaults[row.key]);
    if (row.kind.kind === "number" && read !== null) expect(Number.isFinite(read)).toBe(true);
  }));
});

test("numbers from one to ten where a function is given them, the scale where a cell is read", () => {
  expect([parseLevel(7).kind, parseLevel(7, DEFAULT_SCALE, "one-to-ten").kind, parseLevel("10", DEFAULT_SCALE, "one-to-ten").kind, parseLevel(10.5, DEFAULT_SCALE, "one-to-ten").kind]).toEqual(["off-scale", "level", "level", "off-scale"]);
});
