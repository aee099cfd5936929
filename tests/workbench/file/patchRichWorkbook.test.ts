import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/file";
import type { Workbook } from "../../../src/workbench/model";
import { RICH_PARTS, richWorkbook } from "../../fixtures/files/richWorkbook";
import { schemaErrors } from "../../ooxmlValidator";

jest.setTimeout(60_000);

const DATA = "xl/worksheets/sheet2.xml";

/** Opens the fixture, changes it, saves it, and gives the parts that are not byte for byte the same; `judged` by Microsoft's SDK as well. */
async function changedParts(change: (workbook: Workbook) => void, judged = false): Promise<Map<string, string>> {
  const file = await openWorkbookFile(richWorkbook());
  change(file.workbook);
  const bytes = await file.save();
  if (judged) expect(schemaErrors(bytes)).toEqual([]);
  const before = unzipSync(richWorkbook());
  const after = unzipSync(bytes);
  const changed = Object.keys(after).filter((name) => Buffer.compare(after[name] as Uint8Array, before[name] ?? new Uint8Array(0)) !== 0);
  const gone = Object.keys(before).filter((name) => !(name in after));
  return new Map([...changed.map((name): [string, string] => [name, strFromU8(after[name] as Uint8Array)]), ...gone.map((name): [string, string] => [name, "(gone)"])]);
}

const data = (workbook: Workbook) => workbook.sheetByName("访谈 数据") as NonNullable<ReturnType<Workbook["sheetByName"]>>;
const original = RICH_PARTS[DATA] as string;

