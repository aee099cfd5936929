import { readFileSync } from "node:fs";
import { CATALOGUE } from "../src/functions/catalogue";
import { helpPagePath } from "../src/functions/metadata";
import { LANGUAGES } from "../src/messages/language";
import { functionPage, indexFile } from "./help/functionPage";
import { indexPage } from "./help/indexPage";

/** Pages behind the functions' help links by file name: one per function and language, a list of all per language, their style sheet. */
export function helpPages(): Record<string, string> {
  const pages: Record<string, string> = { "help/help.css": readFileSync("scripts/help/help.css", "utf8") };
  for (const language of LANGUAGES) {
    pages[`help/${indexFile(language)}`] = indexPage(language);
    for (const entry of CATALOGUE) pages[helpPagePath(entry.id, language)] = functionPage(entry, language);
  }
  return pages;
}
