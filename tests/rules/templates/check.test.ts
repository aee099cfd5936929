import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { checkTemplate, standardFromTemplate, templateFrom, type Template } from "../../../src/rules/templates";
import type { TemplateCompetency } from "../../../src/rules/templates/template";
import { weighTemplate } from "../../../src/rules/templates/weighTemplate";
import { libraryTemplate } from "./library";

const good = libraryTemplate("store-manager");
const ladder = libraryTemplate("customer-representative");
const [role, ...roles] = good.roles;
const [line, ...lines] = good.competencies;
const [post] = good.posts;
const same = (text: string) => ({ "en": text, "zh-CN": text });
const problems = (template: Template) => checkTemplate(template, DEFAULT_POLICY).map(({ problem, at }) => `${problem} ${at}`);
const withRole = (change: Partial<Template["roles"][number]>): Template => ({ ...good, roles: [{ ...role!, ...change }, ...roles] });
const withLine = (change: Partial<TemplateCompetency>): Template => ({ ...good, competencies: [{ ...line!, ...change }, ...lines] });
const withPost = (change: Partial<Template["posts"][number]>): Template => ({ ...good, posts: [{ ...post!, ...change }] });
const levels = (...numbers: readonly number[]) => numbers.map((level) => ({ ...role!.levels[0]!, level }));
const certified = (...rungs: readonly (number | null)[]): Template => ({ ...ladder, posts: ladder.posts.map((one, at) => ({ ...one, certificateLevel: rungs[at] ?? null })), courses: ladder.courses.map((one) => ({ ...one, fromLevel: 1 })) });

test.each<readonly [string, Template, readonly string[]]>([
  ["nothing", good, []],
  ["more roles than a position has", { ...good, roles: [...good.roles, ...good.roles].map((one, at) => ({ ...one, priority: at + 1 })) }, ["roles-count roles"]],
  ["a level left out at the end", withRole({ levels: levels(1, 2, 3, 4) }), ["levels roles/operator"]],
  ["a level out of order", withRole({ levels: levels(1, 3, 2, 4, 5) }), ["levels roles/operator"]],
  ["a driver nobody knows among others", withRole({ drivers: [...role!.drivers, "luck" as never] }), ["drivers roles/operator"]],
  ["a priority that is not its place", withRole({ priority: 2 }), ["reference roles/operator/priority"]],
  ["a role that no competency serves", { ...good, competencies: good.competencies.map((one) => (one.role === role!.id ? { ...one, role: roles[0]!.id } : one)) }, ["reference roles/operator"]],
  ["a dimension that there is not", withLine({ dimension: "nowhere" }), ["dimension-weight dimensions/business", "reference competencies/sales"]],
  ["a level for a post that there is not", withLine({ required: [3, 3] }), ["reference competencies/sales"]],
  ["level 0", withLine({ required: [0] }), ["levels competencies/sales"]],
  ["half a level", withLine({ required: [2.5] }), ["levels competencies/sales"]],
  ["an empty dimension, though it weighs nothing", { ...good, dimensions: [...good.dimensions, { id: "more", name: { "en": "More", "zh-CN": "更多" }, weight: 0 }] }, ["dimension-weight dimensions/more"]],
  ["no name in one language", { ...good, name: { "en": "Store", "zh-CN": " " } }, ["text name"]],
  ["a summary alike in both", { ...good, summary: same("3 steps") }, ["text summary"]],
  ["a track alike in both, though it ends in a figure", { ...good, track: same("Level 3") }, ["text track"]],
  ["a dimension without name", { ...good, dimensions: good.dimensions.map((one, at) => (at === 0 ? { ...one, name: same("") } : one)) }, ["text dimensions/business"]],
  ["an indicator without words", withLine({ indicator: undefined as never }), ["text competencies/sales/indicator"]],
  ["a competency without name", withLine({ name: { "en": "", "zh-CN": "销售" } }), ["text competencies/sales/name"]],
  ["a post without name", withPost({ name: { "en": "", "zh-CN": "店长" } }), ["text posts/store-manager"]],
  ["a condition that is alike in both and a figure", withPost({ conditions: [{ condition: "experienceYears", value: same("3") }] }), []],
  ["a condition that is alike in both and none", withPost({ conditions: [{ condition: "status", value: same("ok") }] }), ["text posts/store-manager/status"]],
  ["a column without name", { ...good, fields: [{ "en": "Shop", "zh-CN": "门店" }, same("x")] }, ["text fields/1"]],
  ["a course alike in both", { ...ladder, courses: [{ ...ladder.courses[0]!, name: same("x") }, ...ladder.courses.slice(1)] }, ["text courses/0"]],
  ["rungs one after the other", certified(1, 2, 3), []],
  ["rungs that skip one", certified(1, 2, 4), ["ladder posts"]],
  ["a post without rung on a ladder", certified(1, 2, null), ["ladder posts"]],
  ["a ladder without courses", { ...ladder, courses: [] }, ["ladder posts"]],
  ["a course of a rung that there is not", { ...ladder, courses: [...ladder.courses, { name: { "en": "More", "zh-CN": "更多" }, category: "service", fromLevel: 4 }] }, ["ladder posts"]],
  ["no post at all", { ...good, posts: [], competencies: good.competencies.map((one) => ({ ...one, required: [] })) }, ["ladder posts"]],
])("the check finds %s", (_what, template, expected) => {
  expect([...new Set(problems(template))].filter((one) => !one.startsWith("twice roles/") || expected.includes(one))).toEqual(expected);
});

