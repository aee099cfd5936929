import type { SheetModel } from "../../model";
import type { SheetOrigin } from "../origin";
import { attributeOf, outline } from "../xml";
import type { Frame } from "./frame";
import { patchedTable, tableXml } from "./tablePart";
import type { WriteContext } from "./writeContext";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** True where the sheet's tables are not those of the file. */
export function tablesChanged(sheet: SheetModel, origin: SheetOrigin | undefined, context: WriteContext): boolean {
  const tables = context.workbook.tables.filter((table) => table.sheetId === sheet.id);
  return tables.some((table) => context.workbook.touched.tables.has(table.id) || origin === undefined) || tables.length !== (origin?.tables.length ?? 0);
}

/** Writes new and changed tables, drops deleted ones, and lists them in the sheet. */
export async function putTables(frame: Frame, part: string, sheet: SheetModel, origin: SheetOrigin | undefined, context: WriteContext): Promise<void> {
  const { draft, workbook } = context;
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  const list = frame.get("tableParts");
  const oldTags = list === null ? [] : outline(list).children.map((one) => list.slice(one.start, one.end));
  const tags: string[] = [];
  for (const [index, { id, part: tablePart }] of (origin?.tables ?? []).entries()) {
    const table = tables.find((one) => one.id === id);
    const tag = oldTags[index] ?? "";
    if (table === undefined) {
      await draft.unrelate(part, attributeOf(tag, /^[^:]+:id$/) ?? "");
      await draft.remove(tablePart);
      continue;
    }
    tags.push(tag);
    const xml = workbook.touched.tables.has(id) ? await draft.text(tablePart) : null;
    if (xml !== null) draft.set(tablePart, patchedTable(xml, table, context));
  }
  for (const table of tables) {
    if (origin?.tables.some((one) => one.id === table.id) === true) continue;
    const tablePart = draft.freePart("xl/tables/table", ".xml");
    draft.set(tablePart, tableXml(table, context));
    await draft.addContentType(tablePart, TYPE);
    const id = await draft.relate(part, "table", tablePart);
    tags.push(`<${frame.prefix}tablePart ${frame.relationshipAttribute(id)}/>`);
  }
  frame.putRaw("tableParts", tags.length === 0 ? "" : `<${frame.prefix}tableParts count="${tags.length}">${tags.join("")}</${frame.prefix}tableParts>`);
}
