import type { SheetModel } from "../../model";
import { FileRefused } from "../fileRefused";
import type { XmlHandler, XmlNode } from "../xml";
import { child, childrenOf, emptyNode, treeHandler } from "../xml";
import type { ReadContext } from "./readContext";
import { sheetDataHandler } from "./sheetData";
import { readAfterCells, readBeforeCells } from "./sheetFrame";
import { SheetRules } from "./sheetRules";

/** Children of the worksheet that are read; the rest stays in the file alone. */
const WANTED = new Set([
  "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetProtection", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks",
  "printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing", "tableParts",
]);
/** The same inside `<extLst><ext>`; they are read as if they were children of the worksheet. */
const WANTED_EXTENSIONS = new Set(["x14:dataValidations", "x14:conditionalFormattings"]);
const EXTENSION_DEPTH = 4;

/** What of a sheet stands in other parts. */
export interface SheetLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
  readonly hyperlinks: XmlNode | undefined;
}

/** Streams a sheet's part into the model. */
export async function readSheetPart(part: string, sheet: SheetModel, context: ReadContext): Promise<SheetLinks> {
  const root = emptyNode("worksheet");
  context.rowsStartHidden = false;
  const rules = new SheetRules(context);
  await context.parts.parse(part, handler(part, root, rules, sheet, context));
  readAfterCells(root, rules, sheet, context);
  return {
    drawing: child(root, "drawing")?.attributes["r:id"] ?? null,
    tables: childrenOf(child(root, "tableParts"), "tablePart").map((one) => one.attributes["r:id"] ?? ""),
    hyperlinks: child(root, "hyperlinks"),
  };
}

function handler(part: string, root: XmlNode, rules: SheetRules, sheet: SheetModel, context: ReadContext): XmlHandler {
  const tree = treeHandler(part, root, { taken: (node) => rules.take(node) });
  let data: Required<XmlHandler> | null = null;
  let treeDepth: number | null = null;
  return {
    open(name, attributes, depth) {
      if (data !== null) return data.open(name, attributes, depth);
      if (depth === 1 && name !== "worksheet") throw new FileRefused("broken-xml", `${part} is no sheet.`);
      if (depth === 2 && name === "sheetData") {
        readBeforeCells(root, sheet, context);
        data = sheetDataHandler(sheet, context, part);
      } else if (treeDepth !== null || isWanted(name, depth)) {
        treeDepth ??= depth;
        tree.open?.(name, attributes, depth);
      }
    },
    text(text) {
      if (data !== null) data.text(text);
      else if (treeDepth !== null) tree.text?.(text);
    },
    close(name, depth) {
      if (data !== null) {
        if (depth === 2) data = null;
        else data.close(name, depth);
      } else if (treeDepth !== null) {
        tree.close?.(name, depth);
        if (depth === treeDepth) treeDepth = null;
      }
    },
  };
}

function isWanted(name: string, depth: number): boolean {
  return (depth === 2 && WANTED.has(name)) || (depth === EXTENSION_DEPTH && WANTED_EXTENSIONS.has(name));
}
