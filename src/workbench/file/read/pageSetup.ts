import type { PageMargins, PageSetup } from "../../model";
import { DEFAULT_PAGE_SETUP } from "../../model";
import { paperName } from "../paper";
import { inchesToPoints } from "../units";
import type { XmlNode } from "../xml";
import { child, decodeEscapes } from "../xml";
import { isTrue } from "./workbookPart";

/** How a sheet is printed; what is printed stands in the workbook's names. */
export function readPageSetup(root: XmlNode): PageSetup {
  const setup = child(root, "pageSetup")?.attributes;
  const options = child(root, "printOptions")?.attributes;
  const fits = isTrue(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const headerFooter = child(root, "headerFooter");
  const pages = (text: string | undefined): number | null => (!fits || text === "0" ? null : Number(text ?? 1));
  return {
    ...DEFAULT_PAGE_SETUP,
    orientation: setup?.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: setup?.paperSize === undefined ? DEFAULT_PAGE_SETUP.paperSize : paperName(Number(setup.paperSize)),
    fitToWidth: pages(setup?.fitToWidth),
    fitToHeight: pages(setup?.fitToHeight),
    scale: fits || setup?.scale === undefined ? null : Number(setup.scale),
    margins: readMargins(child(root, "pageMargins")),
    centerHorizontally: isTrue(options?.horizontalCentered),
    centerVertically: isTrue(options?.verticalCentered),
    header: textOf(headerFooter, "oddHeader"),
    footer: textOf(headerFooter, "oddFooter"),
  };
}

function readMargins(node: XmlNode | undefined): PageMargins {
  const { margins } = DEFAULT_PAGE_SETUP;
  const side = (name: keyof PageMargins): number => {
    const inches = Number(node?.attributes[name]);
    return Number.isFinite(inches) ? inchesToPoints(inches) : margins[name];
  };
  return { left: side("left"), right: side("right"), top: side("top"), bottom: side("bottom"), header: side("header"), footer: side("footer") };
}

function textOf(node: XmlNode | undefined, name: string): string | null {
  const text = child(node, name)?.text;
  return text === undefined ? null : decodeEscapes(text);
}