test("a line of weight 0 is no line, a lower rung never asks for more, and one level off the scale is enough", () => {
  expect(problems(withLine({ weight: 0 }))).toContain("levels competencies/sales");
  const asking = (...required: readonly number[]): Template => ({ ...ladder, competencies: ladder.competencies.map((one, at) => (at === 0 ? { ...one, required } : one)) });
  const id = ladder.competencies[0]!.id;
  expect([asking(2, 2, 3), asking(2, 3, 2), asking(2, 3, 6)].map(problems)).toEqual([[], [`ladder competencies/${id}`], [`levels competencies/${id}`]]);
});

test.each<readonly [string, unknown]>([
  ["a name in one language", { ...good, name: { "en": "Store" } }], ["a number for a name", { ...good, name: { "en": "Store", "zh-CN": 7 } }], ["a list for a name", { ...good, name: ["Store"] }], ["a number for an id", { ...good, id: 7 }],
  ["nothing for texts", { ...good, track: null }], ["a level in words", withRole({ levels: [{ ...role!.levels[0]!, level: "1" as never }] })], ["a weight in words", withLine({ weight: "10" as never })],
  ["levels in words", withLine({ required: ["3" as never] })], ["a rung in words", withPost({ certificateLevel: "1" as never })], ["yes in words", withPost({ entryCertified: "yes" as never })], ["a condition of another kind", withPost({ conditions: [{ condition: "luck" as never, value: same("x") }] })],
  ["a class nobody knows", withLine({ class: "other" as never })], ["a course of another kind", { ...ladder, courses: [{ ...ladder.courses[0]!, category: "other" }] }], ["text for a template", "template"],
])("%s makes no template", (_what, value) => {
  expect(templateFrom(value)).toBeNull();
});

describe("the weights of an adapted standard", () => {
  const line = (id: string, dimension: string, weight: number) => ({ id, dimension, weight }) as TemplateCompetency;
  const three = [line("a", "X", 30), line("b", "X", 20), line("c", "Y", 50)];
  const weights = (given: Record<string, number> = {}, drop: readonly string[] = [], all = three) => {
    const outcome = weighTemplate(all, new Set(drop), new Map(Object.entries(given)));
    return outcome.kind === "met" ? Object.fromEntries(outcome.value) : outcome;
  };

  it.each<readonly [string, Record<string, number>, readonly string[], object]>([
    ["stand where nothing changes", {}, [], { a: 30, b: 20, c: 50 }],
    ["of a dropped line go to its dimension", {}, ["b"], { a: 50, c: 50 }],
    ["of a dropped dimension go to all in proportion", {}, ["c"], { a: 60, b: 40 }],
    // 60 shared 20 to 50: 17.14 and 42.86, the larger rest rounds up.
    ["given anew leave the rest to the others, in whole parts by the largest remainder", { a: 40 }, [], { a: 40, b: 17, c: 43 }],
    // 87.5 shared 20 to 50 is 25 and 62.5.
    ["given with a fraction leave it to whoever weighs most", { a: 12.5 }, [], { a: 12.5, b: 25, c: 62.5 }],
    // 66.7 shared 30 to 20: 40.02 and 26.68; whole parts 40 and 26 make 66.
    ["keep the fraction whole", { c: 33.3 }, [], { a: 40.7, b: 26, c: 33.3 }],
    ["may leave nothing", { c: 100 }, [], { a: 0, b: 0, c: 100 }],
    ["may be all given", { a: 0, b: 0.5, c: 99.5 }, [], { a: 0, b: 0.5, c: 99.5 }],
  ])("%s", (_why, given, drop, expected) => {
    expect(weights(given, drop)).toEqual(expected);
  });

  it("where lines weigh alike, go to whoever stands first; where they weigh nothing, to all alike", () => {
    // 59.5 halved: 29 and 29, one part left over and half a part.
    expect(weights({ c: 40.5 }, [], [line("a", "X", 30), line("b", "X", 30), line("c", "Y", 40)])).toEqual({ a: 30.5, b: 29, c: 40.5 });
    expect(weights({ c: 96 }, [], [line("a", "X", 0), line("b", "X", 0), line("c", "Y", 100)])).toEqual({ a: 2, b: 2, c: 96 });
  });

  it("that cannot sum up say what they sum to, and a line that there is not is named", () => {
    const off = (sum: number) => ({ kind: "not-met", rule: "D-TEMPLATES", steps: [], reasons: [{ code: "template-weights-off", rule: "P-6.4", facts: { sum } }] });
    expect([weights({ c: 100.5 }), weights({ a: 30, b: 20, c: 49 }), weights({ a: -1 }), weights({}, ["a", "b", "c"])]).toEqual([off(100.5), off(99), off(-1), off(0)]);
    expect(weights({ z: 1, a: 2 }, ["y"])).toEqual({ kind: "not-met", rule: "D-TEMPLATES", steps: [], reasons: [{ code: "template-no-such-line", rule: "D-TEMPLATES", facts: { competencies: ["z", "y"] } }] });
  });
});

test("a ladder gives every post its own lines, a name alone renames no ladder, and courses stand by rung", () => {
  const outcome = standardFromTemplate(ladder, "en", { position: "Agent", effectiveFrom: 46_346, version: "7" });
  if (outcome.kind !== "met") throw new Error(outcome.kind);
  const { standards, positions, courses } = outcome.value;
  expect(outcome.rule).toBe("D-TEMPLATES");
  expect(positions.map(({ position }) => position)).toEqual(ladder.posts.map(({ name }) => name.en));
  expect(standards[0]).toMatchObject({ version: "7", effectiveFrom: 46_346, position: ladder.posts[0]!.name.en, requiredLevel: ladder.competencies[0]!.required[0], role: expect.any(String) as string, dimension: expect.any(String) as string });
  expect(courses.every(({ level }) => level !== null)).toBe(true);
  const plain = standardFromTemplate({ ...good, courses: ladder.courses }, "en");
  expect(plain.kind === "met" && plain.value.courses).toEqual([]);
});
