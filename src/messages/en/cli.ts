import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";

const at = (f: Facts): string => (f["path"] ? ` at ${text(f["path"])}` : "");
const file = (f: Facts): string => text(f["file"]);

/** Why `qual` could not do it: one sentence that says what to do. */
export const cliRefusals = {
  "no-command": () => "Say what to do: qual inspect FILE, qual check FILE, qual run FILE --out OUT.xlsx, or qual calc FORMULA [FILE]; qual --help explains them.",
  "unknown-command": (f: Facts) => `There is no command ${text(f["command"])}: use inspect, check, run or calc.`,
  "command-later": (f: Facts) => `The command ${text(f["command"])} is not part of this version yet: use run, which writes the match of everybody into the workbook.`,
  "bad-option": (f: Facts) => `${text(f["option"])} cannot be used here; qual --help lists the options of each command.`,
  "option-without-value": (f: Facts) => `${text(f["option"])} needs a value, for example ${text(f["example"])}.`,
  "no-file": (f: Facts) => `Name the workbook: qual ${text(f["command"])} FILE.xlsx.`,
  "no-formula": () => "Give a formula, for example qual calc \"=QUAL.LEVEL(\"\"专家\"\")\", or - to read formulas from standard input.",
  "too-many-arguments": (f: Facts) => `${text(f["argument"])} is one argument too many; put file names with spaces in quotes.`,
  "no-out": () => "Say where the result goes: --out OUT.xlsx.",
  "out-kind": (f: Facts) => `${text(f["out"])} must end in .xlsx.`,
  "out-is-input": (f: Facts) => `${text(f["out"])} is the workbook itself, which is never written: name another file with --out.`,
  "out-exists": (f: Facts) => `${text(f["out"])} exists already: choose another name, or add --force to replace it.`,
  "out-no-folder": (f: Facts) => `The folder of ${text(f["out"])} does not exist: create it first, or name another one.`,
  "out-not-written": (f: Facts) => `${text(f["out"])} could not be written (${text(f["detail"])}): check the rights and the space on the disk.`,
  "bad-day": (f: Facts) => `--as-of ${text(f["value"])} is not a calendar day: write it as 2026-12-31.`,
  "bad-language": (f: Facts) => `--lang ${text(f["value"])} is not known: use en or zh.`,
  "round-unknown": (f: Facts) => `No rating is of the round ${text(f["round"])}: the rounds are ${text(f["rounds"])}.`,
  "no-rounds": (f: Facts) => `The ratings name no rounds, so ${text(f["round"])} cannot be chosen: leave --round out.`,
  "file-missing": (f: Facts) => `${file(f)} does not exist: check the path and the name.`,
  "file-is-folder": (f: Facts) => `${file(f)} is a folder: name a workbook in it.`,
  "file-unreadable": (f: Facts) => `${file(f)} cannot be read (${text(f["detail"])}): close it in other programs and check your rights to it.`,
  "map-missing": (f: Facts) => `The mapping ${file(f)} does not exist: check the path after --map.`,
  "map-not-json": (f: Facts) => `The mapping ${file(f)} is not valid JSON (${text(f["name"])}): correct it, or save it again.`,
  "map-unknown-member": (f: Facts) => `The mapping ${file(f)} has an unknown member ${text(f["name"])}${at(f)}: remove or correct it.`,
  "map-bad-member": (f: Facts) => `The mapping ${file(f)} has no usable ${text(f["name"])}${at(f)}: correct it.`,
  "map-unknown-field": (f: Facts) => `The mapping ${file(f)} names the field ${text(f["name"])}${at(f)}, which a table of that purpose does not have: correct it.`,
  "map-unknown-scale": (f: Facts) => `The mapping ${file(f)} names the scale ${text(f["name"])}${at(f)}, which it does not define: add it under scales.`,
  "not-a-workbook": (f: Facts) => `${file(f)} is not a workbook: use an .xlsx file saved by Excel, or a .csv file.`,
  "encrypted": (f: Facts) => `${file(f)} is protected with a password: remove it in Excel (File > Info > Protect Workbook) and save it again.`,
  "legacy-xls": (f: Facts) => `${file(f)} is in the old .xls format: open it in Excel and save it as .xlsx.`,
  "too-large": (f: Facts) => `${file(f)} is too large to be read: split it, or delete sheets that are not needed.`,
  "zip-bomb": (f: Facts) => `${file(f)} unpacks to far more than a workbook holds and was not opened: save it again in Excel, or ask whoever sent it.`,
  "too-many-parts": (f: Facts) => `${file(f)} has more parts than a workbook has and was not opened: save it again in Excel.`,
  "doctype": (f: Facts) => `${file(f)} holds a document type declaration, which workbooks do not have, and was not opened: save it again in Excel.`,
  "broken-xml": (f: Facts) => `${file(f)} is damaged (${text(f["detail"])}): open it in Excel, let it repair the file, and save it again.`,
  "broken-zip": (f: Facts) => `${file(f)} is damaged or cut off: copy or download it again, or open it in Excel and save it again.`,
  "too-many-cells": (f: Facts) => `${file(f)} holds more cells than can be read: delete what is not needed, or split it.`,
  "bad-part-name": (f: Facts) => `${file(f)} holds parts with unsafe names and was not opened: save it again in Excel.`,
  "empty-file": (f: Facts) => `${file(f)} is empty: save the workbook again, or name another file.`,
  "text-encoding": (f: Facts) => `The characters of ${file(f)} cannot be read: save it as CSV UTF-8.`,
  "no-data": (f: Facts) => `${file(f)} holds no data: enter lists with a header row and their rows, then try again.`,
  "header-only": (f: Facts) => `${file(f)} holds headers but no people under them: fill in the roster, then try again.`,
  "no-employees": (f: Facts) => `No employees were found in ${file(f)}: a roster needs a header row with an employee number or a name and people under it; --map can name the columns.`,
  "fault": (f: Facts) => `qual met a fault of its own (${text(f["detail"])}): please report it with the command you used.`,
};

