import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";

const sheet = (f: Facts): string => (f["sheet"] ? `on sheet ${text(f["sheet"])}` : "in this workbook");
const PLAN_REASONS = new Map([
  ["name", "its name is not one the add-in may use"], ["formula-too-long", "a formula is longer than Excel takes"],
  ["beyond-sheet", "it has more rows or columns than a sheet"], ["text-too-long", "a text is longer than a cell takes"],
  ["not-a-number", "a number could not be worked out"], ["equal-headers", "two columns have the same header"],
]);

/** What kept a workflow from its end: what happened, and what to do. */
export const workflowProblems = {
  "cancelled": () => "Cancelled. Nothing further was written.",
  "excel-editing": () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "excel-silent": (f: Facts) => `Excel has not answered for ${text(f["seconds"])} seconds. Finish editing the cell or wait for the calculation to end, then try again; the step can be repeated safely.`,
  "excel-protected": (f: Facts) => `A protected sheet stands in the way ${sheet(f)}. Remove the protection (Review > Unprotect Sheet), then try again.`,
  "excel-gone": () => "A sheet, table or name was renamed or deleted meanwhile. Read the workbook again, then repeat the step.",
  "excel-unsupported": (f: Facts) => `This version of Excel cannot do this (${text(f["location"]) || "a needed function is missing"}). Update Excel, or use Microsoft 365 or Office 2024.`,
  "excel-too-large": () => "Excel refused the amount of data even in small pieces. Close other workbooks, or split the workbook, then try again.",
  "excel-asleep": () => "The connection to the workbook was lost. Reload the page or reopen the workbook, then try again.",
  "excel-failed": (f: Facts) => `Excel could not do this (${text(f["officeCode"])}). Save the workbook, reopen it, and try again.`,
  "plan-refused": (f: Facts) => `Sheet ${text(f["sheet"])} was not written: ${PLAN_REASONS.get(text(f["reason"])) ?? text(f["reason"])}${f["at"] ? ` (at ${text(f["at"])})` : ""}. Shorten or correct that value in its source, then build again.`,
  "write-differs": (f: Facts) => `Cell ${text(f["at"])} of sheet ${text(f["sheet"])} does not hold what was written; somebody may have edited it at the same moment. Build again.`,
  "no-free-sheet-name": (f: Facts) => `Sheets named ${text(f["sheet"])} exist that the add-in did not make. Rename them, then build again.`,
  "fixes-interrupted": () => "The changes were interrupted; some cells may have been changed. Restore puts all of them back; then try again.",
  "formulas-not-kept": () => "The formulas could not be put away safely, so nothing was frozen. Save the workbook, reopen it, and try again.",
  "nothing-to-freeze": () => "There is no QUAL formula to freeze here. Choose a sheet or cells with QUAL formulas.",
  "nothing-to-thaw": () => "Nothing is frozen here: all QUAL formulas stand in their cells.",
  "nothing-to-repair": () => "No QUAL formula is left at #NAME?.",
  "freeze-interrupted": () => "Freezing was interrupted. Some cells hold values already; all their formulas are kept. Press Freeze again to finish, or Thaw to bring them back.",
  "thaw-interrupted": () => "Thawing was interrupted. Some formulas are back already, the others are still kept. Press Thaw again to finish.",
  "restore-broken": () => "The old values that were kept cannot be read; nothing was changed. Choose another file of old values, or use Undo in Excel.",
  "restore-too-large": (f: Facts) => `The cells to be changed (${text(f["ranges"])}) are too many to keep a restore point of. Change fewer at once.`,
  "workbook-not-empty": () => "The sample is for an empty workbook; this one holds data. Open a new workbook for it.",
  "sheet-name-taken": (f: Facts) => `The workbook already has a sheet ${text(f["sheet"])}. Rename it, then try again; for the sample, a new workbook serves best.`,
  "sample-broken": () => "The sample could not be loaded. Reload the pane and try again.",
  "library-broken": () => "The library of standards could not be loaded. Reload the pane and try again.",
  "template-refused": (f: Facts) => `The weights of ${text(f["template"])} cannot be made to sum to 100. Change the given weights, then try again.`,
  "table-gone": () => "The table is no longer there. Read the workbook again, then repeat the step.",
  "selection-blank": () => "The selected cells are blank. Select the cells of a table, with its header, then try again.",
  "selection-scattered": (f: Facts) => `The selection ${text(f["range"])} is not one block. Select one rectangle of cells, then try again.`,
  "selection-elsewhere": (f: Facts) => `The selection does not lie at this table (${text(f["sheet"])} ${text(f["range"])}). Select cells of that sheet and of its columns, then try again.`,
  "selection-taken": (f: Facts) => `Cells of the selection belong to the table ${text(f["range"])} on ${text(f["sheet"])}. Select fewer cells, or switch that table off first.`,
  "selection-own-sheet": (f: Facts) => `${text(f["sheet"])} was written by the add-in and is no source. Select cells of your own sheets.`,
  "header-too-far": () => "A header has at most 20 rows and stands inside or above its table. Select fewer rows, or rows above the data.",
  "mapping-not-json": (f: Facts) => `The file is no saved mapping (${text(f["name"])}). Choose a file that was saved in Connect.`,
  "mapping-unknown-member": (f: Facts) => `The saved mapping has an unknown member ${text(f["name"])}${f["path"] ? ` at ${text(f["path"])}` : ""}. Remove it from the file, then try again.`,
  "mapping-bad-member": (f: Facts) => `The saved mapping has no usable ${text(f["name"])}${f["path"] ? ` at ${text(f["path"])}` : ""}. Correct the file, then try again.`,
  "mapping-unknown-field": (f: Facts) => `The saved mapping names the field ${text(f["name"])}${f["path"] ? ` at ${text(f["path"])}` : ""}, which a table of that purpose does not have. Correct the file, then try again.`,
  "mapping-unknown-scale": (f: Facts) => `The saved mapping names the scale ${text(f["name"])}${f["path"] ? ` at ${text(f["path"])}` : ""}, which it does not define. Correct the file, then try again.`,
  "formula-too-long": (f: Facts) => `The formula has ${text(f["length"])} characters; Excel takes 8,192. Put long lists into cells and select those.`,
  "formula-refused": (f: Facts) => `Excel cannot read the formula ${text(f["formula"])}. Look at what was typed as an argument: brackets and quotation marks come in pairs.`,
  "no-employees": () => "No list of employees was found. A roster needs a header row with an employee number (工号) or a name; choose its sheet in Connect, or name the columns in a saved mapping.",
  "no-such-person": (f: Facts) => `There is nobody with the number ${text(f["person"])} in the matrix. Read the workbook again, or choose somebody from the list.`,
  "nothing-to-explain": () => "The selected cell belongs to nobody in the matrix. Select a cell in the row of a person on QUAL Scores or QUAL Matrix, or in your own roster.",
};

/** Findings that come from putting things together, not from a rule or from hygiene. */
export const workflowFindings = {
  "setup-broken": (f: Facts) => [`The saved mapping cannot be read: row ${text(f["row"])} of the table QualSetup, column ${text(f["column"])}${f["text"] ? `, holds "${text(f["text"])}"` : " is missing"}. The sheets were recognised again.`, "Save the mapping again in Connect."] as const,
  "part-not-read": (f: Facts) => [`${counted(f["cells"], "cell", "cells")} of ${text(f["sheet"])} (${text(f["address"])}) were not read: the sheet is too large.`, "Move what is not needed to another workbook."] as const,
  "sheets-frozen": (f: Facts) => [`${text(f["sheets"])}: left as they are, because they are frozen or stand on frozen data; their values are those of the day they were frozen.`, "Thaw them in the pane (Matrix > QUAL formulas in this workbook), then build again."] as const,
};
