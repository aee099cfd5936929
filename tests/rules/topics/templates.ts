import { dayFromIso, isoFromDay } from "../../../src/rules/calendar";
import { exactSum } from "../../../src/rules/numbers";
import { standardFromTemplate, type TemplateLanguage } from "../../../src/rules/templates";
import { libraryTemplate } from "../templates/library";

interface Given {
  readonly template: string;
  readonly language: TemplateLanguage;
  readonly position?: string;
  readonly drop?: readonly string[];
  readonly reweigh?: Record<string, number>;
  readonly version?: string;
  readonly effectiveFrom?: string;
}

/** D-TEMPLATES: what comes out of the library, adapted. */
export const TEMPLATE_TOPICS = {
  "template": ({ template, language, reweigh, effectiveFrom, ...given }: Given) => {
    const outcome = standardFromTemplate(libraryTemplate(template), language, { ...given, reweigh: new Map(Object.entries(reweigh ?? {})), effectiveFrom: effectiveFrom === undefined ? null : dayFromIso(effectiveFrom) });
    if (outcome.kind !== "met") return { refused: outcome.kind === "not-met" ? outcome.reasons.map(({ code }) => code) : outcome.kind };
    const { standards } = outcome.value;
    const first = standards[0]!;
    return {
      position: first.position, version: first.version, effectiveFrom: first.effectiveFrom === null ? null : isoFromDay(first.effectiveFrom),
      weights: Object.fromEntries(standards.map(({ competency, weight }) => [competency, weight])),
      dimensions: Object.fromEntries(standards.map(({ dimension, dimensionWeight }) => [dimension, dimensionWeight])),
      sum: exactSum(standards.map(({ weight }) => weight ?? 0)),
    };
  },
};
