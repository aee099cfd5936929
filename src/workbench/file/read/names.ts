import type { PageSetup } from "../../model";
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
  sheet.pageSetup = { ...sheet.pageSetup, ...printed(name, formula) };
}

/** What a name of Excel's own says of the page; nothing where it is another. */
export function printed(name: string, formula: string): Partial<Pick<PageSetup, "printArea" | "printTitleRows" | "printTitleColumns">> {
  const areas = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => one.slice(one.lastIndexOf("!") + 1).replace(/\$/g, ""));
  if (name === `${BUILT_IN}Print_Area`) return { printArea: areas.join(",") };
  if (name !== `${BUILT_IN}Print_Titles`) return {};
  return { printTitleRows: areas.find((area) => /^[0-9]+:[0-9]+$/.test(area)) ?? null, printTitleColumns: areas.find((area) => /^[A-Z]+:[A-Z]+$/i.test(area)) ?? null };
}
