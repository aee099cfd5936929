import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/file";
import { smallParts, zipped } from "./smallWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) bytes.set([text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8], 2 + index * 2);
  return bytes;
}

/** Opens, sets A1 to 5, gives the sheet a rule, a table and a sheet beside it, saves, and opens again. */
async function changedAndOpened(bytes: Uint8Array) {
  const file = await openWorkbookFile(bytes);
  const { workbook } = file;
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("The file has a sheet.");
  sheet.setValue(0, 0, 5);
  sheet.setDataValidations([...sheet.dataValidations, { id: "new", rects: [rect(0, 0, 3, 0)], rule: { kind: "list", source: "a,b", inCellDropDown: true }, ignoreBlanks: true, alert: { show: true, style: "stop", title: "", message: "" }, prompt: { show: true, title: "", message: "" } }]);
  sheet.setHyperlinks([...sheet.hyperlinks, { id: "new", rect: rect(5, 0, 5, 0), address: "https://example.org/", location: null, screenTip: null, display: null }]);
  sheet.setPageSetup({ orientation: "landscape", printArea: "A1:B2" });
  workbook.addTable(sheet.id, rect(8, 0, 10, 1), true, "Added");
  workbook.addSheet("Second").setValue(0, 0, "x");
  const saved = await file.save();
  const again = (await openWorkbookFile(saved)).workbook;
  return { again, parts: unzipSync(saved) };
}

const parts = smallParts(`<sheetData>${ROWS}</sheetData>`);
const moved = {
  "[Content_Types].xml": (parts["[Content_Types].xml"] as string).replace("/xl/workbook.xml", "/Book/Main.XML").replace("/xl/worksheets/sheet1.xml", "/Data/one.xml"),
  "_RELS/.rels": (parts["_rels/.rels"] as string).replace("xl/workbook.xml", "/book/main.xml"),
  "Book/Main.XML": parts["xl/workbook.xml"] as string,
  "Book/_rels/Main.XML.rels": (parts["xl/_rels/workbook.xml.rels"] as string).replace("worksheets/sheet1.xml", "..\\Data\\ONE.xml"),
  "Data/one.xml": parts[SHEET] as string,
};
const HEAD = '<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n<!-- <sheetData> is not here --><?tool a="<row>"?>\r\n';
const comments = (xml: string): string => HEAD + xml.replace("<sheetData>", "<!-- before --><sheetData>\r\n<!-- <row> > -->").replace("</row>", "</row>\r\n<!-- after -->");

