import type { PageMargins, SheetModel } from "../../model";
import { DEFAULT_PAGE_SETUP } from "../../model";
import { paperNumber } from "../paper";
import { inchesToPoints, pointsToInches } from "../units";
import { attributeOf, encodeCellText, outline, withAttributes, withPrefix } from "../xml";
import type { Frame } from "./frame";
import { withSheetProperty } from "./viewXml";

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** How the sheet is printed. Titles and area are names of the workbook and stand there. */
export function putPageSetup(frame: Frame, sheet: SheetModel): void {
  const page = sheet.pageSetup;
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const paper = paperNumber(page.paperSize);
  putFitToPage(frame, fits);
  putMargins(frame, page.margins);
  frame.putRaw("pageSetup", withAttributes(emptyTag(frame, "pageSetup"), {
    orientation: page.orientation,
    ...(paper === null ? {} : { paperSize: String(paper) }),
    scale: fits || page.scale === null ? null : String(page.scale),
    fitToWidth: fits ? String(page.fitToWidth ?? 0) : null,
    fitToHeight: fits ? String(page.fitToHeight ?? 0) : null,
  }));
  const options = withAttributes(emptyTag(frame, "printOptions"), { horizontalCentered: page.centerHorizontally ? "1" : null, verticalCentered: page.centerVertically ? "1" : null });
  frame.putRaw("printOptions", hasAttributes(options) ? options : "");
  putHeaderFooter(frame, page.header, page.footer);
}

function putFitToPage(frame: Frame, fits: boolean): void {
  const old = frame.get("sheetPr") ?? (fits ? `<${frame.prefix}sheetPr/>` : null);
  if (old === null) return;
  const known = outline(old).children.find((one) => one.name === "pageSetUpPr");
  const tag = withAttributes(known === undefined ? `<${frame.prefix}pageSetUpPr/>` : old.slice(known.start, known.end), { fitToPage: fits ? "1" : null });
  frame.putRaw("sheetPr", withSheetProperty(old, "pageSetUpPr", hasAttributes(tag) ? tag : ""));
}

/** A margin that is as it was keeps its digits, which are finer than a point's. */
function putMargins(frame: Frame, margins: PageMargins): void {
  const old = frame.get("pageMargins");
  if (old === null && SIDES.every((side) => margins[side] === DEFAULT_PAGE_SETUP.margins[side])) return;
  const text = (side: (typeof SIDES)[number]): string => {
    const before = attributeOf(old ?? "", side);
    return before !== undefined && inchesToPoints(Number(before)) === margins[side] ? before : String(pointsToInches(margins[side]));
  };
  frame.putRaw("pageMargins", withAttributes(emptyTag(frame, "pageMargins"), Object.fromEntries(SIDES.map((side) => [side, text(side)]))));
}

function hasAttributes(tag: string): boolean {
  return /\s[a-z]/i.test(tag.replace(/^<[^\s/>]+/, ""));
}

function emptyTag(frame: Frame, name: string): string {
  return frame.get(name)?.replace(/\s*>\s*<\/[^>]*>$/, "/>") ?? `<${frame.prefix}${name}/>`;
}

/** The texts of odd pages, which are all pages unless the file says otherwise; those of first and even pages stay. */
function putHeaderFooter(frame: Frame, header: string | null, footer: string | null): void {
  const old = frame.get("headerFooter");
  const parsed = old === null ? null : outline(old);
  const children = new Map(parsed === null ? [] : parsed.children.map((one): [string, string] => [one.name, (old as string).slice(one.start, one.end)]));
  const put = (name: string, value: string | null): void => {
    if (value === null || value === "") children.delete(name);
    else children.set(name, withPrefix(`<${name}>${encodeCellText(value)}</${name}>`, frame.prefix));
  };
  put("oddHeader", header);
  put("oddFooter", footer);
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  const body = order.flatMap((name) => children.get(name) ?? []).join("");
  const head = old === null || parsed === null ? `<${frame.prefix}headerFooter>` : old.slice(0, parsed.root.inner).replace(/\s*\/>$/, ">");
  frame.putRaw("headerFooter", body === "" ? "" : `${head}${body}</${frame.prefix}headerFooter>`);
}
