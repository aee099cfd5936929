import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/file";
import { smallParts, zipped } from "./smallWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1"><v>1</v></c></row><row r="3"><c r="A3"><f>B1*2</f><v>2</v></c></row>';

/** The same workbook with every element of the main namespace under a prefix. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace(/xmlns="/g, 'xmlns:x="');
}

/** The same in the strict dialect. */
function strict(xml: string): string {
  return xml
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}

function all(change: (xml: string) => string): Uint8Array {
  const parts = smallParts(`<sheetData>${ROWS}</sheetData>`);
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, name === "[Content_Types].xml" ? xml : change(xml)])));
}

const FORMS: readonly (readonly [string, Uint8Array])[] = [
  ["plain", all((xml) => xml)],
  ["with prefixes", all(prefixed)],
  ["strict", all(strict)],
  ["with a byte order mark", all((xml) => `\uFEFF${xml}`)],
];

describe.each(FORMS)("a workbook %s", (_, bytes) => {
  it("is read", async () => {
    const { workbook } = await openWorkbookFile(bytes);
    expect(workbook.sheets[0]?.values({ top: 0, left: 0, bottom: 2, right: 1 })).toEqual([["Name", 1], [null, null], [2, null]]);
    expect(workbook.sheets[0]?.formula(2, 0)).toBe("=B1*2");
  });

  it("is patched in its own way of writing", async () => {
    const file = await openWorkbookFile(bytes);
    const sheet = file.workbook.sheets[0];
    sheet?.setValue(0, 1, 5);
    sheet?.setValue(1, 2, "new");
    sheet?.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    sheet?.setView({ freeze: { rows: 1, columns: 0 } });
    file.workbook.addSheet("Added").setValue(0, 0, "x");
    file.workbook.setName({ name: "Half", sheetId: null, formula: "=0.5", visible: true, comment: "" });
    const again = await openWorkbookFile(await file.save());
    expect(again.workbook.sheets.map((one) => one.name)).toEqual(["Data", "Added"]);
    expect(again.workbook.sheets[0]?.values({ top: 0, left: 0, bottom: 2, right: 2 })).toEqual([["Name", 5, null], [null, null, "new"], [2, null, null]]);
    expect(again.workbook.sheets[0]?.style(0, 0).bold).toBe(true);
    expect(again.workbook.sheets[0]?.view.freeze).toEqual({ rows: 1, columns: 0 });
    expect(again.workbook.names).toHaveLength(1);
  });
});

it("only the touched cell of a prefixed sheet changes", async () => {
  const bytes = all(prefixed);
  const file = await openWorkbookFile(bytes);
  file.workbook.sheets[0]?.setValue(0, 1, 5);
  const text = (zip: Uint8Array): string => strFromU8(unzipSync(zip)[SHEET] as Uint8Array);
  expect(text(await file.save())).toBe(text(bytes).replace('<x:c r="B1"><x:v>1</x:v></x:c>', '<x:c r="B1"><x:v>5</x:v></x:c>'));
});

it("cells and rows without addresses stand where they come, dates by ISO are serials", async () => {
  const rows = '<row><c><v>1</v></c><c t="d"><v>2026-01-05</v></c></row><row r="4"><c r="C4"><v>2</v></c><c><v>3</v></c></row><row><c t="d"><v>1900-01-01T12:00:00</v></c></row>';
  const file = await openWorkbookFile(zipped(smallParts(`<sheetData>${rows}</sheetData>`)));
  const sheet = file.workbook.sheets[0];
  expect([sheet?.value(0, 0), sheet?.value(0, 1), sheet?.value(3, 2), sheet?.value(3, 3), sheet?.value(4, 0)]).toEqual([1, 46027, 2, 3, 1.5]);
  sheet?.setValue(0, 1, "x");
  sheet?.setValue(4, 1, "y");
  const again = (await openWorkbookFile(await file.save())).workbook.sheets[0];
  expect([again?.value(0, 0), again?.value(0, 1), again?.value(3, 3), again?.value(4, 0), again?.value(4, 1)]).toEqual([1, "x", 3, 1.5, "y"]);
});
