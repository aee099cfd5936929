import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";

type Words = (facts: Facts) => readonly [message: string, fix: string | null];

const more = (f: Facts): string => (typeof f["more"] === "number" ? ` The same holds for ${counted(f["more"], "more cell", "more cells")}.` : "");
const field = (f: Facts): string => text(f["fieldName"] ?? f["field"]);
const table = (f: Facts): string => `the table "${text(f["purposeName"] ?? f["purpose"])}"`;
const person = (f: Facts): string => (f["name"] && f["name"] !== f["id"] ? `${text(f["name"])} (${text(f["id"])})` : text(f["id"]));
const column = (f: Facts): string => (text(f["header"]) === "" ? "This column" : `The column "${text(f["header"])}"`);

/** Faults of cells, people and scales that only show when a workbook is looked at as a whole. */
const cells = {
  "number-with-unit": (f) => [`${field(f)}: "${text(f["text"])}" holds a number with its unit; only the number was read.${more(f)}`, "Write the number alone and put the unit into the header."],
  "text-odd-space": (f) => [`${field(f)}: "${text(f["text"])}" holds spaces or characters that cannot be seen (no-break space, tab, zero width).${more(f)}`, `Write "${text(f["fix"])}".`],
  "number-among-names": (f) => [`${field(f)}: ${text(f["text"])} is a number among names; perhaps a cell slipped from another column.${more(f)}`, "Enter the name, or move the value to its column."],
  "number-negative": (f) => [`${field(f)} is ${text(f["text"])}; it cannot be less than nothing.${more(f)}`, "Correct the sign or the number."],
  "id-rounded": (f) => [`${field(f)}: ${text(f["text"])} has more figures than Excel keeps in a number; the last ones are lost and may belong to somebody else.${more(f)}`, "Format the column as text and type the number again from its source."],
  "id-scientific": (f) => [`${field(f)}: "${text(f["text"])}" is a long number that was shortened by Excel or an export; it names nobody.${more(f)}`, "Take the full number from its source, into cells formatted as text."],
  "ids-mixed": (f) => [`${field(f)}: ${text(f["numbers"])} cells hold numbers and ${text(f["texts"])} hold text; formulas that compare them will not find one another.`, "Store all of them as text."],
  "id-short": (f) => [`${field(f)}: ${text(f["text"])} is shorter than the other numbers (${text(f["length"])} figures); leading zeros seem to be lost.${more(f)}`, `If so, write ${text(f["fix"])} as text.`],
  "row-repeated": (f) => [`This row of ${table(f)} stands in row ${text(f["row"])} already, word for word.${more(f)}`, "Delete one of the rows."],
} satisfies Record<string, Words>;

const people = {
  "person-two-ids": (f) => [`${text(f["name"])} stands in the roster under two numbers, ${text(f["other"])} and ${text(f["id"])}, with the same details; they count as two people.`, "If it is one person, delete one of the rows."],
  "rated-oneself": (f) => [`${person(f)} appears as their own evaluator; such a ballot does not count.${more(f)}`, "Name the evaluator, or move the level to the self-assessments."],
  "left-but-rated": (f) => [`${counted(f["count"], "rating is", "ratings are")} about people who have left; nothing is calculated from that.`, null],
  "left-holds-role": (f) => [`${person(f)} has left but still holds a role in the evaluation bodies.${more(f)}`, "Clear the role, or correct the employment type."],
  "manager-unknown": (f) => [`The manager ${text(f["text"])} of ${person(f)} is not in the roster.${more(f)}`, "Correct the manager, or add the person to the roster."],
  "manager-left": (f) => [`The manager ${text(f["text"])} of ${person(f)} has left.${more(f)}`, "Enter the present manager."],
  "manager-cycle": (f) => [`The reporting line turns in a circle: ${text(f["people"])}.`, "Correct the manager of one of them."],
  "department-without-manager": (f) => [`Nobody of ${text(f["department"])} (${counted(f["people"], "person", "people")}) is its department manager.`, "Enter the role department manager for one of them, if there is one."],
  "email-odd": (f) => [`"${text(f["text"])}" of ${person(f)} cannot be an e-mail address.${more(f)}`, "Correct the address."],
  "email-shared": (f) => [`${text(f["other"])} and ${person(f)} have the same e-mail address ${text(f["text"])}.`, "Correct one of them; if it is one person, delete the other row."],
  "position-without-holder": (f) => [`Nobody in the roster holds the position ${text(f["position"])} of this standard.`, null],
  "department-near": (f) => [`The department "${text(f["text"])}" (${text(f["count"])}) is nearly "${text(f["near"])}" (${text(f["often"])}); they count as two.`, "If they are one, write both alike."],
  "position-near": (f) => [`The position "${text(f["text"])}" (${text(f["count"])}) is nearly "${text(f["near"])}" (${text(f["often"])}); they count as two.`, "If they are one, write both alike."],
  "competency-near": (f) => [`The competency "${text(f["text"])}" (${text(f["count"])}) is nearly "${text(f["near"])}" (${text(f["often"])}); they count as two.`, "If they are one, write both alike."],
} satisfies Record<string, Words>;

