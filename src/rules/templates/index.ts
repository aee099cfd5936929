/** Templates: ready standards of the library, checked for completeness, and adapted to a company. */
export type { Template, TemplateLanguage, Texts } from "./template";
export type { Adaptation, TemplateStandard } from "./standardFromTemplate";
export { standardFromTemplate } from "./standardFromTemplate";
export type { TemplateProblem } from "./checkTemplate";
export { checkTemplate } from "./checkTemplate";
export { templateFrom } from "./templateFrom";
