import type { CellStyle, Hyperlink, Sheet, Workbook } from "../../model";
import { without } from "../../model";
import { asRecord, asText, invalid } from "../engine";
import { cellText } from "./cellText";
import { guardUnlocked } from "./readCells";
import type { RangeRef } from "./rangeRef";
import { cellsOf, contains, intersect } from "./rangeRef";

/** Excel's own look of a link. */
const LINK_STYLE: Partial<CellStyle> = { fontColor: "#0563C1", underline: true };
const PLAIN_STYLE: Partial<CellStyle> = { fontColor: null, underline: false };

/** The link all cells of a range have in common; null where they have none, or not the same. */
export function readHyperlink({ sheet, rect }: RangeRef): Record<string, unknown> | null {
  const link = sheet.hyperlinks.find((one) => contains(one.rect, rect));
  if (link === undefined) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: cellText(sheet.value(rect.top, rect.left), sheet.style(rect.top, rect.left).numberFormat),
  };
}

/** Links a range, writes what it shall show, and gives it the look of a link, as Excel does. */
export function writeHyperlink(workbook: Workbook, ref: RangeRef, value: unknown): void {
  guardUnlocked(ref);
  const asked = asRecord(value);
  const text = (name: string): string | null => (asked[name] === undefined || asked[name] === null || asked[name] === "" ? null : asText(asked[name]));
  const address = text("address");
  const location = text("documentReference");
  const display = text("textToDisplay");
  if (address === null && location === null) return invalid("A hyperlink has an address or a place in the document.");
  if (cellsOf(ref.rect) > LARGEST) return invalid(`The workbench links at most ${LARGEST} cells at once.`);
  const { sheet, rect } = ref;
  workbook.batch(() => {
    const [outside, place] = splitAddress(address, location);
    const rest = cutOut(sheet, ref);
    sheet.setHyperlinks([...rest, { id: freeId(sheet), rect, address: outside, location: place, screenTip: text("screenTip"), display }]);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (display !== null) sheet.setValue(row, column, display);
        else if (sheet.value(row, column) === null && sheet.formula(row, column) === null) sheet.setValue(row, column, address ?? location);
      }
    }
    sheet.setStyle(rect, LINK_STYLE);
  });
}

const LARGEST = 65_536;

/** Takes the links of a range away, and their look where that is asked for. */
export function clearHyperlinks(workbook: Workbook, ref: RangeRef, withLook: boolean): void {
  guardUnlocked(ref);
  const linked = ref.sheet.hyperlinks.flatMap(({ rect }) => intersect(rect, ref.rect) ?? []);
  if (linked.length === 0) return;
  workbook.batch(() => {
    ref.sheet.setHyperlinks(cutOut(ref.sheet, ref));
    if (withLook) for (const rect of linked) ref.sheet.setStyle(rect, PLAIN_STYLE);
  });
}

/** The sheet's links without the cells of the range; a link that is cut in pieces has each piece as a link of its own. */
function cutOut(sheet: Sheet, { rect }: RangeRef): Hyperlink[] {
  return sheet.hyperlinks.flatMap((link) => without(link.rect, rect).map((piece, index) => (index === 0 ? { ...link, rect: piece } : { ...link, id: `${link.id}/${index}`, rect: piece })));
}

/** `page.htm#part`: Excel keeps what stands behind the # as the place in the document. */
function splitAddress(address: string | null, location: string | null): [string | null, string | null] {
  const hash = address?.indexOf("#") ?? -1;
  if (address === null || hash < 0 || location !== null) return [address, location];
  return [hash === 0 ? null : address.slice(0, hash), address.slice(hash + 1)];
}

function freeId(sheet: Sheet): string {
  let number = sheet.hyperlinks.length + 1;
  while (sheet.hyperlinks.some(({ id }) => id === `new:${number}`)) number++;
  return `new:${number}`;
}