const scales = {
  "scales-differ": (f) => [`The workbook uses two scales: ${text(f["one"])} levels on ${text(f["sheet"])}, ${text(f["two"])} levels here. Each table is read by its own.`, "If they should be compared, bring them to one scale."],
  "legends-conflict": (f) => [`"${text(f["text"])}" is level ${text(f["two"])} here, but level ${text(f["one"])} on ${text(f["sheet"])}.`, "Agree on one meaning, or name the levels differently."],
  "required-unreachable": (f) => [`${text(f["competency"])} asks for level ${text(f["level"])}, but the ratings' own scale ends at ${text(f["most"])}; nobody can reach it.${more(f)}`, "Correct the required level, or rate by the scale of the standards."],
  "level-unused": (f) => [`Level ${text(f["level"])}${f["label"] ? ` (${text(f["label"])})` : ""} was given to nobody in ${text(f["count"])} ratings.`, null],
  "weight-forms-mixed": (f) => [`The weights are written in two forms: ${text(f["fractions"])} as fractions of 1 and ${text(f["percents"])} as percentages without a sign.`, "Write all of them in one form."],
  "weight-zero": (f) => [`${text(f["count"])} lines have the weight 0: they are shown and do not count.`, "Enter a weight, or leave the cell blank."],
  "grade-span-reversed": (f) => [`The line for ${text(f["competency"])} holds from grade ${text(f["from"])} to ${text(f["to"])}: the end lies below the beginning, so it holds for nobody.`, "Exchange the two grades."],
} satisfies Record<string, Words>;

const days = {
  "date-implausible": (f) => [`${field(f)} ${text(f["date"])} cannot be meant.${more(f)}`, "Correct the year."],
  "date-two-digit-year": (f) => [`${field(f)}: "${text(f["text"])}" has a year of two figures; it was read as ${text(f["date"])}.${more(f)}`, "Write the year with four figures."],
  "date-not-formatted": (f) => [`${field(f)}: ${text(f["text"])} is a plain number in a column of dates; it was read as ${text(f["fix"])}.${more(f)}`, "Format the cells as dates."],
  "dates-1904": (f) => [`This workbook counts days from 1904; its ${text(f["count"])} dates were read accordingly. Copied to another workbook they would be four years off.`, null],
  "rated-before-hire": (f) => [`A rating of ${text(f["id"])} is dated ${text(f["date"])}, before the first day of work on ${text(f["hired"])}.${more(f)}`, "Correct one of the dates."],
  "certificate-ends-before-start": (f) => [`The certificate for ${text(f["post"])} of ${text(f["id"])} ends on ${text(f["to"])}, before it begins on ${text(f["from"])}.`, "Correct one of the dates."],
  "probation-but-regularised": (f) => [`${person(f)} is on probation, but was regularised on ${text(f["date"])}.`, "Correct the employment type or the date."],
} satisfies Record<string, Words>;

