import type { Visibility } from "../../model";
import type { Attributes, XmlHandler } from "../xml";
import { decodeEscapes } from "../xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationshipId: string;
  readonly sheetId: number;
}

export interface NameEntry {
  readonly name: string;
  /** Position of the sheet it belongs to; null = the workbook's. */
  readonly sheet: number | null;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface WorkbookPart {
  date1904: boolean;
  readonly sheets: SheetEntry[];
  readonly names: NameEntry[];
  activeTab: number;
}

/** Reads workbook.xml. */
export function workbookHandler(workbook: WorkbookPart): XmlHandler {
  let name: Attributes | null = null;
  let text = "";
  return {
    open(element, attributes) {
      if (element === "workbookPr") workbook.date1904 = isTrue(attributes.date1904);
      else if (element === "workbookView" && attributes.activeTab !== undefined) workbook.activeTab = Number(attributes.activeTab);
      else if (element === "sheet") workbook.sheets.push(sheetEntry(attributes));
      else if (element === "definedName") {
        name = attributes;
        text = "";
      }
    },
    text(more) {
      if (name !== null) text += more;
    },
    close(element) {
      if (element !== "definedName" || name === null) return;
      workbook.names.push({
        name: decodeEscapes(name.name ?? ""),
        sheet: name.localSheetId === undefined ? null : Number(name.localSheetId),
        formula: decodeEscapes(text.trim()),
        hidden: isTrue(name.hidden),
        comment: decodeEscapes(name.comment ?? ""),
      });
      name = null;
    },
  };
}

export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const state = attributes.state;
  return {
    name: decodeEscapes(attributes.name ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId: attributes["r:id"] ?? "",
    sheetId: Number(attributes.sheetId),
  };
}
