import type { SheetModel } from "../../model";
import { cellName } from "../../model";
import type { Origin } from "../origin";
import { STALE_NAMESPACE } from "../settingsNamespace";
import { escapeAttribute } from "../xml";
import type { WriteContext } from "./writeContext";

/** Lists the formulas whose cached value is no longer known to be right, in a custom XML part of our own; the part goes when there are none. */
export async function putStaleList(origin: Origin, context: WriteContext): Promise<void> {
  const { draft, workbook } = context;
  const sheets = workbook.sheets.flatMap((sheet) => {
    const cells = namesOf(sheet);
    return cells.length === 0 ? [] : [`<sheet name="${escapeAttribute(sheet.name)}">${cells.join(" ")}</sheet>`];
  });
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<stale xmlns="${STALE_NAMESPACE}">${sheets.join("")}</stale>`;
  if (origin.stalePart !== null) {
    if (sheets.length > 0) {
      if (xml !== (await draft.text(origin.stalePart))) draft.set(origin.stalePart, xml);
      return;
    }
    const link = (await context.links(origin.workbookPart)).find(({ target }) => target === origin.stalePart);
    if (link !== undefined) await draft.unrelate(origin.workbookPart, link.id);
    return draft.remove(origin.stalePart);
  }
  if (sheets.length === 0) return;
  const part = draft.freePart("customXml/item", ".xml");
  draft.set(part, xml);
  await draft.addContentType(part, "application/xml");
  await draft.relate(origin.workbookPart, "customXml", part);
}

/** In the order of rows, so that the same workbook gives the same file. */
function namesOf(sheet: SheetModel): string[] {
  return sheet.staleCells().sort((a, b) => a.row - b.row || a.column - b.column).map(({ row, column }) => cellName(row, column));
}

/** Whether cells of a sheet of the file became stale, or right again. */
export function staleChanged(sheet: SheetModel, before: ReadonlySet<string>): boolean {
  const now = namesOf(sheet);
  return now.length !== before.size || now.some((name) => !before.has(name));
}
