import { DEFAULT_POLICY } from "../../rules/policy";
import { cellPart, cut, type Part } from "./cut";
import { isAnswer, isMarked, marksOnly } from "./marks";
import { choose, either, NOT_YET, numbersOnly, sizeOf, WRONG } from "./numbers";
import { argumentAt, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";

/** Differences of levels come out of means and subtractions; the last bits are no level (the rule's own allowance). */
const NOISE = "0.000000001";

/** A yes or no of one person; a blank asks for nothing. A bare 0 may be either: that is the functions' to say. */
function answerAt(argument: PlainArgument, person: number): Part | null {
  if (argument.kind === "missing") return null;
  if (argument.columns !== 1 || argument.kind === "computed") noPlain("shape");
  if (argument.cells.includes(0)) noPlain("words");
  marksOnly(argument);
  return cellPart(argument, person, 0);
}

const faulty = (part: Part | null): readonly (readonly [string | null, string])[] => (
  part?.isRange ? [[`ISERROR(${part.text})`, part.text], [`NOT(OR(${part.text}="",${isAnswer(part.text)}))`, WRONG]] : []
);
const isNo = (part: Part | null): string | null => (part === null ? null : `AND(${part.text}<>"",NOT(${isMarked(part.text)}))`);

/** §10: ready now, 1-2 years or later, from the gaps of a person, the gates and the certificate. */
export function readiness(call: PlainCall): PlainAnswer {
  const [gaps, gates, certificate] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (gaps.kind !== "range") noPlain("computed");
  numbersOnly(gaps);
  const count = Math.max(gaps.rows, gates.rows, certificate.rows);
  for (const each of [gaps, gates, certificate]) if (each.rows !== 1 && each.rows !== count) noPlain("shape");
  const formulas = Array.from({ length: count }, (_, person) => {
    const gap = cut(gaps, gaps.rows === 1 ? 0 : person, 0, 1, gaps.columns);
    const [passed, held] = [answerAt(gates, person), answerAt(certificate, person)];
    const lowest = `MIN(${gap.text})`;
    return choose([
      ...faulty(passed), ...faulty(held),
      [gaps.columns === 1 ? `ISERROR(${gap.text})` : null, gap.text], [`COUNT(${gap.text})+COUNTBLANK(${gap.text})<${sizeOf(gap)}`, WRONG],
      [either([isNo(passed), `${lowest}<-${DEFAULT_POLICY.readinessLevels}-${NOISE}`]), "\"later\""],
      [`COUNT(${gap.text})=0`, NOT_YET],
      [either([isNo(held), `${lowest}<-${NOISE}`]), "\"1-2 years\""],
    ], "\"ready now\"");
  });
  return { kind: "plain", rows: count, columns: 1, formulas };
}
