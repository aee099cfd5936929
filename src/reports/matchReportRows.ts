import { displayWidth } from "../messages/displayWidth";
import type { Language } from "../messages/language";
import { reportText, type ReportKey } from "../messages/reports";
import { bodyLabel, classLabel, lineStatusLabel, personStatusLabel, routeSentence, stepSentence, verdictLabel } from "../messages/rules";
import type { Step } from "../rules/outcome";
import type { LineResult, PersonResult } from "../rules/results";
import type { CellLook, PlanCell, PlanValue } from "./sheetPlan";

type Rows = PlanCell[][];

function gradeText({ grade }: PersonResult["employee"]): string | null {
  if (!grade) return null;
  return grade.step === null ? String(grade.grade) : `${grade.grade}-${grade.step}`;
}

/** Two pairs of label and value side by side. */
function pairs(entries: readonly (readonly [ReportKey, PlanValue, CellLook])[], language: Language): Rows {
  const rows: Rows = [];
  for (let i = 0; i < entries.length; i += 2) {
    const row: PlanCell[] = [];
    for (const [key, value, look] of entries.slice(i, i + 2)) {
      row.push({ value: reportText(language, key), look: "label" }, { value, look }, { value: null }, { value: null });
    }
    rows.push(row);
  }
  return rows;
}

export function personRows(person: PersonResult, language: Language): Rows {
  const { employee } = person;
  return pairs([
    ["field-name", employee.name, "text"], ["field-employeeId", employee.id, "text"],
    ["field-department", employee.department, "text"], ["field-position", person.position, "text"],
    ["field-grade", gradeText(employee), "text"], ["field-body", bodyLabel(person.route.body, language), "text"],
  ], language);
}

function verdictCell(person: PersonResult, language: Language): PlanCell {
  if (person.verdict === null) return { value: personStatusLabel(person.status, language), look: "status-open" };
  return { value: verdictLabel(person.verdict, language), look: person.verdict === "qualified" ? "status-good" : "status-bad" };
}

/** Score, match and verdict, then main gap and largest loss, named apart: they answer different questions (D-MAINGAP). */
export function resultRows(person: PersonResult, language: Language): Rows {
  const score: PlanCell = person.score === null
    ? { value: reportText(language, "no-score", { rated: person.ratedLines, lines: person.scoredLines }), look: "text" }
    : { value: person.score, look: "points" };
  const gap = person.mainGap === null ? reportText(language, "no-gap") : reportText(language, "main-gap", { label: person.mainGap });
  const rows: Rows = [
    [{ value: reportText(language, "field-score"), look: "label" }, score],
    [{ value: reportText(language, "field-match"), look: "label" }, { value: person.match, look: "percent" }],
    [{ value: reportText(language, "field-verdict"), look: "label" }, verdictCell(person, language)],
    [{ value: gap, look: "text" }],
  ];
  if (person.largestLoss !== null) rows.push([{ value: reportText(language, "largest-loss", { label: person.largestLoss }), look: "text" }]);
  return rows;
}

const LINE_FIELDS: readonly ReportKey[] = [
  "field-competency", "field-required", "field-actual", "field-gap", "field-attainment", "field-points", "field-weight", "field-contribution", "field-status", "field-class",
];

function statusLook({ status }: LineResult): CellLook {
  if (status === "met" || status === "above") return "status-good";
  return status === "short" || status === "expired" ? "status-bad" : "status-open";
}

function lineRow(line: LineResult, language: Language): PlanCell[] {
  const contribution = line.points === null || line.weight === null ? null : line.points * line.weight;
  return [
    { value: line.competency, look: "text" }, { value: line.required, look: "level" }, { value: line.actual, look: "level" }, { value: line.gap, look: "gap" },
    { value: line.attainment, look: "percent" }, { value: line.points, look: "points" }, { value: line.weight, look: "percent" }, { value: contribution, look: "points" },
    { value: lineStatusLabel(line.status, language), look: statusLook(line) }, { value: classLabel(line.class, language), look: "text" },
  ];
}

/** Every line of the standard, and the sum that is the score. */
export function lineRows(person: PersonResult, language: Language): Rows {
  const header = LINE_FIELDS.map((key): PlanCell => ({ value: reportText(language, key), look: "header" }));
  const total: PlanCell[] = LINE_FIELDS.map((key): PlanCell => ({
    value: key === "field-competency" ? reportText(language, "total") : key === "field-contribution" ? person.score : key === "field-attainment" ? person.match : null,
    look: key === "field-contribution" ? "points" : key === "field-attainment" ? "percent" : "total",
  }));
  return [header, ...person.lines.map((line) => lineRow(line, language)), total];
}

/** Header and dimensions; the header alone where the position has none. */
export function dimensionRows(person: PersonResult, language: Language): Rows {
  const header = (["field-dimension", "field-weight", "field-attainment"] as const).map((key): PlanCell => ({ value: reportText(language, key), look: "header" }));
  return [header, ...person.dimensions.map((dimension): PlanCell[] => [
    { value: dimension.dimension, look: "text" }, { value: dimension.weight, look: "percent" }, { value: dimension.attainment, look: "percent" },
  ])];
}

/** Cut to the page's width: a merged cell would not grow with its text, and what runs over the edge is not printed. */
function wrapped(text: string, width: number): Rows {
  const rows: Rows = [];
  let line = "";
  for (const piece of text.split(/(?<=[\s,;:，。；：、])/u)) {
    if (line !== "" && displayWidth(line + piece) > width) {
      rows.push([{ value: line.trimEnd(), look: "text" }]);
      line = "    ";
    }
    line += piece;
  }
  return [...rows, [{ value: line.trimEnd(), look: "text" }]];
}

function sentence(step: Step, language: Language, about: string | null): string {
  return reportText(language, "step", { about, sentence: stepSentence(step, language), rule: step.rule });
}

/** Who assesses and why, then each line's reckoning, then the score's: the same explanation as in the pane. */
export function whyRows(person: PersonResult, language: Language, width: number): Rows {
  const sentences = [
    routeSentence(person.route, language),
    ...person.lines.flatMap((line) => line.steps.map((step) => sentence(step, language, line.competency))),
    ...person.steps.map((step) => sentence(step, language, null)),
  ];
  return sentences.flatMap((each) => wrapped(each, width));
}

function signLine(language: Language, who: ReportKey): string {
  return reportText(language, "sign-line", { who: reportText(language, who) });
}

export function signatureRows(language: Language): Rows {
  return (["sign-employee", "sign-manager"] as const).map((who): PlanCell[] => [
    { value: signLine(language, who), look: "label" }, { value: null }, { value: null }, { value: null },
    { value: signLine(language, "sign-date"), look: "label" },
  ]);
}