const layout = {
  "sheet-very-hidden": (f) => [`The sheet ${text(f["sheet"])} holds data and is hidden so that no menu of Excel shows it; it is not read.`, "Whoever made the workbook can show it in the editor of macros; switch its tables on in Connect if they matter."],
  "columns-hidden": (f) => [`Hidden columns of ${table(f)} are read like the others: ${text(f["headers"])}.`, "Show them, or switch them off in Connect if they are not meant."],
  "merged-across": (f) => [`"${text(f["text"])}" stands in merged cells over several columns; only the first column has it, ${text(f["columns"])} are read as blank.${more(f)}`, "Unmerge the cells and fill in each of them."],
  "merged-hides": (f) => [`Under merged cells stands "${text(f["text"])}", which nobody can see; it is read all the same.${more(f)}`, "Unmerge the cells, and delete or move what is under them."],
  "total-off": (f) => [`The printed total of "${text(f["header"])}" is ${text(f["printed"])}; the cells from ${text(f["from"])} on sum to ${text(f["sum"])}.`, "Find the changed cell, or use a formula for the total."],
  "rows-outside": (f) => [`${text(f["rows"])} rows that look like ${table(f)} stand outside of it (${text(f["range"])}) and are not read.`, "Close the gap above them, or extend the table in Connect."],
  "header-twice": (f) => [`The header "${text(f["header"])}" stands over two columns of ${table(f)}.${more(f)}`, "Name the columns differently, or delete the one that is not meant."],
  "header-blank": (f) => [`A column of ${table(f)} holds data and has no header; it is not used unless you say what it is.${more(f)}`, "Give it a header."],
  "periods-unordered": (f) => [`The sheets are taken for rounds in their order, but ${text(f["sheet"])} stands after ${text(f["before"])}: the last, ${text(f["last"])}, counts as the latest.`, "Put the sheets into the order of time."],
} satisfies Record<string, Words>;

const formulas = {
  "formula-overwritten": (f) => [`${column(f)} is a formula (${text(f["example"])}), but ${text(f["text"])} was typed here; it no longer follows.${more(f)}`, "Copy the formula into the cell, or say in a note why not."],
  "formula-differs": (f) => [`${column(f)} is filled with one formula (${text(f["example"])}), but here stands another: ${text(f["text"])}.${more(f)}`, "Look at it; copy the usual formula down if nothing else was meant."],
  "formula-circular": (f) => [`The formula ${text(f["text"])} refers to its own cell; Excel shows 0 or a warning.${more(f)}`, "Take the cell itself out of the range."],
  "formula-reference-lost": (f) => [`The formula ${text(f["text"])} has lost what it referred to (#REF!).${more(f)}`, "Enter the reference again."],
  "formula-other-file": (f) => [`The formula ${text(f["text"])} reads another file; its value may be old, and it breaks when the file moves.${more(f)}`, "Bring the data into this workbook, or replace the formula by its value."],
  "formula-outside": (f) => [`The formula ${text(f["text"])} reads ${text(f["range"])}, which lies outside of every table and is blank.${more(f)}`, "Correct the reference."],
  "formula-range-short": (f) => [`The formula ${text(f["text"])} ends at ${text(f["range"])}, but the table on ${text(f["sheet"])} runs to row ${text(f["last"])}; the rows below are left out.${more(f)}`, "Extend the range, or refer to the whole column."],
  "formula-volatile": (f) => [`${column(f)} uses ${text(f["name"])}: its values change by themselves, and a result of today cannot be repeated tomorrow.`, "Use a fixed date or a direct reference where results must last."],
} satisfies Record<string, Words>;

export const workbookFaults = { ...cells, ...people, ...scales, ...days, ...layout, ...formulas };
