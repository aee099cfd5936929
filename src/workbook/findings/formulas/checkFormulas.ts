import type { FindingList } from "../../tables";
import { cellAt, isBlank } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedTables, type UsedTable } from "../usedTables";
import { checkReferences } from "./checkReferences";
import { relativeForm, volatileIn } from "./references";

/** Fewer formulas than this are no rule that a typed number could break. */
const FEWEST = 3;
/** Share of a column's formulas that must agree before the others are called different. */
const AGREED = 0.75;

/** W-FORMULA-…: columns of formulas with a typed value or another formula among them, and formulas that lead nowhere. */
export function checkFormulas(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping, true)) {
    for (let at = used.table.rect.left; at <= used.table.rect.right; at += 1) checkColumn(used, at, findings);
  }
  checkReferences(input, findings);
}

function checkColumn(used: UsedTable, at: number, findings: FindingList): void {
  const { grid, table, first, last } = used;
  const forms = new Map<string, number>();
  const formulas: { readonly row: number; readonly form: string; readonly text: string }[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = grid.formula(row, at);
    if (text === null) continue;
    const form = relativeForm(text, row, at);
    forms.set(form, (forms.get(form) ?? 0) + 1);
    formulas.push({ row, form, text });
  }
  if (formulas.length === 0) return;
  const header = table.columns.find((column) => column.index === at - table.rect.left)?.header ?? "";
  const changing = table.purpose === null ? undefined : formulas.find(({ text }) => volatileIn(text) !== null);
  if (changing) report(findings, "formula-volatile", placeIn(used, changing.row, at), { header, name: volatileIn(changing.text) }, `${table.id} ${at}`);
  const [usual, count] = [...forms].reduce<readonly [string, number]>((best, form) => (form[1] > best[1] ? form : best), ["", 0]);
  if (formulas.length < FEWEST || count < formulas.length * AGREED) return;
  const example = formulas.find(({ form }) => form === usual)?.text ?? "";
  const typed: number[] = [];
  for (let row = first; row <= last; row += 1) if (grid.formula(row, at) === null && !isBlank(cellAt(grid, row, at))) typed.push(row);
  if (typed.length * 2 <= count) {
    for (const row of typed) report(findings, "formula-overwritten", placeIn(used, row, at), { header, example, text: String(cellAt(grid, row, at)) });
  }
  for (const { row, form, text } of formulas) {
    if (form !== usual && formulas.length > FEWEST) report(findings, "formula-differs", placeIn(used, row, at), { header, text, example });
  }
}
