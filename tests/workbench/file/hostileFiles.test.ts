import { openWorkbookFile } from "../../../src/workbench/file";
import { smallParts, smallWorkbook, zipped } from "./smallWorkbook";

jest.setTimeout(60_000);

const SHEET = "xl/worksheets/sheet1.xml";
const encoder = new TextEncoder();

/** Processor time so far, in milliseconds: what a file costs, whatever else the machine does meanwhile. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Refused with the reason, within five seconds of work. */
async function expectRefused(bytes: Uint8Array, reason: string): Promise<void> {
  const start = worked();
  await expect(openWorkbookFile(bytes, { name: "hostile.xlsx" })).rejects.toMatchObject({ name: "FileRefused", reason });
  expect(worked() - start).toBeLessThan(5_000);
}

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((character, index) => bytes.set([character.charCodeAt(0), 0], 1_024 + 2 * index));
  return bytes;
}

describe("what is no workbook is refused", () => {
  it.each([
    ["nothing", new Uint8Array(0), "empty-file"],
    ["plain text", encoder.encode("hello"), "not-a-workbook"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "not-a-workbook"],
    ["an archive of something else", zipped({ "readme.txt": "hello" }), "not-a-workbook"],
    ["a workbook without its sheet", zipped({ ...smallParts(""), [SHEET]: new Uint8Array(0) }), "broken-xml"],
    ["an old .xls", compoundFile("Workbook"), "legacy-xls"],
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ])("%s", async (_, bytes, reason) => expectRefused(bytes, reason));
});

describe("what is cut off or damaged is refused", () => {
  const whole = smallWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");

  it.each([30, 200, whole.length - 30, whole.length - 1])("cut after %d bytes", async (length) => {
    await expectRefused(whole.slice(0, length), "broken-zip");
  });

  it("with a part whose bytes were changed", async () => {
    const stored = zipped(smallParts("<sheetData/>"));
    const at = Buffer.from(stored).indexOf(SHEET) + SHEET.length + 4;
    const damaged = stored.slice();
    damaged[at] = (damaged[at] as number) ^ 0xff;
    await expect(openWorkbookFile(damaged)).rejects.toMatchObject({ name: "FileRefused" });
  });

  it("with XML that breaks off", async () => {
    const parts = smallParts("<sheetData/>");
    await expectRefused(zipped({ ...parts, [SHEET]: (parts[SHEET] as string).slice(0, -9) }), "broken-xml");
  });
});

describe("archives made to harm are refused from their directory", () => {
  it("a bomb of one part", async () => {
    await expectRefused(zipped({ ...smallParts("<sheetData/>"), "xl/media/bomb.bin": new Uint8Array(60_000_000) }), "zip-bomb");
  });

  it("a bomb whose directory lies about its size", async () => {
    const bytes = zipped({ ...smallParts("<sheetData/>"), [SHEET]: " ".repeat(10_000_000) });
    const view = new DataView(bytes.buffer);
    // The central directory's record of the sheet: signature, then 24 bytes on the size.
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && Buffer.from(bytes).toString("latin1", at + 46, at + 46 + SHEET.length) === SHEET) view.setUint32(at + 24, 100, true);
    }
    await expectRefused(bytes, "zip-bomb");
  });

  it("more parts than a workbook has", async () => {
    const parts: Record<string, string> = smallParts("<sheetData/>");
    for (let number = 0; number < 5_001; number++) parts[`xl/media/${number}.bin`] = "";
    await expectRefused(zipped(parts), "too-many-parts");
  });

  it.each(["../outside.xml", "xl/../../outside.xml", "/etc/outside.xml", "C:/outside.xml", "..\\outside.xml"])("a part called %s", async (name) => {
    await expectRefused(zipped({ ...smallParts("<sheetData/>"), [name]: "x" }), "bad-part-name");
  });

  it("two parts of one name", async () => {
    await expectRefused(zipped({ ...smallParts("<sheetData/>"), "XL/Workbook.xml": "<x/>" }), "bad-part-name");
  });
});

