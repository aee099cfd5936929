import fc from "fast-check";
import { behaviourFindings } from "../../../src/rules/behaviours";
import { dayFromIso } from "../../../src/rules/calendar";
import { educationOf, educationRank, gatesOf, parseCondition } from "../../../src/rules/conditions";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { groundOf, reckon } from "../../../src/rules/reckon";
import { DEFAULT_SCALE } from "../../../src/rules/scales";
import { familiesOf } from "../../../src/rules/standards";
import { holdAgainst } from "../../../src/rules/target";
import { recordsFrom, type Brief } from "../recordsFrom";

/** What must hold of gates, families and targets whatever a workbook says: §2. */
const asOf = dayFromIso("2026-11-20")!;
const SCHOOLING = ["小学", "初中", "高中", "大专", "本科", "硕士", "博士"];
const POSTS = ["P", "Q", "R"];
const TRACKS = ["T", "U"];

const someone = fc.record({
  positions: fc.uniqueArray(fc.constantFrom(...POSTS), { maxLength: 2 }), track: fc.constantFrom(null, ...TRACKS),
  education: fc.constantFrom(null, "夜校", ...SCHOOLING), experienceYears: fc.constantFrom(null, 0, 1, 2.9, 3, 7), employmentType: fc.constantFrom(null, "regular", "probation"),
});
const staff = fc.array(someone, { minLength: 1, maxLength: 8 }).map((people) => people.map((one, at): Brief => ({ ...one, id: `E${at}` })));
const line = fc.record({ position: fc.constantFrom(null, ...POSTS, ...TRACKS), competency: fc.constantFrom("A", "B", "C"), requiredLevel: fc.integer({ min: 1, max: 5 }), weight: fc.constantFrom(null, 0.5, 1) });
const lines = fc.uniqueArray(line, { maxLength: 12, selector: (one) => `${one.position} ${one.competency}` });
const condition = fc.record({
  position: fc.constantFrom("全员", ...POSTS, ...TRACKS), condition: fc.constantFrom("学历", "工作年限", "现职状况", "身高"),
  value: fc.constantFrom("本科", "大专及以上", "3年以上", "正式", "本科或大专且3年", "不限", "1米7"),
});
const ballots = fc.uniqueArray(fc.record({ employeeId: fc.constantFrom("E0", "E1", "E2"), competency: fc.constantFrom("A", "B", "C"), level: fc.integer({ min: 1, max: 5 }) }), { selector: (one) => `${one.employeeId} ${one.competency}` });
const workbook = fc.record({ employees: staff, standards: lines, conditions: fc.array(condition, { maxLength: 6 }), ballots });

function shuffled<One>(list: readonly One[], seed: number): readonly One[] {
  return list.map((one, at) => ({ one, key: Math.sin(seed + at * 7.13) })).sort((a, b) => a.key - b.key).map(({ one }) => one);
}

test("schooling is a total order, and nobody with more is kept out where somebody with less is let in", () => {
  const rank = (word: string): number => educationRank(educationOf(word)!.key, DEFAULT_POLICY);
  expect(SCHOOLING.map(rank)).toEqual([...SCHOOLING.map(rank)].sort((a, b) => a - b));
  fc.assert(fc.property(fc.constantFrom(...SCHOOLING), fc.nat(6), fc.nat(6), (asked, a, b) => {
    const records = recordsFrom({ employees: [a, b].map((at, n) => ({ id: `E${n}`, positions: ["P"], education: SCHOOLING[at] })), conditions: [{ position: "P", condition: "学历", value: asked }] });
    const gates = gatesOf(records, asOf, DEFAULT_POLICY, familiesOf(records, DEFAULT_POLICY));
    const [first, second] = records.employees.map((one) => gates.gateOf(one, "P")!.outcome.kind === "met");
    if (a <= b && first) expect(second).toBe(true);
  }));
});

test("the order of people, lines and conditions changes no standard and no gate", () => {
  fc.assert(fc.property(workbook, fc.integer(), (drawn, seed) => {
    const essence = (brief: typeof drawn): object => Object.fromEntries(reckon(recordsFrom(brief), { asOf }).people.map((person) => [person.employee.id, {
      gate: person.gate?.outcome.kind ?? null, score: person.score,
      lines: Object.fromEntries(person.lines.map((one) => [one.competency, [one.required, one.weight, one.status]])),
    }]));
    const other = { employees: shuffled(drawn.employees, seed) as Brief[], standards: shuffled(drawn.standards, seed + 1) as typeof drawn.standards, conditions: shuffled(drawn.conditions, seed + 2) as typeof drawn.conditions, ballots: drawn.ballots };
    expect(essence(other)).toEqual(essence(drawn));
  }));
});

