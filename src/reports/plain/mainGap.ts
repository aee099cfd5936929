import { constantText, type Part } from "./cut";
import { choose, either, numbersOnly, sizeOf, WRONG } from "./numbers";
import { argumentAt, isEmpty, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";
import { personsBy } from "./shapes";

/** Ratios that differ only by how they were reckoned are equal (D-MAINGAP). */
const SAME = "1E-12";
const JOINT = "; ";

/** Every cell is a level, 0 or blank; anything else is #VALUE!. */
export function hasNonLevels(part: Part): string | null {
  if (!part.isRange) return part.cells.every((cell) => typeof cell === "number" && cell >= 1 && cell <= 10) ? null : "TRUE";
  return `COUNTIFS(${part.text},">=1",${part.text},"<=10")+COUNTIF(${part.text},"")+COUNTIF(${part.text},0)<${sizeOf(part)}`;
}

/** Labels as they stand: spaces around them, or the same label twice, would be told differently. */
export function labelsAreFit(labels: PlainArgument): void {
  if (labels.kind === "computed") noPlain("computed");
  for (const cell of labels.cells) if (typeof cell === "boolean" || (typeof cell === "string" && cell.trim() !== cell)) noPlain("words");
}

/** A label, or the number of its line where there is none. */
export function labelText(part: Part, line: number): string {
  if (!part.isRange) return isEmpty(part.cells[0]) ? `"${line + 1}"` : constantText(typeof part.cells[0] === "number" ? String(part.cells[0]) : part.cells[0]);
  return `IF(OR(${part.text}="",${part.text}=0),"${line + 1}",${part.text}&"")`;
}

/** D-MAINGAP: labels of the lowest attainment below 1; ties in the order given, unrated lines skipped. */
export function mainGap(call: PlainCall): PlainAnswer {
  const [labels, required, actual] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  numbersOnly(required, actual);
  labelsAreFit(labels);
  const persons = personsBy(labels, [required, actual]);
  const formulas = Array.from({ length: persons.count }, (_, person) => {
    const [label, need, level] = [persons.line(labels, person), persons.line(required, person), persons.line(actual, person)];
    const named = label.cells.filter((cell) => !isEmpty(cell));
    if (new Set(named.map(String)).size < named.length) noPlain("words");
    // The lowest attainment is 1 through the highest ratio required / actual.
    const highest = `SUMPRODUCT(MAX((${level.text}>0)*${need.text}/(${level.text}+(${level.text}=0))))`;
    const lines = Array.from({ length: persons.lines }, (__, line) => {
      const [n, a] = [persons.at(required, person, line), persons.at(actual, person, line)];
      return `IF(N(${a.text})>0,IF(${n.text}/${a.text}>${highest}-${SAME},"${JOINT}"&${labelText(persons.at(labels, person, line), line)},""),"")`;
    });
    const faulty = label.isRange ? `SUMPRODUCT(--ISERROR(${label.text}))>0` : null;
    return choose([[either([faulty, hasNonLevels(need), hasNonLevels(level)]), WRONG], [`${highest}<=1+${SAME}`, "\"\""]], `MID(${lines.join("&")},${JOINT.length + 1},32767)`);
  });
  return { kind: "plain", ...persons.answers, formulas };
}
