import type { Facts } from "../../rules/outcome";
import { factText } from "../factText";

const text = (fact: Facts[string] | undefined): string => factText(fact, ", ");

/** More evidence behind the mapping: what speaks for a table or a column beside its header. */
export const readingReasons = {
  "values-known": "Its values occur in other tables of the workbook.",
  "beside-number": "It stands beside the number and holds names.",
  "form-above": "The form above the list says whom it is about.",
  "says-which-fact": "Each row of it says which fact the value beside it is.",
  "fact-beside": "Another column says for each row what this value is.",
  "rules-out-rows": "Rows marked here are not used.",
  "used-as-decision": "The final level is read as a decision, not as a ballot.",
  "used-as-rating": "The same rows are read as ratings too; this column counts there.",
  "final-level": "The header says that this level was decided.",
  "second-use": "The same rows serve two purposes.",
  "scale-stated": "Title or header state the scale.",
  "scale-from-values": "The values themselves show the scale.",
  "scale-converted": "The levels were converted to the scale of the standards.",
} satisfies Record<string, string>;

/** What reading tells about scales, leavers and saved tables. */
export const readingFindings = {
  "scale-recognised": (f: Facts) => [`The levels of the column "${text(f["header"])}" run from ${text(f["from"])} to ${text(f["to"])}: ${text(f["pairs"])}.`, "If the scale is another, write a legend above the table, or change the column in Connect."],
  "scale-skips": (f: Facts) => [`The levels of the column "${text(f["header"])}" skip ${text(f["skipped"])}: they were read as steps of one scale (${text(f["pairs"])}).`, "If the missing value exists, write a legend above the table."],
  "scale-converted": (f: Facts) => [`Two scales meet: levels of the column "${text(f["header"])}" (${text(f["from"])} steps) were converted to the scale of the standards (${text(f["to"])} steps): ${text(f["pairs"])}.`, "Confirm the conversion, or rate and require on one scale."],
  "scale-merges": (f: Facts) => [`By the conversion different levels of the column "${text(f["header"])}" become the same: ${text(f["merged"])}.`, "Check whether the difference matters here."],
  "left-by-date": (f: Facts) => [`${text(f["name"])} left on ${text(f["date"])} and counts as having left.`, "If the person still works here, clear the date."],
  "dates-as-achieved": (f: Facts) => [`The cells of the column "${text(f["header"])}" are days without a level: each counts as achieved until that day.`, null],
} satisfies Record<string, (facts: Facts) => readonly [string, string | null]>;
