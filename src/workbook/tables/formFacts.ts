import type { Purpose } from "../../rules/records";
import type { Rect, SheetGrid } from "../grid";
import { fieldsOf, headerMeanings } from "../vocabulary";
import { cellAt, isBlank, textOf } from "./cells";
import type { ColumnMapping } from "./mapping";

/** What a form says of the one person or sheet it is about: `姓名: 张明` above the list. */
export interface FormFact {
  readonly field: string;
  readonly value: string;
}

const LABEL = /^\s*([^:：]{1,24}?)\s*[:：]\s*(.*)$/su;
/** Facts that hold for every row of the list below. */
const FACTS: ReadonlySet<string> = new Set(["employeeId", "name", "evaluatorId", "evaluatorName", "position", "department", "round"]);

/** `部门:` or `部门:客服部`: the label of a form, with its value behind, beside or below. */
export function isLabel(text: string): boolean {
  const match = LABEL.exec(text);
  return match !== null && match[1] !== undefined && !/^\d+$/.test(match[1]) && headerMeanings(match[1]).some((meaning) => meaning.strength >= 0.65);
}

/** A row that belongs to a form: at least one label in it. */
export function isFormRow(grid: SheetGrid, row: number, rect: Rect): boolean {
  for (let column = rect.left; column <= rect.right; column += 1) if (isLabel(textOf(cellAt(grid, row, column)))) return true;
  return false;
}

/** Labels with their values in some rows, by field; the first of a field counts. */
export function formFacts(grid: SheetGrid, rows: Rect): readonly FormFact[] {
  const found = new Map<string, string>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (let column = rows.left; column <= rows.right; column += 1) {
      const match = LABEL.exec(textOf(cellAt(grid, row, column)));
      const field = match?.[1] === undefined ? null : factOf(match[1]);
      if (field === null || found.has(field)) continue;
      const value = match?.[2] ? match[2].trim() : valueBeside(grid, row, column, rows);
      if (value !== "") found.set(field, value);
    }
  }
  return [...found].map(([field, value]) => ({ field, value }));
}

function factOf(label: string): string | null {
  const concepts = headerMeanings(label).filter((meaning) => meaning.strength >= 0.7).map((meaning) => meaning.concept);
  const concept = concepts.find((each) => FACTS.has(each));
  return concept === undefined ? null : concept === "evaluatorName" ? "evaluatorId" : concept;
}

/** The next filled cell to the right, unless it is a label itself. */
function valueBeside(grid: SheetGrid, row: number, column: number, rows: Rect): string {
  for (let next = column + 1; next <= rows.right; next += 1) {
    const value = cellAt(grid, row, next);
    if (isBlank(value)) continue;
    const text = textOf(value);
    return LABEL.test(text) ? "" : text;
  }
  return "";
}

/** A list under a form is about the form's person: what it says joins the key of each column that rates. A column of the list's own goes before. */
export function withFormFacts(purpose: Purpose, columns: readonly ColumnMapping[], facts: readonly FormFact[]): readonly ColumnMapping[] {
  const value = (field: string): string | undefined => facts.find((fact) => fact.field === field)?.value;
  const own = (field: string): boolean => columns.some((column) => column.field === field || column.key?.[field] !== undefined);
  const key: Record<string, string> = {};
  const person = value("employeeId") ?? value("name");
  if (person !== undefined && !own("employeeId")) key["employeeId"] = person;
  for (const field of ["evaluatorId", "round"].filter((each) => fieldsOf(purpose).fields.includes(each))) {
    const said = value(field);
    if (said !== undefined && !own(field)) key[field] = said;
  }
  if (Object.keys(key).length === 0) return columns;
  return columns.map((column) => (RATING.has(column.field ?? "") ? { ...column, key: { ...column.key, ...key }, reasons: [...column.reasons, "form-above"] } : column));
}

const RATING: ReadonlySet<string> = new Set(["level", "status"]);
