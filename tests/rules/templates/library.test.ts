import fc from "fast-check";
import { behaviourFindings } from "../../../src/rules/behaviours";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { NO_RECORDS } from "../../../src/rules/records";
import { DEFAULT_SCALE } from "../../../src/rules/scales";
import { checkWeights } from "../../../src/rules/standards";
import { checkTemplate, standardFromTemplate, templateFrom, type Template, type TemplateStandard } from "../../../src/rules/templates";
import { standardDifference } from "../../../src/rules/versions";
import { libraryFiles, libraryTemplate } from "./library";

const files = libraryFiles();
const templates = files.map(({ value }) => templateFrom(value)!);

function made(template: Template, adaptation: Parameters<typeof standardFromTemplate>[2] = {}, language: "en" | "zh-CN" = "en"): TemplateStandard {
  const outcome = standardFromTemplate(template, language, adaptation);
  if (outcome.kind !== "met") throw new Error(outcome.kind);
  return outcome.value;
}

describe("the library", () => {
  it("has at least six standards, each named as its file", () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(templates.map(({ id }) => `${id}.json`)).toEqual(files.map(({ file }) => file));
  });

  it.each(templates.map((template) => [template.id, template] as const))("%s is complete in both languages", (_id, template) => {
    expect(checkTemplate(template, DEFAULT_POLICY)).toEqual([]);
    // Counted apart from the check: roles x levels of the scale x three aspects, in two languages, all different from one another.
    for (const language of ["en", "zh-CN"] as const) {
      const { behaviours } = made(template, {}, language);
      expect(behaviours).toHaveLength(template.roles.length * DEFAULT_SCALE.levels.length * 3);
      expect(new Set(behaviours.map(({ text }) => text)).size).toBe(behaviours.length);
      for (const { text } of behaviours) {
        if (language === "en") expect(text).not.toMatch(/[\u4e00-\u9fff]/);
        else expect(text).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it.each(templates.map((template) => [template.id, template] as const))("%s leaves nothing to say to the rules that judge any company's standard", (_id, template) => {
    for (const language of ["en", "zh-CN"] as const) {
      const { standards, behaviours, conditions, positions } = made(template, {}, language);
      // T-ASPECTS, and T-DRIVERS: the levels of every role speak of all five.
      expect(behaviourFindings(behaviours, standards, DEFAULT_SCALE, DEFAULT_POLICY)).toEqual([]);
      const { findings } = reckon({ ...NO_RECORDS, standards, behaviours, conditions, positions }, { asOf: 46000 });
      expect(findings.map(({ code }) => code)).toEqual([]);
    }
  });

  it("names no role twice, since behaviours stand under their role's name", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const names = templates.flatMap(({ roles }) => roles.map(({ name }) => name[language]));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("weighs the source's two examples as the source does", () => {
    const weights = (id: string) => libraryTemplate(id).dimensions.map(({ name, weight }) => `${name["zh-CN"]} ${String(weight)}`);
    expect(weights("store-manager")).toEqual(["业务能力 40", "团队管理 30", "客户服务 20", "文化认同 10"]);
    expect(weights("rd-engineer")).toEqual(["专业知识 30", "技术能力 40", "项目经验 20", "文化认同 10"]);
  });

  it("has a ladder whose higher rungs keep every course of the lower ones, six of them common to all", () => {
    const { courses, positions } = made(libraryTemplate("customer-representative"));
    const ofRung = (rung: number) => courses.filter(({ level }) => level === rung).map(({ course }) => course);
    expect(ofRung(1)).toHaveLength(6);
    expect(ofRung(2)).toEqual(expect.arrayContaining(ofRung(1)));
    expect(ofRung(3)).toEqual(expect.arrayContaining(ofRung(2)));
    expect([ofRung(2).length, ofRung(3).length]).toEqual([8, 10]);
    expect(positions.map(({ certificateLevel, entryCertified }) => [certificateLevel, entryCertified])).toEqual([[1, true], [2, true], [3, true]]);
  });
});

describe("the check of a template", () => {
  const good = libraryTemplate("store-manager");
  const [role, ...roles] = good.roles;
  const [line, ...lines] = good.competencies;
  const [post] = good.posts;
  const broken: Readonly<Record<string, Template>> = {
    "weights competencies": { ...good, competencies: [{ ...line!, weight: 14 }, ...lines] },
    "dimension-weight dimensions/business": { ...good, competencies: [{ ...line!, weight: 14 }, ...lines] },
    "roles-count roles": { ...good, roles: roles.slice(1) },
    "levels roles/operator": { ...good, roles: [{ ...role!, levels: role!.levels.slice(1) }, ...roles] },
    "drivers roles/operator": { ...good, roles: [{ ...role!, drivers: [] }, ...roles] },
    "drivers targets": { ...good, roles: [{ ...role!, drivers: ["results"] }, ...roles] },
    "reference competencies/sales": { ...good, competencies: [{ ...line!, role: "nobody" }, ...lines] },
    "levels competencies/sales": { ...good, competencies: [{ ...line!, required: [6] }, ...lines] },
    "text roles/operator/rights": { ...good, roles: [{ ...role!, rights: { "en": "same", "zh-CN": "same" } }, ...roles] },
    "text roles/operator/3/knowledge": { ...good, roles: [{ ...role!, levels: role!.levels.map((level) => (level.level === 3 ? { ...level, knowledge: { "en": "", "zh-CN": "空" } } : level)) }, ...roles] },
    "ladder competencies/sales": { ...good, posts: [post!, { ...post!, id: "second", name: { "en": "Second", "zh-CN": "二" } }], competencies: good.competencies.map((one) => ({ ...one, required: [3, one === line ? 2 : 3] })) },
    "ladder posts": { ...good, courses: [{ name: { "en": "A", "zh-CN": "甲" }, category: "common", fromLevel: 1 }] },
    "conditions posts/store-manager": { ...good, posts: [{ ...post!, conditions: [] }] },
    "twice roles/leader": { ...good, roles: good.roles.map((one) => (one.id === "leader" ? { ...one, name: role!.name } : one)) },
  };
  it.each(Object.entries(broken))("finds %s", (problem, template) => {
    expect(checkTemplate(template, DEFAULT_POLICY).map((one) => `${one.problem} ${one.at}`)).toContain(problem);
  });

  it("takes no file of another shape for a template", () => {
    for (const value of [null, 7, [], {}, { ...good, roles: {} }, { ...good, name: "店长" }, { ...good, posts: [{ ...post!, postType: "other" }] }]) expect(templateFrom(value)).toBeNull();
  });
});

describe("a standard from a template", () => {
  it("sums to 100 whatever is dropped and reweighed, or says why not", () => {
    fc.assert(fc.property(fc.constantFrom(...templates), fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.option(fc.integer({ min: 0, max: 30 }), { nil: null, freq: 2 })), (template, drops, weights) => {
      const drop = template.competencies.filter(() => drops.next().value).map(({ id }) => id);
      const reweigh = new Map(template.competencies.flatMap(({ id }) => {
        const weight = weights.next().value;
        return weight === null || drop.includes(id) ? [] : [[id, weight] as const];
      }));
      const outcome = standardFromTemplate(template, "en", { drop, reweigh });
      if (outcome.kind !== "met") return outcome.kind === "not-met" && outcome.reasons.length > 0;
      return template.posts.every((_, at) => {
        const own = outcome.value.standards.filter(({ position }) => position === outcome.value.positions[at]!.position);
        return checkWeights(own.map(({ weight }) => weight), { weightTolerance: 0, percentTolerance: 0 }).kind === "ok" && own.length === template.competencies.length - drop.length;
      });
    }));
  });

  it("unadapted is the template itself: no difference between the two languages but words", () => {
    for (const template of templates) {
      const [en, zh] = [made(template), made(template, {}, "zh-CN")];
      expect(zh.standards.map(({ weight, requiredLevel, class: kind }) => [weight, requiredLevel, kind])).toEqual(en.standards.map(({ weight, requiredLevel, class: kind }) => [weight, requiredLevel, kind]));
      expect(standardDifference(en.standards, made(template, { version: "9" }).standards)).toEqual([]);
    }
  });

  it("leaves out a role and its behaviours once none of its competencies is left", () => {
    const template = libraryTemplate("store-manager");
    const { behaviours, standards } = made(template, { drop: template.competencies.filter(({ role }) => role === "guardian").map(({ id }) => id) });
    expect(new Set(behaviours.map(({ role }) => role)).size).toBe(3);
    expect(standards.map(({ role }) => role)).not.toContain("Guardian of standards and culture");
  });

  it("renames a post, and on a ladder the certificate that the next rung asks for", () => {
    expect(made(libraryTemplate("store-manager"), { position: "Shop lead" }).conditions.every(({ position }) => position === "Shop lead")).toBe(true);
    const ladder = made(libraryTemplate("customer-representative"), { position: new Map([["customer-representative-1", "Agent I"]]) });
    expect(ladder.conditions.filter(({ condition }) => condition === "certificate").map(({ value }) => value)).toEqual(["Agent I", "Customer representative level 2"]);
  });
});
