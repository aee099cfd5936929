import type { SheetModel } from "../../model";
import { paperNumber } from "../paper";
import { encodeCellText, withAttributes } from "../xml";
import type { Frame } from "./frame";
import { withSheetProperty } from "./viewXml";

/** How the sheet is printed. Titles and area are names of the workbook and stand there. */
export function putPageSetup(frame: Frame, sheet: SheetModel): void {
  const page = sheet.pageSetup;
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const paper = paperNumber(page.paperSize);
  const oldProperties = frame.get("sheetPr") ?? (fits ? `<${frame.prefix}sheetPr/>` : null);
  if (oldProperties !== null) frame.putRaw("sheetPr", withSheetProperty(oldProperties, "pageSetUpPr", fits ? `<${frame.prefix}pageSetUpPr fitToPage="1"/>` : ""));
  const setup = withAttributes(emptyTag(frame, "pageSetup"), {
    orientation: page.orientation,
    ...(paper === null ? {} : { paperSize: String(paper) }),
    fitToWidth: fits ? String(page.fitToWidth ?? 0) : null,
    fitToHeight: fits ? String(page.fitToHeight ?? 0) : null,
  });
  frame.putRaw("pageSetup", setup);
  const options = withAttributes(emptyTag(frame, "printOptions"), { horizontalCentered: page.centerHorizontally ? "1" : null });
  frame.putRaw("printOptions", /\s[a-z]/i.test(options.replace(/^<[^\s/>]+/, "")) ? options : "");
  putHeaderFooter(frame, page.header, page.footer);
}

function emptyTag(frame: Frame, name: string): string {
  return frame.get(name)?.replace(/\s*>\s*<\/[^>]*>$/, "/>") ?? `<${frame.prefix}${name}/>`;
}

function putHeaderFooter(frame: Frame, header: string | null, footer: string | null): void {
  const text = (name: string, value: string | null): string => (value === null || value === "" ? "" : `<${name}>${encodeCellText(value)}</${name}>`);
  const xml = text("oddHeader", header) + text("oddFooter", footer);
  frame.put("headerFooter", xml === "" ? "" : `<headerFooter>${xml}</headerFooter>`);
}
