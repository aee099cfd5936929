import { formulaFromFile } from "../formulas";
import type { SheetOrigin } from "../origin";
import type { ReadContext } from "./readContext";
import type { NameEntry } from "./workbookPart";

/** Excel's own names begin so; the ones that say what is printed belong to the page setup, the others stay in the file alone. */
const BUILT_IN = "_xlnm.";
const LONGEST_FORMULA = 8_192;

export function readNames(names: readonly NameEntry[], sheets: readonly SheetOrigin[], context: ReadContext): void {
  for (const { name, sheet, formula, hidden, comment } of names) {
    const sheetId = sheet === null ? null : sheets[sheet]?.id;
    if (sheetId === undefined) continue;
    if (name.startsWith(BUILT_IN)) {
      if (sheetId !== null) readPrintName(name, formula, sheetId, context);
      continue;
    }
    // A name scoped to a chart sheet has no sheet in the model.
    if (sheet !== null && sheetId === null) continue;
    context.workbook.definedNames.load({ name, sheetId, formula: formulaFromFile(formula, context.namespaces), visible: !hidden, comment });
  }
}

function readPrintName(name: string, formula: string, sheetId: string, context: ReadContext): void {
  const sheet = context.workbook.sheet(sheetId);
  if (sheet === undefined || formula.length > LONGEST_FORMULA) return;
  const areas = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => one.slice(one.lastIndexOf("!") + 1).replace(/\$/g, ""));
  if (name === `${BUILT_IN}Print_Area`) sheet.pageSetup = { ...sheet.pageSetup, printArea: areas.join(",") };
  if (name !== `${BUILT_IN}Print_Titles`) return;
  const rows = areas.find((area) => /^[0-9]+:[0-9]+$/.test(area)) ?? null;
  const columns = areas.find((area) => /^[A-Z]+:[A-Z]+$/i.test(area)) ?? null;
  sheet.pageSetup = { ...sheet.pageSetup, printTitleRows: rows, printTitleColumns: columns };
}
