import { type LINE_FIELDS, matrixCompetencies, plainFormulasOf, SCORE_FIELDS, type PlainArgument, type PlainContent } from "../../reports";
import { strictestLines } from "../../rules/reckon";
import type { PersonResult } from "../../rules/results";
import type { Language } from "../../messages/language";
import { absoluteCell, cellAddress } from "../../workbook/grid";
import type { Reckoned } from "../session";
import { lineCell, linesRange, type PersonSpan, type PlainLines } from "./plainLines";

const HEADER_ROW = 3;
const at = (field: (typeof SCORE_FIELDS)[number]): number => SCORE_FIELDS.indexOf(field);

function column(text: string, cells: readonly PlainContent[]): PlainArgument {
  return { text, kind: "range", rows: cells.length, columns: 1, cells };
}

interface PersonArguments {
  readonly labels: PlainArgument;
  readonly required: PlainArgument;
  readonly actual: PlainArgument;
  readonly weights: PlainArgument;
}

function argumentsOf(span: PersonSpan, { rows }: PlainLines): PersonArguments {
  const own = rows.slice(span.first, span.first + span.count);
  return {
    labels: column(linesRange(span, "competency"), own.map(({ line }) => line.competency)),
    required: column(linesRange(span, "required"), own.map(({ line }) => line.required)),
    actual: column(linesRange(span, "actual"), own.map(({ line }) => line.actual)),
    weights: column(linesRange(span, "weight"), own.map(({ weight }) => weight)),
  };
}

/** Only what the lines themselves give: dimensions, exemptions, expiry and limits are the rules' own. */
function followsLines(person: PersonResult): boolean {
  const { lines } = person;
  return (person.status === "scored" || person.status === "incomplete") && !person.renormalised
    && lines.every(({ status }) => ["met", "short", "above", "unrated", "not-scored"].includes(status));
}

/** One person's line of QUAL Scores. */
function scoreRow(person: PersonResult, row: number, lines: PlainLines, reckoned: Reckoned, language: Language): (string | null)[] {
  const made = new Array<string | null>(SCORE_FIELDS.length).fill(null);
  const span = lines.spans.get(person);
  if (span === undefined || !followsLines(person)) return made;
  const { policy } = reckoned.policy;
  const { labels, required, actual, weights } = argumentsOf(span, lines);
  const step: PlainArgument = { text: String(policy.step), kind: "constant", rows: 1, columns: 1, cells: [policy.step] };
  const formula = (id: string, given: readonly PlainArgument[]): string | null => {
    const answer = plainFormulasOf({ id, arguments: given }, language);
    return answer.kind === "plain" ? (answer.formulas[0] ?? null) : null;
  };
  const here = (field: (typeof SCORE_FIELDS)[number]): string => cellAddress(HEADER_ROW + 1 + row, at(field));
  const ifComplete = (what: string | null): string | null => (what === null ? null : `=IF(${here("rated")}<${here("lines")},"",${what})`);
  made[at("rated")] = `=COUNTIFS(${weights.text},">0",${actual.text},">0")`;
  made[at("lines")] = `=COUNTIF(${weights.text},">0")`;
  if (policy.floor === null && policy.ceiling === null) made[at("score")] = ifComplete(formula("SCORE", [required, actual, weights, step]));
  made[at("match")] = ifComplete(formula("MATCH", [required, actual, weights]));
  const plainGap = person.lines.every(({ dimension, weight }) => dimension === null && weight !== null);
  if (plainGap) {
    const gap = formula("MAINGAP", [labels, required, actual]);
    made[at("mainGap")] = gap === null ? null : `=${gap}`;
  }
  made[at("status")] = `=IF(${here("rated")}<${here("lines")},"incomplete","scored")`;
  if (policy.verdict === "every-line") made[at("verdict")] = ifComplete(`IF(COUNTIFS(${linesRange(span, "gap")},"<0",${weights.text},">0")>0,"not-qualified","qualified")`);
  return made;
}

export function plainScores(lines: PlainLines, reckoned: Reckoned, language: Language): (string | null)[][] {
  return reckoned.reckoning.people.map((person, row) => scoreRow(person, row, lines, reckoned, language));
}

/** The strictest of a person's lines of one competency, the first of equals, as their cells stand (`strictestLines` says it of values). */
function strictest(lines: readonly number[], cell: (field: (typeof LINE_FIELDS)[number], line: number) => string, show: "actual" | "gap"): string {
  return lines.reduceRight((later, line, index) => {
    const here = cell(show, line);
    const others = lines.slice(index + 1).map((other) => `${cell("required", line)}>=${cell("required", other)}`);
    return others.length === 0 ? here : `IF(${others.length === 1 ? others.join("") : `AND(${others.join(",")})`},${here},${later})`;
  }, "");
}

/** Each competency of each person, looked up among the person's lines by the header above; `@` says that one cell is meant. */
export function plainMatrix(lines: PlainLines, reckoned: Reckoned, competencies: readonly string[], show: "actual" | "gap"): (string | null)[][] {
  const columns = matrixCompetencies(competencies);
  return reckoned.reckoning.people.map((person) => {
    const span = lines.spans.get(person);
    const own = new Map<string, number[]>();
    person.lines.forEach(({ competency }, line) => own.set(competency, [...(own.get(competency) ?? []), line]));
    const shownLines = strictestLines(person.lines);
    return [null, null, ...columns.map((competency, index) => {
      const mine = own.get(competency) ?? [];
      // Nothing rated is no number that could be looked up: it comes with the next build.
      if (span === undefined || mine.length === 0 || (shownLines.get(competency)?.[show] ?? null) === null) return null;
      if (mine.length > 1) return `=${strictest(mine, (field, line) => lineCell(span, field, line), show)}`;
      if (/[*?~]/.test(competency)) return `=${lineCell(span, show, mine[0] ?? 0)}`;
      return `=@INDEX(${linesRange(span, show)},MATCH(${absoluteCell(HEADER_ROW, index + 2).replace(/^\$/, "")},${linesRange(span, "competency")},0))`;
    })];
  });
}
