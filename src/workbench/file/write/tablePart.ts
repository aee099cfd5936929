import type { StoredTable } from "../../model";
import { rectName } from "../../model";
import { attributeOf, decodeEscapes, encodeCellAttribute, outline, spliced, unescapeXml, withAttributes, withPrefix } from "../xml";
import { columnTotal } from "./totalsRow";
import type { WriteContext } from "./writeContext";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new table as a part of its own. */
export function tableXml(table: StoredTable, context: WriteContext): string {
  const name = encodeCellAttribute(table.name);
  const header = table.hasHeader ? "" : ' headerRowCount="0"';
  const totals = table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const columns = table.columns.map((_column, index) => newColumn(table, index, index + 1, context)).join("");
  return `${HEAD}<table xmlns="${context.draft.dialect.main}" id="${table.id}" name="${name}" displayName="${name}" ref="${rectName(table.rect)}"${header}${totals}>`
    + `${filterXml(table)}<tableColumns count="${table.columns.length}">${columns}</tableColumns>${styleXml(table)}</table>`;
}

/** A table of the file with its new name, range, columns and look; formulas of columns and totals stay. */
export function patchedTable(xml: string, table: StoredTable, context: WriteContext): string {
  const { root, prefix, children } = outline(xml);
  const name = encodeCellAttribute(table.name);
  const tag = xml.slice(root.start, root.inner);
  const hadTotals = Number(attributeOf(tag, "totalsRowCount") ?? 0) > 0;
  const totals: Record<string, string | null> = hadTotals === table.hasTotals ? {} : { totalsRowCount: table.hasTotals ? "1" : null, totalsRowShown: null };
  const edits = [{ start: root.start, end: root.inner, text: withAttributes(tag, { name, displayName: name, ref: rectName(table.rect), ...totals }) }];
  if (!children.some((one) => one.name === "autoFilter")) edits.push({ start: root.inner, end: root.inner, text: withPrefix(filterXml(table), prefix) });
  for (const one of children) {
    const text = xml.slice(one.start, one.end);
    if (one.name === "autoFilter") {
      const filter = withAttributes(xml.slice(one.start, one.inner), { ref: filterRange(table) });
      edits.push({ start: one.start, end: one.end, text: table.showFilter ? filter + xml.slice(one.inner, one.end) : "" });
    } else if (one.name === "tableColumns") edits.push({ start: one.start, end: one.end, text: patchedColumns(text, table, prefix, hadTotals, context) });
    else if (one.name === "tableStyleInfo") {
      const look = withAttributes(text, { name: table.style === null ? null : encodeCellAttribute(table.style), showRowStripes: table.showBandedRows ? "1" : "0" });
      edits.push({ start: one.start, end: one.end, text: look });
    }
  }
  return spliced(xml, edits);
}

/** Columns that keep their name keep all they have, wherever they stand now; one whose name is new takes the place of one that is gone from there. */
function patchedColumns(xml: string, table: StoredTable, prefix: string, hadTotals: boolean, context: WriteContext): string {
  const { root, children } = outline(xml);
  const old = children.map((one) => ({ tag: xml.slice(one.start, one.inner), rest: xml.slice(one.inner, one.end), name: nameOf(xml.slice(one.start, one.inner)) }));
  const kept = new Set(table.columns.map(fold));
  let nextId = Math.max(0, ...old.map(({ tag }) => Number(attributeOf(tag, "id")))) + 1;
  const columns = table.columns.map((column, index) => {
    const there = old[index];
    const known = old.find(({ name }) => name === fold(column)) ?? (there !== undefined && !kept.has(there.name) ? there : undefined);
    if (known === undefined) return withPrefix(newColumn(table, index, nextId++, context), prefix);
    const name = encodeCellAttribute(column);
    if (hadTotals === table.hasTotals) return withAttributes(known.tag, { name }) + known.rest;
    return withTotal(withAttributes(known.tag, { name }), known.rest, table, index, prefix, context);
  });
  return withAttributes(xml.slice(0, root.inner), { count: String(columns.length) }) + columns.join("") + `</${prefix}tableColumns>`;
}

function nameOf(tag: string): string {
  return fold(decodeEscapes(unescapeXml(attributeOf(tag, "name") ?? "")));
}

function fold(name: string): string {
  return name.toUpperCase();
}

/** A column whose totals row came or went. */
function withTotal(tag: string, rest: string, table: StoredTable, index: number, prefix: string, context: WriteContext): string {
  const total = columnTotal(table, index, context.workbook, context.namespaces);
  const whole = withAttributes(tag, { totalsRowLabel: total.label, totalsRowFunction: total.function }) + rest;
  const { root, children } = outline(whole);
  const kept = children.filter((one) => one.name !== "totalsRowFormula").map((one) => whole.slice(one.start, one.end));
  const formula = total.formula === null ? [] : [`<${prefix}totalsRowFormula>${total.formula}</${prefix}totalsRowFormula>`];
  const [calculated, others] = [kept.filter((text) => text.includes("calculatedColumnFormula")), kept.filter((text) => !text.includes("calculatedColumnFormula"))];
  const body = [...calculated, ...formula, ...others].join("");
  const open = whole.slice(0, root.inner).replace(/\s*\/?>$/, "");
  return body === "" ? `${open}/>` : `${open}>${body}</${prefix}tableColumn>`;
}

function newColumn(table: StoredTable, index: number, id: number, context: WriteContext): string {
  return withTotal(`<tableColumn id="${id}" name="${encodeCellAttribute(table.columns[index] ?? "")}"/>`, "", table, index, "", context);
}

function styleXml(table: StoredTable): string {
  if (table.style === null) return "";
  return `<tableStyleInfo name="${encodeCellAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? "1" : "0"}" showColumnStripes="0"/>`;
}

function filterXml(table: StoredTable): string {
  return table.showFilter && table.hasHeader ? `<autoFilter ref="${filterRange(table)}"/>` : "";
}

function filterRange(table: StoredTable): string {
  return rectName(table.hasTotals ? { ...table.rect, bottom: table.rect.bottom - 1 } : table.rect);
}
