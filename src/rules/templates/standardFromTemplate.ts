import { met, type Outcome } from "../outcome";
import type { Behaviour, CalendarDay, Condition, Course, PositionRecord, StandardLine } from "../records";
import { TEMPLATE_ASPECTS, type Template, type TemplateAspect, type TemplateLanguage, type Texts } from "./template";
import { weighTemplate } from "./weighTemplate";

export interface Adaptation {
  /** Another name for the post; of a ladder, names by post id. */
  readonly position?: string | ReadonlyMap<string, string>;
  /** Ids of competencies to leave out. */
  readonly drop?: readonly string[];
  /** New weights, parts of 100, by competency id. */
  readonly reweigh?: ReadonlyMap<string, number>;
  readonly version?: string;
  readonly effectiveFrom?: CalendarDay | null;
}

export interface TemplateStandard {
  readonly standards: readonly StandardLine[];
  readonly behaviours: readonly Behaviour[];
  readonly conditions: readonly Condition[];
  readonly positions: readonly PositionRecord[];
  /** §9: one row per course and rung, so that a higher rung has the courses of the lower ones. */
  readonly courses: readonly (Course & { readonly category: string })[];
}

/** T-ASPECTS as a sheet names them. */
const ASPECT_NAMES: Readonly<Record<TemplateAspect, Texts>> = {
  contribution: { "en": "Contribution", "zh-CN": "贡献" },
  behaviours: { "en": "Standard behaviours", "zh-CN": "标准行为" },
  knowledge: { "en": "Skills and knowledge", "zh-CN": "知识与技能" },
};

/** D-TEMPLATES: a template in one language, adapted, as the records a workbook would give. Not met: the weights cannot be made to sum up. */
export function standardFromTemplate(template: Template, language: TemplateLanguage, adaptation: Adaptation = {}): Outcome<TemplateStandard> {
  const drop = new Set(adaptation.drop ?? []);
  const weighed = weighTemplate(template.competencies, drop, adaptation.reweigh ?? new Map());
  if (weighed.kind !== "met") return weighed;
  const kept = template.competencies.filter(({ id }) => !drop.has(id));
  const usedRoles = new Set(kept.map(({ role }) => role));
  const names = postNames(template, language, adaptation.position);
  const track = template.track[language];
  return met("D-TEMPLATES", {
    standards: template.posts.flatMap((_, at) => standardLines(template, language, { post: at, position: names[at] ?? "", weights: weighed.value, adaptation })),
    behaviours: template.roles.filter(({ id }) => usedRoles.has(id)).flatMap((role) => role.levels.flatMap((level) => TEMPLATE_ASPECTS.map((aspect): Behaviour => (
      { role: role.name[language], competency: null, level: level.level, aspect: ASPECT_NAMES[aspect][language], text: level[aspect][language] })))),
    conditions: template.posts.flatMap((post, at) => post.conditions.map((one): Condition => ({ position: names[at] ?? "", condition: one.condition, value: renamed(template, language, names, one.value[language]) }))),
    positions: template.posts.map((post, at): PositionRecord => ({
      position: names[at] ?? "", department: null, track, postType: post.postType, certificateLevel: post.certificateLevel, entryCertified: post.entryCertified,
      headcount: null, importance: null, strategy: null, responsibility: null, skill: null, scarcity: null,
    })),
    courses: template.posts.flatMap(({ certificateLevel: rung }) => (rung === null ? [] : template.courses.filter(({ fromLevel }) => fromLevel <= rung)
      .map((course) => ({ course: course.name[language], category: course.category, level: rung, track, competency: null, fromLevel: null, toLevel: null, mode: null, teacherLevel: null, hours: null, cost: null, prerequisite: null })))),
  });
}

interface OfPost {
  readonly post: number;
  readonly position: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly adaptation: Adaptation;
}

function standardLines(template: Template, language: TemplateLanguage, { post, position, weights, adaptation }: OfPost): readonly StandardLine[] {
  const sums = new Map<string, number>();
  for (const one of template.competencies) sums.set(one.dimension, (sums.get(one.dimension) ?? 0) + (weights.get(one.id) ?? 0));
  return template.competencies.filter(({ id }) => weights.has(id)).map((one): StandardLine => ({
    position, gradeFrom: null, gradeTo: null,
    competency: one.name[language],
    class: one.class,
    role: nameOf(template.roles, one.role, language),
    dimension: nameOf(template.dimensions, one.dimension, language),
    dimensionWeight: sums.get(one.dimension) ?? null,
    requiredLevel: one.required[post] ?? null,
    weight: weights.get(one.id) ?? null,
    indicator: one.indicator[language],
    validYears: null,
    version: adaptation.version ?? template.version,
    effectiveFrom: adaptation.effectiveFrom ?? null,
  }));
}

function nameOf(among: readonly { readonly id: string; readonly name: Texts }[], id: string, language: TemplateLanguage): string | null {
  return among.find((one) => one.id === id)?.name[language] ?? null;
}

function postNames(template: Template, language: TemplateLanguage, position: Adaptation["position"]): readonly string[] {
  return template.posts.map((post) => {
    if (typeof position === "string") return template.posts.length === 1 ? position : post.name[language];
    return position?.get(post.id) ?? post.name[language];
  });
}

/** A condition that names another post of the ladder (its certificate) follows that post's new name. */
function renamed(template: Template, language: TemplateLanguage, names: readonly string[], value: string): string {
  const at = template.posts.findIndex((post) => post.name[language] === value);
  return names[at] ?? value;
}