describe("XML made to harm is refused", () => {
  it("a document type with entities", async () => {
    const parts = smallParts("<sheetData/>");
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${parts[SHEET]}`;
    await expectRefused(zipped({ ...parts, [SHEET]: laughs }), "doctype");
  });

  it("an entity nobody declared", async () => expectRefused(smallWorkbook('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'), "broken-xml"));

  it("elements inside elements without end", async () => expectRefused(smallWorkbook("<row>".repeat(100_000)), "broken-xml"));

  it.each([["row", '<row r="2000000000"/>'], ["cell", '<row r="1"><c r="XFE1"><v>1</v></c></row>']])("a %s outside Excel's grid", async (_, rows) => {
    await expectRefused(smallWorkbook(rows), "broken-xml");
  });

  it("a text that never ends", async () => {
    await expectRefused(smallWorkbook(`<row r="1"><c r="A1" t="str"><v>${Array.from({ length: 800_000 }, (_, number) => number * 7).join(" ")}</v></c></row>`), "broken-xml");
  });

  it("a long formula that thousands of cells share", async () => {
    const formula = Array.from({ length: 1_500 }, () => "A1").join("+");
    const rows = Array.from({ length: 30_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f t="shared" si="0"${row === 0 ? ` ref="A1:A30000">${formula}</f>` : "/>"}</c></row>`).join("");
    await expectRefused(smallWorkbook(rows), "too-large");
  });

  it("a hundred thousand rows from the last to the first", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `<row r="${100_000 - row}" ht="${row % 7}"/>`).join("");
    await expectRefused(smallWorkbook(rows), "broken-xml");
  });

  it("two sheets that are one part", async () => {
    const parts = smallParts("<sheetData/>");
    const twice = (parts["xl/workbook.xml"] as string).replace("</sheets>", '<sheet name="Again" sheetId="2" r:id="rId1"/></sheets>');
    await expectRefused(zipped({ ...parts, "xl/workbook.xml": twice }), "broken-xml");
  });
});

describe("what is odd but harmless is read at the cost of what is there", () => {
  it("merges, formats and columns over the whole grid", async () => {
    const whole = "A1:XFD1048576";
    const sheet = `<cols><col min="1" max="2000000000" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="${whole}"/></mergeCells>`
      + `<conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`;
    const { workbook } = await openWorkbookFile(zipped(smallParts(sheet)));
    expect(workbook.sheets[0]?.usedRect()).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(workbook.sheets[0]?.merges).toHaveLength(1);
  });

  it("names of JavaScript's own", async () => {
    const parts = smallParts("<sheetData/>");
    const named = (parts["xl/workbook.xml"] as string).replace("</sheets>", '</sheets><definedNames><definedName name="__proto__">1</definedName><definedName name="constructor">2</definedName></definedNames>');
    const { workbook } = await openWorkbookFile(zipped({ ...parts, "xl/workbook.xml": named }));
    expect(workbook.names.map((name) => name.name)).toEqual(["__proto__", "constructor"]);
  });

  it("a hundred thousand formatted empty rows", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 1}" ht="18" customHeight="1"><c r="A${row + 1}" s="1"/><c r="B${row + 1}" s="1"/></row>`).join("");
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>`;
    const parts = smallParts(`<sheetData>${rows}</sheetData>`, { "xl/styles.xml": styles });
    const links = (parts["xl/_rels/workbook.xml.rels"] as string).replace("</Rel", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Rel');
    const bytes = zipped({ ...parts, "xl/_rels/workbook.xml.rels": links });
    const start = worked();
    const { workbook } = await openWorkbookFile(bytes);
    expect(worked() - start).toBeLessThan(5_000);
    expect(workbook.sheets[0]?.usedRect()).toBeNull();
    expect(workbook.sheets[0]?.formattedRect()).toEqual({ top: 0, left: 0, bottom: 99_999, right: 1 });
    expect(workbook.sheets[0]?.style(99_999, 1).numberFormat).toBe("0%");
  });
});
