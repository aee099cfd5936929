import { functionText } from "../../messages/functions";
import type { Language } from "../../messages/language";
import { DEFAULT_POLICY } from "../../rules/policy";
import { constantText, cut } from "./cut";
import { choose, numbersOnly, rounded, WRONG } from "./numbers";
import { argumentAt, isEmpty, isFault, noPlain, type PlainAnswer, type PlainCall } from "./plainCall";

const PLACE = "\u0000";

/** A sentence of the functions with a formula in the place of its number. */
function sentence(language: Language, sum: string): string {
  return functionText(language, "sum-is", { sum: PLACE }).split(PLACE).map(constantText).join(`&${sum}&`);
}

/** P-6.4: the sum of the weights in each group. Which groups there are is settled when the formulas are written; their sums follow. */
export function weightCheck(call: PlainCall, language: Language): PlainAnswer {
  const [groups, weights] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (groups.kind !== "range" || weights.kind !== "range") noPlain("computed");
  if (groups.rows !== weights.rows || groups.columns !== weights.columns) noPlain("shape");
  numbersOnly(weights);
  const [all, weight] = [cut(groups, 0, 0, groups.rows, groups.columns), cut(weights, 0, 0, weights.rows, weights.columns)];
  const first = new Map<string, number>();
  groups.cells.forEach((cell, index) => {
    // SUMIFS asks for the text as it stands, where the function folds spaces and widths.
    if (isFault(cell) || typeof cell === "boolean" || (typeof cell === "string" && (/[*?~]|^[<>=]/.test(cell) || cell.normalize("NFKC").replace(/\s+/g, " ").trim() !== cell))) noPlain("words");
    if (isEmpty(cell) || cell === 0) return;
    const key = String(cell).toLowerCase();
    if (!first.has(key)) first.set(key, index);
  });
  const { weightTolerance, percentTolerance } = DEFAULT_POLICY;
  // Numbers from 0 up and blanks; what else a group holds keeps it from a sum.
  const unread = (name: string): string => `COUNTIFS(${all.text},${name},${weight.text},">=0")+COUNTIFS(${all.text},${name},${weight.text},"")<COUNTIFS(${all.text},${name})`;
  // Not COUNTIFS: LibreOffice does not see every blank at the end of a range when it is asked for "" first.
  const ungrouped = `SUMPRODUCT((${all.text}="")*(1-ISBLANK(${weight.text}))*(1-ISNUMBER(MATCH(${weight.text},{0,""},0))))>0`;
  const rows = [...first.values()].map((index) => {
    const name = cut(groups, Math.floor(index / groups.columns), index % groups.columns, 1, 1).text;
    const sum = rounded(`SUMIFS(${weight.text},${all.text},${name})`);
    const check = choose([[`OR(ABS(${rounded(`${sum}-1`)})<=${weightTolerance},ABS(${rounded(`${sum}-100`)})<=${percentTolerance})`, "\"ok\""]], sentence(language, sum));
    return [`${name}&""`, choose([[unread(name), WRONG]], sum), choose([[unread(name), constantText(functionText(language, "weights-unread"))]], check)];
  });
  return { kind: "plain", rows: rows.length + 1, columns: 3, formulas: [["group", "sum", "check"].map(constantText), ...rows].flat().map((cell) => choose([[ungrouped, WRONG]], cell)) };
}
