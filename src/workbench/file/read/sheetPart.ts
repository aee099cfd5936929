import type { SheetModel } from "../../model";
import type { XmlHandler, XmlNode } from "../xml";
import { child, childrenOf, emptyNode, treeHandler } from "../xml";
import type { ReadContext } from "./readContext";
import { sheetDataHandler } from "./sheetData";
import { readAfterCells, readBeforeCells } from "./sheetFrame";

/** Children of the worksheet that are read; validations, links, extensions and the rest stay in the file alone. */
const WANTED = new Set([
  "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetProtection", "mergeCells", "conditionalFormatting", "printOptions", "pageSetup", "headerFooter", "drawing", "tableParts",
]);

/** What of a sheet stands in other parts. */
export interface SheetLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** Streams a sheet's part into the model. */
export async function readSheetPart(part: string, sheet: SheetModel, context: ReadContext): Promise<SheetLinks> {
  const root = emptyNode("worksheet");
  context.rowsStartHidden = false;
  await context.parts.parse(part, handler(part, root, sheet, context));
  readAfterCells(root, sheet, context);
  return {
    drawing: child(root, "drawing")?.attributes["r:id"] ?? null,
    tables: childrenOf(child(root, "tableParts"), "tablePart").map((one) => one.attributes["r:id"] ?? ""),
  };
}

function handler(part: string, root: XmlNode, sheet: SheetModel, context: ReadContext): XmlHandler {
  const tree = treeHandler(part, root);
  let data: Required<XmlHandler> | null = null;
  let inTree = false;
  return {
    open(name, attributes, depth) {
      if (data !== null) return data.open(name, attributes, depth);
      if (depth === 2 && name === "sheetData") {
        readBeforeCells(root, sheet, context);
        data = sheetDataHandler(sheet, context, part);
      } else if (inTree || (depth === 2 && WANTED.has(name))) {
        inTree = true;
        tree.open?.(name, attributes, depth);
      }
    },
    text(text) {
      if (data !== null) data.text(text);
      else if (inTree) tree.text?.(text);
    },
    close(name, depth) {
      if (data !== null) {
        if (depth === 2) data = null;
        else data.close(name, depth);
      } else if (inTree) {
        tree.close?.(name, depth);
        if (depth === 2) inTree = false;
      }
    },
  };
}
