import { DEFAULT_POLICY } from "../../rules/policy";
import { cellPart, type Part } from "./cut";
import { hasNonLevels } from "./mainGap";
import { isAnswer, isMarked, marksOnly } from "./marks";
import { choose, either, NOT_YET, numbersOnly, rounded, sizeOf, WRONG } from "./numbers";
import { argumentAt, isEmpty, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";
import { casesOf, type Shape } from "./shapes";

const PROFESSIONAL = ["professional", "序列专业", "专业"];
const OTHERS = ["core", "general", "全员核心", "序列通用", "核心", "通用"];
const list = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(",")}}`;

/** The words of the contract; whatever else the functions understand stays theirs. */
function classesOnly({ cells, kind }: PlainArgument): void {
  if (kind === "computed") noPlain("computed");
  for (const cell of cells) if (!isEmpty(cell) && !(typeof cell === "string" && [...PROFESSIONAL, ...OTHERS].includes(cell.toLowerCase()))) noPlain("words");
}

/** Ballots of one case that count, and their mean. Errors and words were refused before. */
function meanOver(levels: Part, conditions: readonly string[]): string {
  const counts = [`ISNUMBER(${levels.text})*(${levels.text}>=1)`, ...conditions].join("*");
  const cast = `SUMPRODUCT(${counts})`;
  // The levels stand apart: what is no number there counts as nothing, and 1* makes numbers of a single condition.
  return choose([[`${cast}=0`, NOT_YET]], `${rounded(`SUMPRODUCT(1*${counts},${levels.text})`)}/${cast}`);
}

function mustServe(argument: PlainArgument, { rows, columns }: Shape): void {
  if (argument.kind === "computed") noPlain("computed");
  if ((argument.rows !== 1 && argument.rows !== rows) || (argument.columns !== 1 && argument.columns !== columns)) noPlain("shape");
}

/** P-6.6.1.3(2), P-6.3: mean of the valid ballots. */
export function ballotMean(call: PlainCall): PlainAnswer {
  const [levels, classes, speciality, months] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2), argumentAt(call, 3)];
  if (levels.kind !== "range") noPlain("computed");
  numbersOnly(levels, months);
  marksOnly(speciality);
  classesOnly(classes);
  for (const each of [speciality, months]) mustServe(each, levels);
  const cases = casesOf(levels);
  mustServe(classes, { rows: cases.count, columns: 1 });
  const formulas = Array.from({ length: cases.count }, (_, which) => {
    const [level, known, month] = [cases.of(levels, which), cases.of(speciality, which), cases.of(months, which)];
    const lasting = months.kind === "missing" ? [] : [`(1-ISNUMBER(${month.text})*(${month.text}>0)*(${month.text}<${DEFAULT_POLICY.knownMonths}))`];
    const faults = either([
      hasNonLevels(level),
      speciality.kind === "range" ? `SUMPRODUCT((1-${isAnswer(known.text)})*(1-ISBLANK(${known.text})))>0` : null,
      months.kind === "range" ? `OR(COUNT(${month.text})+COUNTBLANK(${month.text})<${sizeOf(month)},COUNTIF(${month.text},"<0")>0)` : null,
    ]);
    const all = meanOver(level, lasting);
    const knowing = speciality.kind === "missing" ? NOT_YET : meanOver(level, [...lasting, isMarked(known.text)]);
    return choose([[faults, WRONG], ...byClass(classes, which, all, knowing)], all);
  });
  return { kind: "plain", rows: cases.count, columns: 1, formulas };
}

/** A class that is written in the formula is known; one in a cell is asked for there. */
function byClass(classes: PlainArgument, which: number, all: string, knowing: string): (readonly [string | null, string])[] {
  if (classes.kind === "missing") return [];
  const { text, isRange, cells } = cellPart(classes, which, 0);
  if (!isRange) return PROFESSIONAL.includes(String(cells[0] ?? "").toLowerCase()) ? [["TRUE", knowing]] : [];
  return [[`ISERROR(${text})`, WRONG], [`ISNUMBER(MATCH(${text},${list(PROFESSIONAL)},0))`, knowing], [`OR(${text}="",${text}=0,ISNUMBER(MATCH(${text},${list(OTHERS)},0)))`, all], ["TRUE", WRONG]];
}

/** P-6.6.1.3(2) without knowledge of who is more familiar: the level most have given, and what a tie is. */
export function consensus(call: PlainCall): PlainAnswer {
  const [levels, familiarity, tie] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (familiarity.kind !== "missing") noPlain("no-equivalent");
  if (levels.kind !== "range") noPlain("computed");
  numbersOnly(levels);
  const rule = tie.kind === "missing" ? "unresolved" : tie.kind === "constant" ? String(tie.cells[0]).trim().toLowerCase() : noPlain("words");
  if (!["unresolved", "lower", "higher"].includes(rule)) noPlain(rule === "median" ? "no-equivalent" : "words");
  const cases = casesOf(levels);
  const formulas = Array.from({ length: cases.count }, (_, which) => {
    const level = cases.of(levels, which);
    const votes = `ISNUMBER(${level.text})*(${level.text}>0)*COUNTIF(${level.text},${level.text})`;
    const most = `SUMPRODUCT(MAX(${votes}))`;
    const highest = `SUMPRODUCT(MAX((${votes}=${most})*${level.text}))`;
    const lowest = `1/SUMPRODUCT(MAX((${votes}=${most})/(${level.text}+(${level.text}=0))))`;
    const answer = rule === "lower" ? rounded(lowest) : rule === "higher" ? highest : choose([[`${highest}>${rounded(lowest)}`, NOT_YET]], highest);
    return choose([[hasNonLevels(level), WRONG], [`COUNTIF(${level.text},">0")=0`, NOT_YET]], answer);
  });
  return { kind: "plain", rows: cases.count, columns: 1, formulas };
}