const SHAPES: readonly (readonly [string, Uint8Array])[] = [
  ["with parts in other places and cases", zipped(moved)],
  ["with comments, instructions and CRLF", zipped({ ...parts, [SHEET]: comments(parts[SHEET] as string) })],
  ["in UTF-16", zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`)])))],
  ["with single quotes and blanks in tags", zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replace(/="([^"']*)"/g, " = '$1'")])))],
  ["without addresses", zipped(smallParts("<sheetData><row><c><v>1</v></c><c><f>A1*2</f><v>2</v></c></row></sheetData>"))],
  ["with an empty sheet of data", zipped(smallParts("<sheetData/>"))],
  ["with blanks in the tags of its data", zipped(smallParts(`<sheetData >${ROWS}</sheetData >`))],
  ["under prefixes, with rules already there", zipped(Object.fromEntries(Object.entries(smallParts(`<sheetData>${ROWS}</sheetData><dataValidations count="1"><dataValidation type="whole" sqref="B1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="B1" location="Data!A1"/></hyperlinks>`))
    .map(([name, xml]) => [name, name.startsWith("[") ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace(/xmlns="/g, 'xmlns:x="')])))],
];

describe.each(SHAPES)("a workbook %s", (_name, bytes) => {
  it("is read, changed in its own way of writing, and read again", async () => {
    const { again } = await changedAndOpened(bytes);
    const [sheet, second] = again.sheets;
    expect(sheet?.value(0, 0)).toBe(5);
    expect(second?.value(0, 0)).toBe("x");
    expect(sheet?.dataValidations.at(-1)).toMatchObject({ rects: [rect(0, 0, 3, 0)], rule: { kind: "list", source: "a,b" } });
    expect(sheet?.hyperlinks.at(-1)).toMatchObject({ rect: rect(5, 0, 5, 0), address: "https://example.org/" });
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printArea: "A1:B2" });
    expect(again.tables.map(({ name }) => name)).toEqual(["Added"]);
  });
});

describe("of a sheet's part only the changed cell changes, down to how it declares itself", () => {
  const body = smallParts(`<sheetData>${ROWS}</sheetData>`)[SHEET] as string;
  const root = body.slice(body.indexOf("<worksheet"));

  it.each([
    ["single quotes, as Python writes them", "<?xml version='1.0' encoding='UTF-8'?>\n"],
    ["small letters", '<?xml version="1.0" encoding="utf-8"?>'],
    ["blanks", '<?xml version = "1.0" encoding = "UTF-8" ?>'],
    ["no encoding", '<?xml version="1.0"?>'],
    ["a byte order mark, as .NET writes it", '\uFEFF<?xml version="1.0" encoding="utf-8"?>'],
    ["nothing", ""],
  ])("with %s", async (_name, head) => {
    const file = await openWorkbookFile(zipped({ ...parts, [SHEET]: head + root }));
    file.workbook.sheets[0]?.setValue(0, 0, 5);
    const saved = unzipSync(await file.save())[SHEET] as Uint8Array;
    expect(Buffer.from(saved).toString("utf8")).toBe(head + root.replace("<v>1</v>", "<v>5</v>"));
  });

  it.each([[0, "A1"], [3, "A4"]])("with rows on lines of their own, the row %i", async (row, name) => {
    const lines = ["", '  <row r="1">', '    <c r="A1">', "      <v>1</v>", "    </c>", "  </row>", '  <row r="4">', '    <c r="A4"><v>2</v></c>', "  </row>", ""].join("\n");
    const file = await openWorkbookFile(zipped(smallParts(`<sheetData>${lines}</sheetData>`)));
    file.workbook.sheets[0]?.setValue(row, 0, 5);
    const saved = strFromU8(unzipSync(await file.save())[SHEET] as Uint8Array);
    const expected = lines.replace(new RegExp(`<c r="${name}">\\s*<v>\\d</v>\\s*</c>`), `<c r="${name}"><v>5</v></c>`);
    expect(saved).toContain(`<sheetData>${expected}</sheetData>`);
  });

  it("with the encoding of an older program, the text beside it stays right", async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>${root.replace("</row>", '<c r="C1" t="inlineStr"><is><t>Müller</t></is></c></row>')}`;
    const file = await openWorkbookFile(zipped({ ...parts, [SHEET]: Uint8Array.from(xml, (character) => character.charCodeAt(0)) }));
    file.workbook.sheets[0]?.setValue(0, 0, 5);
    const again = await openWorkbookFile(await file.save());
    expect(again.workbook.sheets[0]?.value(0, 2)).toBe("Müller");
  });
});

describe("a sheet whose rows are under another prefix than its root", () => {
  const body = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row>';
  const under = (prefix: string, xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  const rule = '<x:dataValidations count="1"><x:dataValidation type="whole" sqref="B9"><x:formula1>1</x:formula1><x:formula2>9</x:formula2></x:dataValidation></x:dataValidations>';

  it.each([
    ["rows without, the root with one", `<x:worksheet xmlns:x="${MAIN}"><sheetData xmlns="${MAIN}">${body}</sheetData>${rule}</x:worksheet>`, `<x:worksheet xmlns:x="${MAIN}"><x:sheetData xmlns="${MAIN}">${under("x:", body)}</x:sheetData>${rule}</x:worksheet>`],
    ["rows with, the root without one", `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><x:sheetData>${under("x:", body)}</x:sheetData>${rule}</worksheet>`, `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><sheetData>${body}</sheetData>${rule}</worksheet>`],
    ["some rows with one", `<worksheet xmlns="${MAIN}"><sheetData>${body}<x:row xmlns:x="${MAIN}" r="2"><x:c r="A2"><v>2</v></x:c></x:row></sheetData></worksheet>`, `<worksheet xmlns="${MAIN}"><sheetData>${body}<row xmlns:x="${MAIN}" r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>`],
  ])("%s: is saved whole, spelled as its root is", async (_name, xml, expected) => {
    const file = await openWorkbookFile(zipped({ ...parts, [SHEET]: xml }));
    file.workbook.sheets[0]?.setValue(0, 0, 5);
    expect(strFromU8(unzipSync(await file.save())[SHEET] as Uint8Array)).toBe(expected.replace(/v>1<\/(x:)?v/, (_all, prefix: string | undefined) => `v>5</${prefix ?? ""}v`));
  });

  it("but a namespace bound twice and used once changes nothing", async () => {
    const xml = `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><sheetData>${body}</sheetData>${rule}</worksheet>`;
    const file = await openWorkbookFile(zipped({ ...parts, [SHEET]: xml }));
    file.workbook.sheets[0]?.setValue(0, 0, 5);
    expect(strFromU8(unzipSync(await file.save())[SHEET] as Uint8Array)).toBe(xml.replace("<v>1</v>", "<v>5</v>"));
  });
});

it("keeps namespaces that the rows' own element declares for them", async () => {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData xmlns:ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ><row r="1" ac:dyDescent="0.25"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
  const file = await openWorkbookFile(zipped({ ...parts, [SHEET]: xml }));
  file.workbook.sheets[0]?.setValue(0, 0, 5);
  const saved = await file.save();
  expect(strFromU8(unzipSync(saved)[SHEET] as Uint8Array)).toBe(xml.replace("<v>1</v>", "<v>5</v>").replace('ac" >', 'ac">'));
  expect((await openWorkbookFile(saved)).workbook.sheets[0]?.value(0, 0)).toBe(5);
});

it("keeps rules that stand beside new ones under the file's prefix", async () => {
  const { parts: after } = await changedAndOpened(SHAPES[7]?.[1] as Uint8Array);
  const text = strFromU8(after[SHEET] as Uint8Array);
  expect(text).toContain('<x:dataValidations count="2"><x:dataValidation type="whole" sqref="B1"><x:formula1>1</x:formula1><x:formula2>9</x:formula2></x:dataValidation><x:dataValidation type="list"');
  expect(text).toContain('<x:hyperlinks><x:hyperlink ref="B1" location="Data!A1"/><x:hyperlink ');
});

it("keeps alternate content it does not understand", async () => {
  const alternate = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent>';
  const { parts: after } = await changedAndOpened(zipped(smallParts(`<sheetData>${ROWS}</sheetData>${alternate}`)));
  expect(strFromU8(after[SHEET] as Uint8Array)).toContain(alternate);
});

it("keeps a chart sheet in its place, whatever is added or moved around it", async () => {
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="More" sheetId="3" r:id="rId3"/></sheets></workbook>`;
  const bytes = zipped({
    ...smallParts(`<sheetData>${ROWS}</sheetData>`), "xl/workbook.xml": book,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId3" Type="${LINKS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  });
  const file = await openWorkbookFile(bytes);
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "More"]);
  file.workbook.addSheet("Last");
  const saved = unzipSync(await file.save());
  const names = [...strFromU8(saved["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]);
  expect(names).toEqual(["Data", "Chart", "More", "Last"]);
  expect(strFromU8(saved["xl/chartsheets/sheet1.xml"] as Uint8Array)).toContain("chartsheet");
});
