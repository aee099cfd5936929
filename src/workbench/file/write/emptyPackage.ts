import type { WorkbookModel } from "../../model";
import type { Origin } from "../origin";
import { WorkbookPackage } from "../parts";
import { styleSheetXml } from "../styles";
import { writeZip } from "../zip";
import { TRANSITIONAL_DIALECT } from "./dialect";
import { themeXml } from "./themeXml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a new workbook is saved into: a package with nothing in it but the default look. Every sheet of the model counts as added. */
export function emptyOrigin(workbook: WorkbookModel): Origin {
  const { main, relationships, drawing } = TRANSITIONAL_DIALECT;
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`],
    ["_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/><bookViews><workbookView/></bookViews></workbook>`],
    ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relationships}/theme" Target="theme/theme1.xml"/></Relationships>`],
    ["xl/theme/theme1.xml", themeXml(drawing)],
    ["xl/styles.xml", styleSheetXml(workbook.style(0), main)],
  ];
  const encoder = new TextEncoder();
  const bytes = writeZip(parts.map(([name, xml]) => ({ name, bytes: encoder.encode(HEAD + xml) })));
  return {
    parts: new WorkbookPackage(bytes), workbookPart: "xl/workbook.xml", sheets: [], stylesPart: "xl/styles.xml",
    metadataPart: null, dynamicMark: null, styleIds: [0], settingsPart: null, stalePart: null, namespaces: [],
  };
}
