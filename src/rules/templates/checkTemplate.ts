import { DRIVERS } from "../behaviours";
import { exactSum } from "../numbers";
import { checkWeights } from "../standards";
import { TEMPLATE_ASPECTS, TEMPLATE_LANGUAGES, type Template, type Texts } from "./template";

/** What a template lacks, and where: `roles/leader/3/knowledge`. */
export interface TemplateProblem {
  readonly problem: "weights" | "dimension-weight" | "roles-count" | "levels" | "drivers" | "reference" | "text" | "ladder" | "conditions" | "twice";
  readonly at: string;
}

export interface TemplateLimits {
  readonly rolesFewest: number;
  readonly rolesMost: number;
  readonly scaleLevels: number;
  readonly weightTolerance: number;
  readonly percentTolerance: number;
}

/** D-TEMPLATES: a template is complete when T-ROLES, T-DRIVERS, T-ASPECTS, P-6.4, D-DIMENSIONS, C-a16 and the ladder of §9 find nothing missing in either language. */
export function checkTemplate(template: Template, limits: TemplateLimits): readonly TemplateProblem[] {
  return [...weightProblems(template, limits), ...roleProblems(template, limits), ...lineProblems(template, limits), ...postProblems(template), ...textProblems(template), ...twice(template)];
}

function weightProblems(template: Template, limits: TemplateLimits): readonly TemplateProblem[] {
  const sums = template.dimensions.flatMap((dimension): readonly TemplateProblem[] => {
    const own = template.competencies.filter((one) => one.dimension === dimension.id);
    return own.length > 0 && exactSum(own.map(({ weight }) => weight)) === dimension.weight ? [] : [{ problem: "dimension-weight", at: `dimensions/${dimension.id}` }];
  });
  const whole = checkWeights(template.competencies.map(({ weight }) => weight), limits);
  return whole.kind === "ok" && !whole.equal ? sums : [...sums, { problem: "weights", at: "competencies" }];
}

function roleProblems(template: Template, limits: TemplateLimits): readonly TemplateProblem[] {
  const found: TemplateProblem[] = [];
  const count = template.roles.length;
  if (count < limits.rolesFewest || count > limits.rolesMost) found.push({ problem: "roles-count", at: "roles" });
  for (const [at, role] of template.roles.entries()) {
    const levels = role.levels.map(({ level }) => level);
    if (levels.length !== limits.scaleLevels || levels.some((level, place) => level !== place + 1)) found.push({ problem: "levels", at: `roles/${role.id}` });
    if (role.drivers.length === 0 || role.drivers.some((driver) => !DRIVERS.includes(driver))) found.push({ problem: "drivers", at: `roles/${role.id}` });
    if (role.priority !== at + 1) found.push({ problem: "reference", at: `roles/${role.id}/priority` });
    if (!template.competencies.some((one) => one.role === role.id)) found.push({ problem: "reference", at: `roles/${role.id}` });
  }
  for (const driver of DRIVERS) if (!template.roles.some(({ drivers }) => drivers.includes(driver))) found.push({ problem: "drivers", at: driver });
  return found;
}

function lineProblems(template: Template, limits: TemplateLimits): readonly TemplateProblem[] {
  const found: TemplateProblem[] = [];
  const onScale = (level: number): boolean => Number.isInteger(level) && level >= 1 && level <= limits.scaleLevels;
  for (const one of template.competencies) {
    const at = `competencies/${one.id}`;
    const known = template.roles.some(({ id }) => id === one.role) && template.dimensions.some(({ id }) => id === one.dimension);
    if (!known || one.required.length !== template.posts.length) found.push({ problem: "reference", at });
    if (!one.required.every(onScale) || !(one.weight > 0)) found.push({ problem: "levels", at });
    // §9: one climbs step by step, so a higher rung never asks for less.
    if (one.required.some((level, rung) => level < (one.required[rung - 1] ?? 0))) found.push({ problem: "ladder", at });
  }
  return found;
}

function postProblems(template: Template): readonly TemplateProblem[] {
  const rungs = template.posts.flatMap(({ certificateLevel }) => (certificateLevel === null ? [] : [certificateLevel]));
  const found = template.posts.flatMap((post): readonly TemplateProblem[] => (post.conditions.length > 0 ? [] : [{ problem: "conditions", at: `posts/${post.id}` }]));
  const ladder = rungs.length === 0
    ? template.courses.length === 0
    : rungs.length === template.posts.length && rungs.every((rung, at) => rung === at + 1) && template.courses.length > 0 && template.courses.every(({ fromLevel }) => rungs.includes(fromLevel));
  return ladder && template.posts.length > 0 ? found : [...found, { problem: "ladder", at: "posts" }];
}

/** Every text there, in both languages, and not the same in both; figures may be. */
function textProblems(template: Template): readonly TemplateProblem[] {
  const found: TemplateProblem[] = [];
  const look = (at: string, texts: Texts | undefined): void => {
    const all = TEMPLATE_LANGUAGES.map((language) => (texts?.[language] ?? "").trim());
    const figures = all.every((text) => /^\d+$/u.test(text));
    if (all.some((text) => text === "") || (!figures && new Set(all).size < all.length)) found.push({ problem: "text", at });
  };
  look("name", template.name);
  look("summary", template.summary);
  look("track", template.track);
  for (const { id, name } of template.dimensions) look(`dimensions/${id}`, name);
  for (const role of template.roles) {
    for (const part of ["name", "rights", "responsibilities", "expectations"] as const) look(`roles/${role.id}/${part}`, role[part]);
    for (const level of role.levels) for (const aspect of TEMPLATE_ASPECTS) look(`roles/${role.id}/${String(level.level)}/${aspect}`, level[aspect]);
  }
  for (const one of template.competencies) for (const part of ["name", "indicator"] as const) look(`competencies/${one.id}/${part}`, one[part]);
  for (const post of template.posts) {
    look(`posts/${post.id}`, post.name);
    for (const one of post.conditions) look(`posts/${post.id}/${one.condition}`, one.value);
  }
  template.courses.forEach(({ name }, at) => look(`courses/${String(at)}`, name));
  template.fields.forEach((name, at) => look(`fields/${String(at)}`, name));
  return found;
}

/** Ids and names are keys: none may stand for two things. */
function twice(template: Template): readonly TemplateProblem[] {
  const lists = { dimensions: template.dimensions, roles: template.roles, competencies: template.competencies, posts: template.posts };
  return Object.entries(lists).flatMap(([list, items]) => {
    const seen = new Set<string>();
    return items.flatMap((item): readonly TemplateProblem[] => {
      const keys = [item.id, ...TEMPLATE_LANGUAGES.map((language) => item.name[language])];
      const known = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return known ? [{ problem: "twice", at: `${list}/${item.id}` }] : [];
    });
  });
}