describe("a file that was opened and saved", () => {
  it("without a change is the same in every part, packed as it was", async () => {
    const file = await openWorkbookFile(richWorkbook());
    const bytes = await file.save();
    expect(bytes.length).toBe(richWorkbook().length);
    expect(await changedParts(() => undefined)).toEqual(new Map());
  });

  it("with one number set differs in that cell alone", async () => {
    const changed = await changedParts((workbook) => data(workbook).setValue(3, 2, 99));
    expect([...changed.keys()]).toEqual([DATA]);
    expect(changed.get(DATA)).toBe(original.replace('<c r="C4"><v>3.5</v></c>', '<c r="C4"><v>99</v></c>'));
  });

  it("with a result changed keeps the formula's text and type of storage", async () => {
    const changed = await changedParts((workbook) => {
      data(workbook).setResult(3, 7, "none");
      data(workbook).setResult(9, 1, 11);
    });
    expect([...changed.keys()]).toEqual([DATA]);
    expect(changed.get(DATA)).toBe(original
      .replace('<c r="H4"><f>_xldudf_QUAL_SCORE(B4:D4,$C$4:$C$6)</f><v>0.75</v></c>', '<c r="H4" t="str"><f>_xldudf_QUAL_SCORE(B4:D4,$C$4:$C$6)</f><v>none</v></c>')
      .replace('<c r="B10"><f t="shared" si="0"/><v>10</v></c>', '<c r="B10"><f t="shared" si="0"/><v>11</v></c>'));
  });

  it("with new text keeps cell and row formats, and puts new cells and rows in order", async () => {
    const changed = await changedParts((workbook) => {
      data(workbook).setValue(2, 0, "a < b & \u000B_x000B_ ");
      data(workbook).setValue(3, 4, true);
      data(workbook).setValue(1, 1, "between");
      data(workbook).setValue(11, 0, { error: "#N/A" });
    }, true);
    // A3 heads a table's column, which is renamed with it.
    const sheet = changed.get(DATA) as string;
    expect([...changed.keys()].sort()).toEqual(["xl/tables/table1.xml", DATA]);
    expect(sheet).toContain('<c r="A3" s="1" t="inlineStr"><is><t xml:space="preserve">a &lt; b &amp; _x000B__x005F_x000B_ </t></is></c>');
    expect(sheet).toContain('<row r="4" x14ac:dyDescent="0.2"><c r="A4"><v>1</v></c>');
    expect(sheet).toContain('<v>7</v></c><c r="E4" s="1" t="b"><v>1</v></c><c r="F4"');
    expect(sheet).toContain('</row><row r="2"><c r="B2" t="inlineStr"><is><t>between</t></is></c></row><row r="3"');
    expect(sheet).toContain('<row r="12"><c r="A12" t="e"><v>#N/A</v></c></row></sheetData>');
    expect(sheet).toContain('<dimension ref="A1:H12"/>');
  });

  it("gives cells their own text when the shared formula they lean on goes, and drops the order of calculation", async () => {
    const changed = await changedParts((workbook) => data(workbook).setValue(8, 0, "typed"), true);
    const sheet = changed.get(DATA) as string;
    expect(sheet).toContain('<row r="9" spans="1:8" x14ac:dyDescent="0.2"><c r="A9" t="inlineStr"><is><t>typed</t></is></c><c r="B9"><f>D4+$A4</f><v>8</v></c></row>');
    expect(sheet).toContain('<c r="A10"><f>C5+$A5</f><v>6</v></c><c r="B10"><f>D5+$A5</f><v>10</v></c>');
    expect(changed.get("xl/calcChain.xml")).toBe("(gone)");
    expect(changed.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(changed.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("writes a spill of another size with its mark, and takes away what it no longer covers", async () => {
    const changed = await changedParts((workbook) => data(workbook).setSpill(3, 5, { top: 3, left: 5, bottom: 4, right: 5 }, [[7], ["x"]]));
    const sheet = changed.get(DATA) as string;
    expect(sheet).toContain('<c r="F4" cm="1"><f t="array" ref="F4:F5">_xlfn._xlws.SORT(C4:C6)</f><v>7</v></c>');
    expect(sheet).toContain('<c r="F5" t="str"><v>x</v></c>');
    expect(sheet).not.toContain('r="F6"');
    expect([...changed.keys()]).toEqual([DATA]);
  });

  it("writes formulas with the prefixes a file wants", async () => {
    const changed = await changedParts((workbook) => {
      data(workbook).setFormula(0, 1, "=QUAL.MATRIX(tblData[#All],XLOOKUP(1,A4:A6,C4:C6))", "dynamic");
      data(workbook).setSpill(0, 1, { top: 0, left: 1, bottom: 1, right: 1 }, [[1], [2]]);
    }, true);
    expect(changed.get(DATA)).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B2">_xldudf_QUAL_MATRIX(tblData[#All],_xlfn.XLOOKUP(1,A4:A6,C4:C6))</f><v>1</v></c>');
    expect([...changed.keys()].sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", DATA]);
  });

  it("adds a style behind those of the file when a cell is formatted", async () => {
    const changed = await changedParts((workbook) => data(workbook).setStyle({ top: 4, left: 2, bottom: 4, right: 2 }, { bold: true, fill: "#00FF00" }), true);
    expect([...changed.keys()].sort()).toEqual(["xl/styles.xml", DATA]);
    expect(changed.get(DATA)).toBe(original.replace('<c r="C5"><v>4</v></c>', '<c r="C5" s="5"><v>4</v></c>'));
    expect(changed.get("xl/styles.xml")).toContain('<cellXfs count="6">');
  });

  it("renames a table's column where its header was retyped", async () => {
    const changed = await changedParts((workbook) => data(workbook).setValue(2, 2, "分数"), true);
    expect([...changed.keys()].sort()).toEqual(["xl/tables/table1.xml", DATA]);
    expect(changed.get("xl/tables/table1.xml")).toBe((RICH_PARTS["xl/tables/table1.xml"] as string).replaceAll("得分", "分数"));
  });
});

describe("sheets added, renamed, moved and deleted", () => {
  it("change the workbook's list and names, and no other sheet", async () => {
    const changed = await changedParts((workbook) => {
      const added = workbook.addSheet("QUAL 矩阵", 0);
      added.setValue(0, 0, "x");
      workbook.setName({ name: "_QUAL_MARK", sheetId: added.id, formula: '="matrix/1"', visible: false, comment: "" });
    }, true);
    expect([...changed.keys()].sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet5.xml"]);
    const book = changed.get("xl/workbook.xml") as string;
    expect(book).toContain('<sheets><sheet name="QUAL 矩阵" sheetId="6" r:id="rId11"/><sheet name="说明" sheetId="1" r:id="rId1"/>');
    expect(book).toContain('activeTab="2"');
    expect(book).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">Lists!$A$1:$B$4</definedName>');
    expect(book).toContain('<definedName name="_QUAL_MARK" localSheetId="0" hidden="1">');
    expect(book).toContain('<definedName name="Double">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>');
  });

  it("a deleted one takes its own parts along", async () => {
    const changed = await changedParts((workbook) => workbook.deleteSheet(data(workbook).id), true);
    const gone = [...changed].filter(([, text]) => text === "(gone)").map(([name]) => name).sort();
    expect(gone).toEqual(["xl/calcChain.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/tables/table1.xml", "xl/worksheets/_rels/sheet2.xml.rels", DATA]);
  });
});

it("saving twice gives the same bytes", async () => {
  const file = await openWorkbookFile(richWorkbook());
  data(file.workbook).setValue(3, 2, 99);
  file.workbook.addSheet("New").setValue(0, 0, 1);
  expect(Buffer.compare(await file.save(), await file.save())).toBe(0);
});