test("a gate is met only where every condition is, and never fails for want of data alone", () => {
  fc.assert(fc.property(workbook, (drawn) => {
    for (const { gate } of reckon(recordsFrom(drawn), { asOf }).people) {
      if (!gate) continue;
      const kinds = gate.conditions.map(({ outcome }) => outcome.kind);
      expect(gate.outcome.kind).toBe(kinds.includes("not-met") ? "not-met" : kinds.includes("cannot-say") ? "cannot-say" : "met");
    }
    const blank = { ...drawn, employees: drawn.employees.map(({ id, positions, track }) => ({ id, positions, track })) };
    for (const { gate } of reckon(recordsFrom(blank), { asOf }).people) expect(gate?.outcome.kind).not.toBe("not-met");
  }));
});

test("conditions change no score and no verdict", () => {
  fc.assert(fc.property(workbook, (drawn) => {
    const scores = (brief: typeof drawn): object => reckon(recordsFrom(brief), { asOf }).people.map(({ score, verdict, status, match }) => ({ score, verdict, status, match }));
    expect(scores({ ...drawn, conditions: [] })).toEqual(scores(drawn));
  }));
});

test("an unknown text is never an order, whatever it is made of", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom("学历", "experience", "status", "身高"), (value, name) => {
    const demand = parseCondition(name, value, DEFAULT_POLICY);
    if (demand !== null) expect(demand.length).toBeGreaterThan(0);
  }));
});

test("against the post somebody is reckoned for, the target is the reckoning", () => {
  fc.assert(fc.property(workbook, (drawn) => {
    const records = recordsFrom(drawn);
    const ground = groundOf(records, { asOf });
    for (const person of reckon(records, { asOf }).people) {
      if (person.position === null || !person.employee.positions.includes(person.position)) continue;
      const target = holdAgainst(person.employee, person.position, ground)!;
      expect(target.result).toEqual(person);
      expect(target.short).toBe(person.lines.filter(({ gap }) => (gap ?? 0) < 0).length);
    }
  }));
});

test("levels to go are those between, each once", () => {
  fc.assert(fc.property(workbook, fc.constantFrom(...POSTS), (drawn, post) => {
    const records = recordsFrom(drawn);
    const ground = groundOf(records, { asOf });
    for (const employee of records.employees) {
      const target = holdAgainst(employee, post, ground)!;
      const expected = target.result.lines.reduce((sum, { gap }) => sum + Math.max(0, -(gap ?? 0)), 0);
      expect(target.toGo.length).toBe(expected);
    }
  }));
});

test("a text more never makes behaviours less complete", () => {
  const text = fc.record({ role: fc.constantFrom("R", "S"), level: fc.integer({ min: 1, max: 5 }), aspect: fc.constantFrom("贡献", "行为", "知识"), text: fc.constantFrom("a", "目标") });
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (texts, more) => {
    const missing = (all: readonly Brief[]): number => behaviourFindings(recordsFrom({ behaviours: all }).behaviours!, [], DEFAULT_SCALE, DEFAULT_POLICY).filter(({ code }) => code === "aspect-missing").length;
    const roles = new Set(texts.map(({ role }) => role)).size;
    // Three aspects at five levels of each role, less what is written.
    expect(missing(texts)).toBe(15 * roles - new Set(texts.map(({ role, level, aspect }) => `${role}${level}${aspect}`)).size);
    if (texts.some(({ role }) => role === more.role)) expect(missing([...texts, more])).toBeLessThanOrEqual(missing(texts));
  }));
});

test("in a large company the gate is met by exactly those with the years", () => {
  const company = (count: number): ReturnType<typeof recordsFrom> => recordsFrom({
    employees: Array.from({ length: count }, (_, at) => ({ id: `E${at}`, positions: ["P"], track: "T", education: "大专", experienceYears: at % 9 })),
    standards: [{ position: "T", competency: "A", requiredLevel: 3, weight: 1 }], conditions: [{ position: "T", condition: "学历", value: "本科或大专且5年以上" }],
  });
  const records = company(2_000);
  const { people } = reckon(records, { asOf });
  expect(people.filter(({ gate }) => gate?.outcome.kind === "met")).toHaveLength(people.filter(({ employee }) => (employee.experienceYears ?? 0) >= 5).length);
});