/** Words of what `qual` prints for people. */
export const cliWords = {
  "help": () => `qual: the add-in on a file, without Excel

  qual inspect FILE              what tables are in the workbook and how they are understood
  qual check FILE                what is wrong or doubtful, with cells
  qual run FILE --out OUT.xlsx   route, combine, score; OUT is the workbook with the QUAL sheets added
  qual calc FORMULA [FILE]       one formula, QUAL functions included; "-" reads formulas, one a line

  --json              print JSON and nothing else
  --as-of 2026-12-31  the day to calculate for (default: today)
  --map FILE.json     a saved mapping instead of the one found
  --lang en|zh        language of messages
  --round NAME        the round to calculate (default: the latest)
  --progress          show progress on standard error
  --force             replace OUT where it exists

Exit status: 0 done, 1 done but with errors found, 2 could not be done.`,
  "as-of": (f: Facts) => `As of ${text(f["asOf"])}`,
  "no-tables": () => "No tables were found.",
  "table-line": (f: Facts) => `${text(f["sheet"])}!${text(f["range"])}  ${text(f["purpose"])} (${text(f["orientation"])}, ${text(f["confidence"])} sure)`,
  "unknown-purpose": () => "purpose not recognised",
  "unused": () => "kept, not used",
  "column": () => "Column", "header": () => "Header", "field": () => "Field", "sure": () => "Sure",
  "person": () => "Person", "position": () => "Position", "body": () => "Assessed by", "rated": () => "Rated", "score": () => "Score", "match": () => "Match", "main-gap": () => "Main gap", "status": () => "Status",
  "severity": () => "Severity", "place": () => "Where", "finding": () => "What was found", "fix": () => "What to do",
  "severity-error": () => "error", "severity-warning": () => "warning", "severity-info": () => "note",
  "no-findings": () => "Nothing was found.",
  "findings-count": (f: Facts) => `${counted(f["errors"], "error", "errors")}, ${counted(f["warnings"], "warning", "warnings")}, ${counted(f["notes"], "note", "notes")}`,
  "people-count": (f: Facts) => `${counted(f["people"], "person", "people")}, ${text(f["scored"])} with a score`,
  "written": (f: Facts) => `Written: ${text(f["out"])} (${text(f["sheets"])})`,
  "written-plain": (f: Facts) => `Written in plain formulas: ${text(f["out"])} (${text(f["sheets"])}); each sheet says what follows your sheets and what is a value`,
  "written-values": (f: Facts) => `Written: ${text(f["out"])} (${text(f["sheets"])}), as values: live formulas are not possible here, each sheet says why`,
  "rows-accounted": () => "Where the rows went:",
  "more-tables": (f: Facts) => `… and ${counted(f["count"], "more table", "more tables")}.`,
  "more": (f: Facts) => `… and ${text(f["count"])} more; --json prints them all`,
  "stage-open": () => "opening", "stage-read": () => "reading", "stage-understand": () => "understanding", "stage-reckon": () => "scoring", "stage-write": () => "writing", "stage-calculate": () => "calculating", "stage-save": () => "saving",
};
