import type { StoredTable } from "../../model";
import { rectName } from "../../model";
import { attributeOf, encodeCellAttribute, outline, spliced, withAttributes } from "../xml";
import type { Dialect } from "./dialect";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new table as a part of its own. */
export function tableXml(table: StoredTable, dialect: Dialect): string {
  const name = encodeCellAttribute(table.name);
  const header = table.hasHeader ? "" : ' headerRowCount="0"';
  const totals = table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const columns = table.columns.map((column, index) => `<tableColumn id="${index + 1}" name="${encodeCellAttribute(column)}"/>`).join("");
  return `${HEAD}<table xmlns="${dialect.main}" id="${table.id}" name="${name}" displayName="${name}" ref="${rectName(table.rect)}"${header}${totals}>`
    + `${table.showFilter && table.hasHeader ? `<autoFilter ref="${filterRange(table)}"/>` : ""}<tableColumns count="${table.columns.length}">${columns}</tableColumns>${styleXml(table)}</table>`;
}

/** A table of the file with its new name, range, columns and look; formulas of columns and totals stay. */
export function patchedTable(xml: string, table: StoredTable): string {
  const { root, prefix, children } = outline(xml);
  const name = encodeCellAttribute(table.name);
  const edits = [{ start: root.start, end: root.inner, text: withAttributes(xml.slice(root.start, root.inner), { name, displayName: name, ref: rectName(table.rect) }) }];
  for (const one of children) {
    const text = xml.slice(one.start, one.end);
    if (one.name === "autoFilter") {
      const tag = withAttributes(xml.slice(one.start, one.inner), { ref: filterRange(table) });
      edits.push({ start: one.start, end: one.end, text: table.showFilter ? tag + xml.slice(one.inner, one.end) : "" });
    } else if (one.name === "tableColumns") edits.push({ start: one.start, end: one.end, text: patchedColumns(text, table, prefix) });
    else if (one.name === "tableStyleInfo") {
      const tag = withAttributes(text, { name: table.style === null ? null : encodeCellAttribute(table.style), showRowStripes: table.showBandedRows ? "1" : "0" });
      edits.push({ start: one.start, end: one.end, text: tag });
    }
  }
  return spliced(xml, edits);
}

function patchedColumns(xml: string, table: StoredTable, prefix: string): string {
  const { root, children } = outline(xml);
  let nextId = Math.max(0, ...children.map((one) => Number(attributeOf(xml.slice(one.start, one.inner), "id")))) + 1;
  const columns = table.columns.map((column, index) => {
    const old = children[index];
    if (old === undefined) return `<${prefix}tableColumn id="${nextId++}" name="${encodeCellAttribute(column)}"/>`;
    return withAttributes(xml.slice(old.start, old.inner), { name: encodeCellAttribute(column) }) + xml.slice(old.inner, old.end);
  });
  return withAttributes(xml.slice(0, root.inner), { count: String(columns.length) }) + columns.join("") + `</${prefix}tableColumns>`;
}

function styleXml(table: StoredTable): string {
  if (table.style === null) return "";
  return `<tableStyleInfo name="${encodeCellAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? "1" : "0"}" showColumnStripes="0"/>`;
}

function filterRange(table: StoredTable): string {
  return rectName(table.hasTotals ? { ...table.rect, bottom: table.rect.bottom - 1 } : table.rect);
}
