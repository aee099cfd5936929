import type { Driver } from "../behaviours";
import type { CompetencyClass } from "../records";

/** D-TEMPLATES: languages in which the library is written, side by side. */
export const TEMPLATE_LANGUAGES = ["en", "zh-CN"] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];
export type Texts = Readonly<Record<TemplateLanguage, string>>;

/** T-ASPECTS: under which each level of each role has its statements. */
export const TEMPLATE_ASPECTS = ["contribution", "behaviours", "knowledge"] as const;
export type TemplateAspect = (typeof TEMPLATE_ASPECTS)[number];

export type TemplateLevel = { readonly level: number } & Readonly<Record<TemplateAspect, Texts>>;

/** T-ROLES: priority 1 is the most important role of the position. */
export interface TemplateRole {
  readonly id: string;
  readonly name: Texts;
  readonly priority: number;
  readonly rights: Texts;
  readonly responsibilities: Texts;
  readonly expectations: Texts;
  readonly drivers: readonly Driver[];
  readonly levels: readonly TemplateLevel[];
}

/** `weight` is a part of 100; `required` has one level per post of the template, in their order. */
export interface TemplateCompetency {
  readonly id: string;
  readonly name: Texts;
  readonly class: CompetencyClass;
  readonly role: string;
  readonly dimension: string;
  readonly weight: number;
  readonly required: readonly number[];
  readonly indicator: Texts;
}

export interface TemplateDimension {
  readonly id: string;
  readonly name: Texts;
  readonly weight: number;
}

export type TemplateConditionKind = "education" | "experienceYears" | "status" | "certificate";

/** C-a16: a basic condition of a post; the value as a cell would show it. */
export interface TemplateCondition {
  readonly condition: TemplateConditionKind;
  readonly value: Texts;
}

export interface TemplatePost {
  readonly id: string;
  readonly name: Texts;
  readonly postType: "production" | "managerial" | "professional";
  /** Rung of a ladder that needs a certificate; null = none needed. */
  readonly certificateLevel: number | null;
  readonly entryCertified: boolean;
  readonly conditions: readonly TemplateCondition[];
}

/** §9: `fromLevel` is the lowest rung that asks for the course; every higher one asks for it too. */
export interface TemplateCourse {
  readonly name: Texts;
  readonly category: "common" | "business" | "service" | "management" | "mindset";
  readonly fromLevel: number;
}

/** D-TEMPLATES: one ready standard, for one post or a ladder of posts that share roles, competencies and weights. */
export interface Template {
  readonly id: string;
  readonly version: string;
  readonly name: Texts;
  readonly summary: Texts;
  readonly track: Texts;
  readonly dimensions: readonly TemplateDimension[];
  readonly roles: readonly TemplateRole[];
  readonly competencies: readonly TemplateCompetency[];
  readonly posts: readonly TemplatePost[];
  readonly courses: readonly TemplateCourse[];
  /** Headers of columns the company fills for itself. */
  readonly fields: readonly Texts[];
}
