import { DEFAULT_POLICY } from "../../rules/policy";
import { cellPart, type Part } from "./cut";
import { choose, either, notLevel, notRated, NOT_YET, numbersOnly, rounded, WRONG } from "./numbers";
import { argumentAt, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";
import { commonShape } from "./shapes";

/** Factor per level and how it is refused; left out, it is the policy's. */
export function stepOf(argument: PlainArgument): { readonly step: string; readonly refused: string | null } {
  if (argument.kind === "missing") return { step: String(DEFAULT_POLICY.step), refused: null };
  numbersOnly(argument);
  const { text, isRange, cells } = cellPart(argument, 0, 0);
  if (!isRange && cells[0] === 0) return { step: String(DEFAULT_POLICY.step), refused: null };
  if (!isRange) return { step: text, refused: typeof cells[0] === "number" && cells[0] > 0 && cells[0] <= 10 ? null : "TRUE" };
  return { step: `IF(OR(${text}="",${text}=0),${DEFAULT_POLICY.step},${text})`, refused: `IF(ISERROR(${text}),TRUE,NOT(OR(${text}="",${text}=0,AND(ISNUMBER(${text}),${text}>0,${text}<=10))))` };
}

/** Element by element: the requirement first (none → empty), then the level (none → #N/A), then the rule. */
function byElement(call: PlainCall, refused: string | null, rule: (required: Part, actual: Part) => string): PlainAnswer {
  const [required, actual] = [argumentAt(call, 0), argumentAt(call, 1)];
  numbersOnly(required, actual);
  const { rows, columns } = commonShape([required, actual]);
  const formulas: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [need, level] = [cellPart(required, row, column), cellPart(actual, row, column)];
      formulas.push(choose([[refused, WRONG], [notLevel(need), WRONG], [notLevel(level), WRONG], [notRated(need), "\"\""], [notRated(level), NOT_YET]], rule(need, level)));
    }
  }
  return { kind: "plain", rows, columns, formulas };
}

/** P-6.6.4: actual − required. */
export function gap(call: PlainCall): PlainAnswer {
  return byElement(call, null, (required, actual) => rounded(`${actual.text}-${required.text}`));
}

/** P-6.6.4: x = 1 + step · gap. */
export function points(call: PlainCall): PlainAnswer {
  const { step, refused } = stepOf(argumentAt(call, 2));
  return byElement(call, either([refused]), (required, actual) => rounded(`1+${step}*(${actual.text}-${required.text})`));
}

/** D-ATTAIN: min(actual / required, 1). */
export function attainment(call: PlainCall): PlainAnswer {
  return byElement(call, null, (required, actual) => `MIN(${actual.text}/${required.text},1)`);
}
