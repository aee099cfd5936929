import { constantText } from "./cut";
import { stepOf } from "./lines";
import { labelsAreFit, labelText } from "./mainGap";
import { choose, either, isLevel, notRated, NOT_YET, numbersOnly, rounded, totalOf, WRONG } from "./numbers";
import { argumentAt, isEmpty, noPlain, type PlainAnswer, type PlainCall } from "./plainCall";
import { linesAreWrong, pointsSum, ratedLines, scoredLines, type PersonParts } from "./scores";
import { personsBy } from "./shapes";

const HEADER = ["competency", "required", "actual", "gap", "x", "weight", "x·w", "running sum"];

/** P-6.6.4: one person line by line; a line without requirement and weight is none. Which lines there are is settled when the formulas are written. */
export function explain(call: PlainCall): PlainAnswer {
  const [labels, required, actual, weights] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2), argumentAt(call, 3)];
  numbersOnly(required, actual, weights);
  labelsAreFit(labels);
  const { step, refused } = stepOf(argumentAt(call, 4));
  const persons = personsBy(labels, [required, actual, weights]);
  if (persons.count !== 1 || (labels.rows > 1 && labels.columns > 1)) noPlain("shape");
  const upTo = (lines: number): PersonParts => ({ required: persons.line(required, 0, lines), actual: persons.line(actual, 0, lines), weights: persons.line(weights, 0, lines) });
  const whole = upTo(persons.lines);
  const wrong = either([refused, linesAreWrong(whole, persons.lines)]);
  const total = totalOf(whole.weights);
  const cell = (cases: readonly (readonly [string | null, string])[], otherwise: string): string => choose([[wrong, WRONG], ...cases], otherwise);
  const rows: string[][] = [HEADER.map((word) => cell([], constantText(word)))];
  for (let line = 0; line < persons.lines; line += 1) {
    const [label, need, level, weight] = [persons.at(labels, 0, line), persons.at(required, 0, line), persons.at(actual, 0, line), persons.at(weights, 0, line)];
    const none = (value: unknown): boolean => isEmpty(value as never) || value === 0;
    // What the functions pass over on a line that is not scored would be shown or would spread here.
    if (none(weight.cells[0]) && [need, level].some(({ cells: [own] }) => !none(own) && !(typeof own === "number" && isLevel(own)))) noPlain("words");
    if (none(need.cells[0]) && none(weight.cells[0])) continue;
    const [blank, x, parts] = [notRated(level), rounded(`1+${step}*(${level.text}-${need.text})`), upTo(line + 1)];
    const scored = !none(weight.cells[0]);
    const open = `${ratedLines(parts, line + 1)}<${scoredLines(parts, line + 1)}`;
    rows.push([
      cell([], labelText(label, line)), cell([], need.text), cell([[blank, "\"\""]], level.text), cell([[blank, NOT_YET]], rounded(`${level.text}-${need.text}`)),
      cell([[blank, NOT_YET]], x), scored ? cell([], `${weight.text}/${total}`) : cell([], "\"\""),
      scored ? cell([[blank, NOT_YET]], `${rounded(`${x}*${weight.text}`)}/${total}`) : cell([], "\"\""),
      scoredSoFar(parts) ? cell([[open, NOT_YET]], `${pointsSum(parts, step)}/${total}`) : cell([], "0"),
    ]);
  }
  return { kind: "plain", rows: rows.length, columns: HEADER.length, formulas: rows.flat() };
}

/** Before the first weight the running sum is 0. */
function scoredSoFar({ weights }: PersonParts): boolean {
  return weights.cells.some((cell) => typeof cell === "number" && cell > 0);
}
