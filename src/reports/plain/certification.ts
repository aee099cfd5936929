import { DEFAULT_POLICY } from "../../rules/policy";
import { cellPart, cut, type Part } from "./cut";
import { isAnswer, isMarked, marksOnly } from "./marks";
import { choose, either, NOT_YET, numbersOnly, sizeOf, WRONG } from "./numbers";
import { argumentAt, isEmpty, noPlain, type PlainAnswer, type PlainArgument, type PlainCall } from "./plainCall";
import { commonShape } from "./shapes";

/** Cell by cell where all arguments meet; one that is left out is null. */
function byElement(given: readonly PlainArgument[], formula: (parts: readonly (Part | null)[]) => string): PlainAnswer {
  const { rows, columns } = commonShape(given.filter(({ kind }) => kind !== "missing"));
  const formulas: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) formulas.push(formula(given.map((each) => (each.kind === "missing" ? null : cellPart(each, row, column)))));
  }
  return { kind: "plain", rows, columns, formulas };
}

const blank = (part: Part | null): string => (part === null ? "TRUE" : part.isRange ? `OR(${part.text}="",${part.text}=0)` : isEmpty(part.cells[0]) || part.cells[0] === 0 ? "TRUE" : "FALSE");
/** The first error among the arguments is the answer. */
const faults = (parts: readonly (Part | null)[]): (readonly [string, string])[] => parts.flatMap((part) => (part?.isRange ? [[`ISERROR(${part.text})`, part.text] as const] : []));
/** A day is a number from 1 on; texts of days are known to the functions alone. */
const noDay = (part: Part | null): string | null => (part?.isRange ? `NOT(OR(${part.text}="",${part.text}=0,AND(ISNUMBER(${part.text}),${part.text}>=1)))` : null);
const day = (part: Part | null): string => (part === null ? "0" : `INT(${part.text})`);

function orDefault(part: Part | null, value: number): string {
  if (part === null) return String(value);
  return part.isRange ? `IF(OR(${part.text}="",${part.text}=0),${value},${part.text})` : isEmpty(part.cells[0]) || part.cells[0] === 0 ? String(value) : part.text;
}

const notPositive = (part: Part | null): string | null => (part === null ? null : part.isRange ? `AND(${part.text}<>"",NOT(AND(ISNUMBER(${part.text}),${part.text}>=0)))` : `${part.text}<0`);

/** C-s9: how a certificate stands on a day. */
export function certStatus(call: PlainCall): PlainAnswer {
  const [from, to, asOf, revoked, warn] = [0, 1, 2, 3, 4].map((at) => argumentAt(call, at)) as [PlainArgument, PlainArgument, PlainArgument, PlainArgument, PlainArgument];
  numbersOnly(from, to, asOf, warn);
  for (const cell of revoked.cells) if (typeof cell === "string" && cell !== "") marksOnly({ ...revoked, cells: [cell] });
  return byElement([from, to, asOf, revoked, warn], (parts) => {
    const [start, end, now, gone, days] = parts as [Part | null, Part | null, Part | null, Part | null, Part | null];
    // A number above 1 is the day from which it is revoked.
    const isDay = gone === null ? null : `IF(ISNUMBER(${gone.text}),${gone.text}>1,FALSE)`;
    const isRevoked = gone === null ? null : `IF(${isDay},${day(gone)}<=${day(now)},${isMarked(gone.text)})`;
    const unread = gone === null || !gone.isRange ? null : `NOT(OR(${isDay},${gone.text}="",${isAnswer(gone.text)}))`;
    const ended = blank(end);
    return choose([
      ...faults(parts), [noDay(start), WRONG], [noDay(end), WRONG], [noDay(now), WRONG], [unread, WRONG], [notPositive(days), WRONG], [blank(start), WRONG], [blank(now), WRONG],
      [end === null ? null : `AND(NOT(${ended}),${day(end)}<${day(start)})`, WRONG],
      [isRevoked, "\"revoked\""], [`${day(now)}<${day(start)}`, "\"not yet valid\""], [ended, "\"valid\""],
      [`${day(now)}>${day(end)}`, "\"expired\""], [`${day(end)}-${day(now)}<=${orDefault(days, DEFAULT_POLICY.certificateWarnDays)}`, "\"expiring\""],
    ], "\"valid\"");
  });
}

/** C-a15(4): certified, due or off-post. EDATE keeps to the end of a shorter month, as calendar months are counted. */
export function probation(call: PlainCall): PlainAnswer {
  const given = [0, 1, 2, 3].map((at) => argumentAt(call, at));
  numbersOnly(...given);
  return byElement(given, (parts) => {
    const [regularised, certified, now, months] = parts as [Part | null, Part | null, Part | null, Part | null];
    const term = orDefault(months, DEFAULT_POLICY.entryCertificationMonths);
    const notWhole = months === null ? null : months.isRange ? `AND(${months.text}<>"",NOT(IF(ISNUMBER(${months.text}),AND(${months.text}>=0,INT(${months.text})=${months.text}),FALSE)))` : `OR(${months.text}<0,INT(${months.text})<>${months.text})`;
    return choose([
      ...faults(parts), [noDay(regularised), WRONG], [noDay(certified), WRONG], [noDay(now), WRONG], [blank(now), WRONG], [notWhole, WRONG],
      [blank(regularised), NOT_YET], [`${day(regularised)}>${day(now)}`, NOT_YET],
      [certified === null ? null : `AND(NOT(${blank(certified)}),${day(certified)}<=${day(now)})`, "\"certified\""],
      [`${day(now)}<=EDATE(${day(regularised)},${term})`, "\"due\""],
    ], "\"off-post\"");
  });
}

/** Counts are whole, shares are not: the same allowance as the rule's (C-s6.2.4). */
const ROUNDING = "0.000000001";

/** C-s6.2.4: the highest score such that at least the wanted share passes. */
export function cutScore(call: PlainCall): PlainAnswer {
  const [scores, rates] = [argumentAt(call, 0), argumentAt(call, 1)];
  numbersOnly(scores, rates);
  if (scores.kind === "computed" || scores.kind === "missing") noPlain("computed");
  const all = cut(scores, 0, 0, scores.rows, scores.columns);
  return byElement([{ ...rates, kind: rates.kind === "missing" ? "constant" : rates.kind }], ([rate]) => {
    const text = rate?.text ?? "0";
    const wrong = all.isRange ? `COUNT(${all.text})+COUNTBLANK(${all.text})<${sizeOf(all)}` : null;
    const off = rate?.isRange ? `NOT(AND(ISNUMBER(${text}),${text}>0,${text}<=1))` : typeof rate?.cells[0] === "number" && rate.cells[0] > 0 && rate.cells[0] <= 1 ? null : "TRUE";
    return choose([[either([wrong]), WRONG], ...faults([rate ?? null]), [off, WRONG], [`COUNT(${all.text})=0`, NOT_YET]], `LARGE(${all.text},MAX(1,ROUNDUP(${text}*COUNT(${all.text})-${ROUNDING},0)))`);
  });
}
