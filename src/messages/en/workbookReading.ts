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
  "header-chosen": "You chose the header rows.",
  "range-chosen": "You chose its cells.",
  "confirmed": "Confirmed by you.",
  "added-since": "The column has come since the mapping was saved.",
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
  "setup-sheet-renamed": (f: Facts) => [`The sheet "${text(f["before"])}" of the saved mapping is called "${text(f["after"])}" now; its tables were read from there.`, null],
  "setup-column-moved": (f: Facts) => [`The column "${text(f["header"])}" stands at another place than when the mapping was saved; it was found by its header.`, null],
  "setup-column-renamed": (f: Facts) => [`The column "${text(f["before"])}" of the saved mapping is headed "${text(f["after"])}" now and kept its meaning.`, "If it means something else now, change it in Connect."],
  "setup-column-gone": (f: Facts) => [`The column "${text(f["header"])}" of the saved mapping is no longer there.`, "Put it back, or connect the table again."],
  "setup-column-added": (f: Facts) => [`The column "${text(f["header"])}" has come since the mapping was saved and is not used.`, "If it matters, choose its field in Connect."],
  "dates-as-achieved": (f: Facts) => [`The cells of the column "${text(f["header"])}" are days without a level: each counts as achieved until that day.`, null],
} satisfies Record<string, (facts: Facts) => readonly [string, string | null]>;
