import type { Part } from "./cut";
import { stepOf } from "./lines";
import { choose, countBlank, countWhere, dot, either, NOT_YET, numbersOnly, rated, rounded, sizeOf, totalOf, weighs, weightsAreOff, WRONG, type Asked } from "./numbers";
import { argumentAt, isEmpty, isFault, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";
import { personsBy, type Persons } from "./shapes";

/** A person's cells of the arguments. */
export interface PersonParts {
  readonly required: Part;
  readonly actual: Part;
  readonly weights: Part;
}

export function scoredLines({ weights }: PersonParts, lines: number): string {
  return countWhere(lines, [weighs(weights)]);
}

export function ratedLines({ weights, actual }: PersonParts, lines: number): string {
  return countWhere(lines, [weighs(weights), rated(actual)]);
}

/** What makes a person's lines #VALUE!: weights that do not add up, a weight without a requirement, something that is no level. */
export function linesAreWrong(parts: PersonParts, lines: number): string | null {
  const { required, actual, weights } = parts;
  const scored = scoredLines(parts, lines);
  const without = required.isRange ? `${countWhere(lines, [weighs(weights), rated(required)])}<${scored}` : allLevels(required);
  const unread = actual.isRange ? `${ratedLines(parts, lines)}+${countBlank(lines, [weighs(weights)], actual, true)}<${scored}` : allLevels(actual);
  return either([weightsAreOff(weights), without, unread]);
}

function allLevels(part: Part): string | null {
  return part.cells.every((cell) => typeof cell === "number" && cell >= 1 && cell <= 10) ? null : noPlain("computed");
}

/** Σ weight · (1 + step · gap), before it is divided by what the weights are parts of. */
export function pointsSum({ required, actual, weights }: PersonParts, step: string): string {
  return rounded(`SUM(${weights.text})+${step}*(${dot(weights, actual)}-${dot(weights, required)})`);
}

/** Sums touch every cell: an error on a line that does not count would spoil them, where the functions pass it over. */
function faultsCount(persons: Persons, weights: PlainArgument, ...others: readonly PlainArgument[]): void {
  for (let person = 0; person < persons.count; person += 1) {
    for (let line = 0; line < persons.lines; line += 1) {
      const counts = persons.at(weights, person, line).cells[0];
      if ((isEmpty(counts) || counts === 0) && others.some((other) => isFault(persons.at(other, person, line).cells[0]))) noPlain("words");
    }
  }
}

function partsOf(persons: Persons, person: number, required: PlainArgument, actual: PlainArgument, weights: PlainArgument): PersonParts {
  return { required: persons.line(required, person), actual: persons.line(actual, person), weights: persons.line(weights, person) };
}

function perPerson(persons: Persons, formula: (person: number) => string): PlainAnswer {
  return { kind: "plain", ...persons.answers, formulas: Array.from({ length: persons.count }, (_, person) => formula(person)) };
}

/** `renormalise` over rated lines, by a word that is written in the formula. */
function renormalises(argument: PlainArgument): boolean {
  if (argument.kind === "missing") return false;
  const word = argument.kind === "constant" && typeof argument.cells[0] === "string" ? argument.cells[0].trim().toLowerCase() : noPlain("words");
  if (word === "none") return false;
  return word === "renormalise" || word === "renormalize" || noPlain("words");
}

/** Of rated lines only: their points over their weight. A line counts where its level is a number above 0. */
function renormalised(parts: PersonParts, step: string): string {
  const { required, actual, weights } = parts;
  if (!actual.isRange || sizeOf(actual) !== sizeOf(weights) || sizeOf(required) !== sizeOf(weights)) noPlain("computed");
  const counts = `ISNUMBER(${actual.text})*(${actual.text}>0)`;
  const weight = `SUMPRODUCT(${weights.text},${counts})`;
  return `${rounded(`${weight}+${step}*(${dot(weights, actual)}-SUMPRODUCT(${weights.text},${required.text},${counts}))`)}/${rounded(weight)}`;
}

/** P-6.6.4: y = Σ x·w. */
export function score(call: PlainCall): PlainAnswer {
  const [required, actual, weights] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  numbersOnly(required, actual, weights);
  const { step, refused } = stepOf(argumentAt(call, 3));
  const renormalise = renormalises(argumentAt(call, 4));
  const persons = personsBy(weights, [required, actual]);
  faultsCount(persons, weights, required, actual);
  return perPerson(persons, (person) => {
    const parts = partsOf(persons, person, required, actual, weights);
    const rest = `${ratedLines(parts, persons.lines)}<${scoredLines(parts, persons.lines)}`;
    const unrated = parts.actual.isRange ? rest : null;
    const whole = `${pointsSum(parts, step)}/${totalOf(parts.weights)}`;
    const open: (readonly [string | null, string])[] = !renormalise || unrated === null ? [[unrated, NOT_YET]] : [[`${ratedLines(parts, persons.lines)}=0`, NOT_YET], [unrated, renormalised(parts, step)]];
    return choose([[either([refused]), WRONG], [linesAreWrong(parts, persons.lines), WRONG], ...open], whole);
  });
}

/** D-ATTAIN: Σ weight · min(actual / required, 1). */
export function match(call: PlainCall): PlainAnswer {
  const [required, actual, weights] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  numbersOnly(required, actual, weights);
  const persons = personsBy(weights, [required, actual]);
  faultsCount(persons, weights, required, actual);
  return perPerson(persons, (person) => {
    const parts = partsOf(persons, person, required, actual, weights);
    const [n, a, w] = [parts.required.text, parts.actual.text, parts.weights.text];
    // A line without a requirement is not in the standard: its blank must not be divided by.
    const sum = rounded(`SUMPRODUCT(${w}*((${a}>=${n})+(${a}<${n})*${a}/(${n}+(${n}=0))))`);
    const unrated = parts.actual.isRange ? `${ratedLines(parts, persons.lines)}<${scoredLines(parts, persons.lines)}` : null;
    return choose([[linesAreWrong(parts, persons.lines), WRONG], [unrated, NOT_YET]], `${sum}/${totalOf(parts.weights)}`);
  });
}

const isNumber = (part: Part): Asked => ({ part, criteria: ["\">-1E+300\""], holds: () => true });

/** D-ATTAIN: Σ value · weight. */
export function weighted(call: PlainCall): PlainAnswer {
  const [values, weights] = [argumentAt(call, 0), argumentAt(call, 1)];
  numbersOnly(values, weights);
  const persons = personsBy(weights, [values]);
  faultsCount(persons, weights, values);
  return perPerson(persons, (person) => {
    const [value, weight] = [persons.line(values, person), persons.line(weights, person)];
    const scored = countWhere(persons.lines, [weighs(weight)]);
    const given = countWhere(persons.lines, [weighs(weight), isNumber(value)]);
    const unread = value.isRange ? `${given}+${countBlank(persons.lines, [weighs(weight)], value, false)}<${scored}` : null;
    return choose([[either([weightsAreOff(weight), unread]), WRONG], [value.isRange ? `${given}<${scored}` : null, NOT_YET]], `${rounded(dot(weight, value))}/${totalOf(weight)}`);
  });
}
