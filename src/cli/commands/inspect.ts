import { cliWord } from "../../messages/cli";
import type { Language } from "../../messages/language";
import { describeTables, reconcileMapped, type TableView } from "../../workflows";
import type { Answer } from "../answer";
import type { Options } from "../options";
import type { ProgressLine } from "../progressLine";
import { reconciliationText } from "../reconciliationText";
import { textTable } from "../textTable";
import { mapTables } from "../understand";
import { withWorkbench } from "../withWorkbench";

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function tableText(table: TableView, language: Language): string {
  const title = cliWord(language, "table-line", {
    sheet: table.sheet, range: table.range, purpose: table.purpose ?? cliWord(language, "unknown-purpose"), orientation: table.orientation, confidence: percent(table.confidence),
  });
  const rows = table.columns.map((column) => {
    const key = column.key ? ` (${Object.entries(column.key).map(([field, value]) => `${field} = ${value}`).join(", ")})` : "";
    return [String(column.index), column.header, `${column.field ?? cliWord(language, "unused")}${key}`, percent(column.confidence)];
  });
  return `${title}\n${textTable([cliWord(language, "column"), cliWord(language, "header"), cliWord(language, "field"), cliWord(language, "sure")], rows, [0])}`;
}

/** `qual inspect FILE`: what tables are in the workbook and how they would be mapped. */
export function inspect(file: string, options: Options, progress: ProgressLine): Promise<Answer> {
  return withWorkbench(file, options, progress, async () => {
    const mapped = await mapTables(options, progress);
    const tables = describeTables(mapped);
    const text = () => (tables.length === 0
      ? cliWord(options.language, "no-tables")
      : [...tables.map((table) => tableText(table, options.language)), reconciliationText(mapped.mapping, reconcileMapped(mapped), options.language)].join("\n\n"));
    return { json: { tables }, text, status: 0 };
  });
}
