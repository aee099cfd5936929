import type { DataValidation, Rect, ValidationRule } from "../../model";
import { DEFAULT_ALERT, DEFAULT_PROMPT, rebasedFormula, without } from "../../model";
import type { Definition } from "../engine";
import { asFlag, asRecord, asText, invalid, oneOf } from "../engine";
import { guardLayout } from "../cells/readCells";
import { contains, intersect } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import { askedRule, shownRule, typeOfRule } from "../cells/validationRules";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The validation that holds for every cell of the range; null where there is none, undefined where cells differ. */
function common({ sheet, rect }: RangeRef): DataValidation | null | undefined {
  const touching = sheet.dataValidations.filter((one) => one.rects.some((each) => intersect(each, rect) !== null));
  if (touching.length === 0) return null;
  const [first] = touching;
  return touching.length === 1 && first !== undefined && first.rects.some((each) => contains(each, rect)) ? first : undefined;
}

/** Cells of the range out of a validation; relative references keep their meaning when its first cell changes. */
function cutOut(validation: DataValidation, hole: Rect): DataValidation[] {
  if (!validation.rects.some((rect) => intersect(rect, hole))) return [validation];
  const rects = validation.rects.flatMap((rect) => without(rect, hole));
  const [before, after] = [validation.rects[0], rects[0]];
  if (before === undefined || after === undefined) return [];
  const rebased = (formula: string): string => (formula.startsWith("=") ? rebasedFormula(formula, after.top - before.top, after.left - before.left) : formula);
  return [{ ...validation, rects, rule: withFormulas(validation.rule, rebased) }];
}

function withFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case "any": return rule;
    case "list": return { ...rule, source: change(rule.source) };
    case "custom": return { ...rule, formula: change(rule.formula) };
    default: return { ...rule, formula1: change(rule.formula1), formula2: rule.formula2 === null ? null : change(rule.formula2) };
  }
}

/** Gives the cells of the range a validation of their own, made from the one they have in common. */
function change(ref: RangeRef, edit: Partial<DataValidation>): void {
  const { sheet, rect } = ref;
  guardLayout(sheet);
  const taken = new Set(sheet.dataValidations.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`new:${number}`)) number++;
  const before = common(ref) ?? { rule: { kind: "any" } as const, ignoreBlanks: true, alert: DEFAULT_ALERT, prompt: DEFAULT_PROMPT };
  const others = sheet.dataValidations.flatMap((one) => cutOut(one, rect));
  sheet.setDataValidations([...others, { ...before, ...edit, id: `new:${number}`, rects: [rect] }]);
}

function clear({ sheet, rect }: RangeRef): void {
  guardLayout(sheet);
  sheet.setDataValidations(sheet.dataValidations.flatMap((one) => cutOut(one, rect)));
}

function limited(value: unknown, longest: number): string {
  const text = value === undefined || value === null ? "" : asText(value);
  return text.length > longest ? invalid(`The text has more than ${longest} characters.`) : text;
}

export const dataValidation: Definition<RangeRef> = {
  scalars: {
    Type: { get: (ref) => { const found = common(ref); return found === undefined ? "Inconsistent" : typeOfRule(found?.rule ?? null); } },
    Rule: {
      get: (ref) => { const found = common(ref); return found === undefined ? null : shownRule(found?.rule ?? { kind: "any" }); },
      set: (ref, value, { workbook }) => { change(ref, { rule: askedRule(value, workbook.date1904) }); },
    },
    IgnoreBlanks: {
      get: (ref) => { const found = common(ref); return found === undefined ? null : found?.ignoreBlanks ?? true; },
      set: (ref, value) => { change(ref, { ignoreBlanks: asFlag(value) }); },
    },
    ErrorAlert: {
      get: (ref) => {
        const alert = common(ref)?.alert ?? DEFAULT_ALERT;
        return { message: alert.message, showAlert: alert.show, style: Object.entries(STYLES).find(([, style]) => style === alert.style)?.[0], title: alert.title };
      },
      set: (ref, value) => {
        const { message, showAlert, style, title } = asRecord(value);
        change(ref, { alert: { show: showAlert === undefined ? true : asFlag(showAlert), style: STYLES[oneOf(style ?? "Stop", Object.keys(STYLES)) as keyof typeof STYLES], title: limited(title, LONGEST_TITLE), message: limited(message, LONGEST_MESSAGE) } });
      },
    },
    Prompt: {
      get: (ref) => { const prompt = common(ref)?.prompt ?? DEFAULT_PROMPT; return { message: prompt.message, showPrompt: prompt.show, title: prompt.title }; },
      set: (ref, value) => {
        const { message, showPrompt, title } = asRecord(value);
        change(ref, { prompt: { show: showPrompt === undefined ? true : asFlag(showPrompt), title: limited(title, LONGEST_TITLE), message: limited(message, LONGEST_MESSAGE) } });
      },
    },
  },
  methods: { Clear: clear },
};
