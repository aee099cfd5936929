import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { certificationProblems } from "./certificationFunctions";

const at = (f: Facts): string => `${String(f["argument"])}, row ${String(f["row"])}, column ${String(f["column"])}`;
const list = (fact: Facts[string] | undefined): string => (Array.isArray(fact) ? fact.join(", ") : String(fact ?? ""));

/** What stands behind #VALUE! and #N/A: what is wrong or missing, where, and what to do. */
export const functionProblems = {
  ...certificationProblems,
  // wrong input
  "shapes-differ": (f: Facts) => `${String(f["first"])} is ${String(f["firstShape"])} cells and ${String(f["second"])} is ${String(f["secondShape"])}: select ranges of the same size, one row against many rows, or one column against many columns.`,
  "not-a-level": (f: Facts) => `${at(f)}: "${String(f["found"])}" is not a level. Enter a number from 1 to 10 or a level's name.`,
  "not-on-scale": (f: Facts) => `${at(f)}: "${String(f["found"])}" is not on the scale of ${String(f["lowest"])} to ${String(f["highest"])}. Correct the level, or give the scale as the second argument.`,
  "label-not-understood": (f: Facts) => `${at(f)}: "${String(f["found"])}" names no level of the scale. Correct it, or add it to the scale as a label.`,
  "scale-shape": (f: Facts) => `scale has ${counted(f["columns"], "column", "columns")}: give two, the number of the level and its label.`,
  "scale-number": (f: Facts) => `scale, row ${String(f["row"])}: "${String(f["found"])}" is not a level's number. The first column holds whole numbers from 1 to 10.`,
  "scale-size": (f: Facts) => `scale has ${counted(f["levels"], "level", "different levels")}: give two to ten, in two columns, number and label.`,
  "scale-ambiguous": (f: Facts) => `scale, row ${String(f["row"])}: the label "${String(f["label"])}" stands for two levels. Keep one of them.`,
  "not-a-number": (f: Facts) => `${at(f)}: "${String(f["found"])}" is not a number. Enter a number, or leave the cell blank.`,
  "not-a-number-argument": (f: Facts) => `${String(f["argument"])}: "${String(f["found"])}" is not a number. Give a number, or leave it out.`,
  "number-out-of-range": (f: Facts) => `${String(f["argument"])} is ${String(f["found"])}: it must be above ${String(f["above"])} and at most ${String(f["upTo"])}.`,
  "not-a-date": (f: Facts) => `${String(f["argument"])}: "${String(f["found"])}" is not a date. Use a date cell or text such as 2026-12-31.`,
  "date-missing": (f: Facts) => `${String(f["argument"])} is blank: give the day as of which people are routed, for example DATE(2026,12,31).`,
  "not-a-mark": (f: Facts) => `${at(f)}: "${String(f["found"])}" is not a mark. Use TRUE, 1, yes, x or ✓, or leave the cell blank.`,
  "not-a-class": (f: Facts) => `${at(f)}: "${String(f["found"])}" is not a class. Use core, general or professional (全员核心, 序列通用, 序列专业).`,
  "not-a-grade": (f: Facts) => `${at(f)}: "${String(f["found"])}" is not a grade. Write grade and step, for example 4-20 or 4等20级.`,
  "grade-made-a-date": (f: Facts) => `${at(f)} is a date, not a grade: Excel makes a date of 4-20. Format the cell as text and type the grade again, or write 4等20级.`,
  "not-a-tie-policy": (f: Facts) => `tie is "${String(f["found"])}": use unresolved, lower, higher or median.`,
  "not-a-missing-policy": (f: Facts) => `missing is "${String(f["found"])}": use renormalise, or leave it out.`,
  "not-a-show": (f: Facts) => `show is "${String(f["found"])}": use actual, required, gap, points or attainment.`,
  "error-in-cell": (f: Facts) => `${at(f)} holds the error ${String(f["found"])}: correct that cell first.`,
  "error-in-argument": (f: Facts) => `${String(f["argument"])} holds the error ${String(f["found"])}: correct it first.`,
  "negative-weight": (f: Facts) => `${at(f)}: the weight ${String(f["found"])} is negative. Weights are 0 or more.`,
  "negative-months": (f: Facts) => `${at(f)}: ${String(f["found"])} months cannot be. Enter how many months they have known each other.`,
  "weights-off": (f: Facts) => `The weights sum to ${String(f["sum"])}: they must sum to 1 or to 100.`,
  "weight-without-requirement": (f: Facts) => `Line ${String(f["line"])} of person ${String(f["person"])} has a weight but no required level: enter the level, or clear the weight.`,
  "one-line": (f: Facts) => `${String(f["leader"])} is one cell and ${String(f["argument"])} is ${String(f["shape"])}: select ${String(f["leader"])} for every line, in a row or a column.`,
  "one-person": (f: Facts) => `${String(f["argument"])} is ${String(f["shape"])}: select one row or one column, the lines of one person.`,
  "marks-and-months": (f: Facts) => `${at(f)}: TRUE stands among months. Give either marks or months.`,
  "too-large": () => "The result is too large for a cell: check the numbers.",
  "own-fault": (f: Facts) => `QUAL.${String(f["function"])} failed for a reason of its own. Please report it with the formula. ${String(f["detail"])}`,

  // tables
  "table-empty": (f: Facts) => `${String(f["argument"])} is empty: select the table with its header row.`,
  "table-not-recognised": (f: Facts) => `${String(f["argument"])}: the columns were not recognised. Needed: ${list(f["missing"])}. Select the table with its header row, or bring it into form with QUAL.TABLE.`,
  "setup-unknown-source": (f: Facts) => `QualSetup has no source "${String(f["source"])}": connect the workbook again in the pane.`,
  "setup-gone": (f: Facts) => `Connect "${String(f["source"])}" again: column "${String(f["column"])}" is gone.`,
  "setup-column": (f: Facts) => `setup lacks the column ${String(f["column"])}: select the whole QualSetup table, with its headers.`,
  "setup-cell": (f: Facts) => `setup, row ${String(f["row"])}, ${String(f["column"])}: "${String(f["text"])}" cannot be read. Connect the workbook again in the pane.`,
  "setup-no-purpose": (f: Facts) => `Source "${String(f["source"])}" has no purpose yet: choose one under Connect in the pane.`,
  "setup-blocks": (f: Facts) => `${counted(f["wanted"], "block is", "blocks are")} needed and ${String(f["given"])} given: give one block for each source, in the order of QualSetup.`,
  "policy-columns": () => "policy needs two columns: key and value.",
  "policy-unknown": (f: Facts) => `policy: "${String(f["key"])}" is not a policy value. See the table QualPolicy for the names.`,
  "policy-appraisals": () => "policy: promotionScore goes by the yearly appraisals, which a function does not take. Set it to off, or build the matrix in the pane: it writes values then.",
  "policy-value": (f: Facts) => `policy: "${String(f["value"])}" cannot be the value of ${String(f["key"])}. The table QualPolicy says what can; leave the row out for the default.`,
  "nobody-of-that-id": (f: Facts) => `employees has nobody with the id "${String(f["id"])}": give one of the roster's own.`,
  "unpivot-headers": (f: Facts) => `The block of ${String(f["shape"])} has no cells beside ${counted(f["headerRows"], "header row", "header rows")} and ${counted(f["headerColumns"], "header column", "header columns")}: select the whole matrix, or give fewer of them.`,
  "sum-is": (f: Facts) => `sum is ${String(f["sum"])}, not 1 or 100`,
  "weights-unread": () => "a weight is negative, an error or no number",
  "groups-missing": (f: Facts) => `${at(f)}: a weight without a group. Name its group, or clear the weight.`,

  // right input, no answer yet
  "no-gap-given": () => "There is no gap in this row: give actual minus required for each line, for example with QUAL.GAP.",
  "not-rated": () => "Not rated yet: enter a level.",
  "rated-of": (f: Facts) => `${String(f["rated"])} of ${String(f["lines"])} rated: rate the other lines first, or give "renormalise" as the fifth argument.`,
  "rated-of-match": (f: Facts) => `${String(f["rated"])} of ${String(f["lines"])} rated: rate the other lines first.`,
  "value-missing": (f: Facts) => `${String(f["given"])} of ${String(f["lines"])} values given: enter the others first.`,
  "no-ballot": () => "No ballot yet: enter the level that at least one evaluator gives.",
  "all-short": (f: Facts) => `No valid ballot: everybody who rated has known the person for less than ${String(f["months"])} months. Ask somebody who has known them longer.`,
  "no-speciality-ballot": () => "No ballot of someone who knows the speciality: mark who does, or ask one who does.",
  "tie": (f: Facts) => `Tie between levels ${list(f["levels"])}: the chair decides, or give a tie rule (lower, higher, median).`,
  "grade-blank": () => "No grade: enter grade and step, for example 4-20.",
  "has-left": (f: Facts) => `${String(f["id"])} has left and is assessed by nobody.`,
  "step-needed": (f: Facts) => `Grade ${String(f["grade"])} is the threshold's own: the step decides. Enter it, for example ${String(f["grade"])}-20.`,
} as const;
