import { TEMPLATE_ASPECTS, TEMPLATE_LANGUAGES, type Template } from "./template";

type Fields = Readonly<Record<string, unknown>>;
type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === "string";
const isNumber: Is = (value) => typeof value === "number";
const isTexts: Is = (value) => isFields(value) && TEMPLATE_LANGUAGES.every((language) => isText(value[language]));
const listOf = (is: Is): Is => (value) => Array.isArray(value) && value.every(is);
const shaped = (shape: Readonly<Record<string, Is>>): Is => (value) => isFields(value) && Object.entries(shape).every(([key, is]) => is(value[key]));
const oneOf = (...words: readonly unknown[]): Is => (value) => words.includes(value);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isRole = shaped({
  id: isText, name: isTexts, priority: isNumber, rights: isTexts, responsibilities: isTexts, expectations: isTexts, drivers: listOf(isText),
  levels: listOf(shaped({ level: isNumber, ...Object.fromEntries(TEMPLATE_ASPECTS.map((aspect) => [aspect, isTexts])) })),
});
const isPost = shaped({
  id: isText, name: isTexts, postType: oneOf("production", "managerial", "professional"), certificateLevel: (value) => value === null || isNumber(value),
  entryCertified: (value) => typeof value === "boolean", conditions: listOf(shaped({ condition: oneOf("education", "experienceYears", "status", "certificate"), value: isTexts })),
});
const isTemplate = shaped({
  id: isText, version: isText, name: isTexts, summary: isTexts, track: isTexts,
  dimensions: listOf(shaped({ id: isText, name: isTexts, weight: isNumber })),
  roles: listOf(isRole),
  competencies: listOf(shaped({
    id: isText, name: isTexts, class: oneOf("core", "general", "professional"), role: isText, dimension: isText, weight: isNumber, required: listOf(isNumber), indicator: isTexts,
  })),
  posts: listOf(isPost),
  courses: listOf(shaped({ name: isTexts, category: oneOf("common", "business", "service", "management", "mindset"), fromLevel: isNumber })),
  fields: listOf(isTexts),
});

/** D-TEMPLATES: a file of the library as a template; null where it has another shape. Whether it is complete, `checkTemplate` says. */
export function templateFrom(value: unknown): Template | null {
  return isTemplate(value) ? (value as Template) : null;
}
