import type { StoredTable } from "../../model";
import { parseRect } from "../../model";
import type { XmlNode } from "../xml";
import { child, childrenOf, decodeEscapes } from "../xml";
import { isTrue } from "./workbookPart";

/** A table of a file; null where its range or number is none. */
export function readTable(root: XmlNode | undefined, sheetId: string): StoredTable | null {
  const rect = parseRect(root?.attributes.ref ?? "");
  const id = Number(root?.attributes.id);
  if (root === undefined || rect === null || !Number.isSafeInteger(id) || id < 1) return null;
  const style = child(root, "tableStyleInfo")?.attributes;
  return {
    id,
    name: decodeEscapes(root.attributes.displayName ?? root.attributes.name ?? ""),
    sheetId,
    rect,
    hasHeader: root.attributes.headerRowCount !== "0",
    hasTotals: Number(root.attributes.totalsRowCount ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) => decodeEscapes(column.attributes.name ?? "")),
    style: style?.name ?? null,
    showFilter: child(root, "autoFilter") !== undefined,
    showBandedRows: isTrue(style?.showRowStripes),
  };
}
