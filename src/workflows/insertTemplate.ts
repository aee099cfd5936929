import { insertSheets, readWorkbook } from "../excel";
import type { Language } from "../messages/language";
import { standardFromTemplate, type Adaptation, type Template } from "../rules/templates";
import { findTables, type WorkbookMapping } from "../workbook/tables";
import { savedMapping } from "./savedMapping";
import type { Reckoned } from "./session";
import { templateSheets } from "./templateSheets";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

export interface InsertedTemplate {
  /** Names of the new sheets, the standard first. */
  readonly sheets: readonly string[];
  /** The mapping in use with the new tables, where one was saved or chosen by hand; null: the tables are found by themselves. */
  readonly mapping: WorkbookMapping | null;
  /** True where a mapping is saved, which does not know the new tables yet. */
  readonly saved: boolean;
}

export interface InsertOptions extends WorkOptions {
  readonly language: Language;
  readonly adaptation?: Adaptation;
  /** A mapping was chosen by hand and is in use. */
  readonly chosen?: boolean;
}

/** D-TEMPLATES: puts a standard of the library on new sheets, where the reading finds it like any other. No other sheet is touched. */
export async function insertTemplate(reckoned: Pick<Reckoned, "grid" | "mapping">, template: Template, options: InsertOptions): Promise<WorkResult<InsertedTemplate>> {
  const { language, signal } = options;
  const standard = standardFromTemplate(template, language, options.adaptation ?? {});
  if (standard.kind !== "met") return failed("template-refused", { template: template.name[language] });
  const taken = {
    sheets: new Set(reckoned.grid.sheets.map(({ name }) => name)),
    tables: new Set(reckoned.grid.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))),
  };
  const sheets = templateSheets(template, standard.value, language, taken);
  options.onProgress?.({ stage: "write", done: 0, total: sheets.length });
  const inserted = await insertSheets(sheets, signal ? { signal } : {});
  if (!inserted.ok) return inserted;
  const saved = await savedMapping(signal ? { signal } : {});
  if (!saved.ok) return saved;
  const keeps = saved.value.mapping !== null;
  if (!keeps && options.chosen !== true) return done({ sheets: inserted.value, mapping: null, saved: false });
  const grid = await readWorkbook(signal ? { signal } : {});
  if (!grid.ok) return grid;
  const added = findTables(grid.value).tables.filter(({ sheet }) => inserted.value.includes(sheet));
  const ids = new Set(reckoned.mapping.tables.map(({ id }) => id));
  const renumbered = added.map((table) => (ids.has(table.id) ? { ...table, id: `${table.id} ${table.sheet}` } : table));
  return done({ sheets: inserted.value, mapping: { ...reckoned.mapping, tables: [...reckoned.mapping.tables, ...renumbered] }, saved: keeps });
}
