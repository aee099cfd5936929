import { cliWord } from "../messages/cli";
import { reconciliationSentences } from "../messages/connect";
import type { Language } from "../messages/language";
import { rectAddress, type TableReconciliation, type WorkbookMapping } from "../workflows";

/** Tables told one by one; hundreds of sheets must not bury what was asked for. */
const SHOWN = 30;

/** Where the rows of each table went, as indented sentences under its place and purpose. */
export function reconciliationText(mapping: WorkbookMapping, tables: readonly TableReconciliation[], language: Language): string {
  const lines = tables.slice(0, SHOWN).flatMap((table) => {
    const rect = mapping.tables.find(({ id }) => id === table.source)?.rect;
    return [`${table.sheet}${rect ? `!${rectAddress(rect)}` : ""} · ${table.purpose}`, ...reconciliationSentences(table, language).map((sentence) => `  ${sentence}`)];
  });
  const rest = tables.length > SHOWN ? [cliWord(language, "more-tables", { count: tables.length - SHOWN })] : [];
  return [cliWord(language, "rows-accounted"), ...lines, ...rest].join("\n");
}
