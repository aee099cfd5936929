import { deleteSheet } from "./deleteSheet";
import { renameSheet } from "./renameSheet";
import type { ShiftedFormula } from "./shiftFormula";
import { shiftFormula } from "./shiftFormula";
import type { FormulaHome, StructuralEdit } from "./structuralEdit";
import { changeColumns, renameTable } from "./tableReferences";

/** What a formula says after an edit of the workbook's structure. `by`: how far its own cell moved. */
export function rewriteFormula(formula: string, edit: StructuralEdit, home: FormulaHome, by = 0): ShiftedFormula {
  if (edit.kind === "shift") return shiftFormula(formula, edit, home, by);
  const text = renamed(formula, edit, home);
  return { text, reshaped: text !== formula };
}

function renamed(formula: string, edit: Exclude<StructuralEdit, { kind: "shift" }>, home: FormulaHome): string {
  switch (edit.kind) {
    case "renameSheet":
      return formula.includes("!") ? renameSheet(formula, edit.from, edit.to) : formula;
    case "deleteSheet":
      return formula.includes("!") ? deleteSheet(formula, edit.name, edit.order) : formula;
    case "renameTable":
      return renameTable(formula, edit.from, edit.to);
    case "tableColumns":
      return formula.includes("[") ? changeColumns(formula, edit, home.table) : formula;
  }
}
