import { writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/file";
import type { Workbook } from "../../../src/workbench/model";
import { FULL_PARTS, fullWorkbook, MACROS, macroWorkbook, strictWorkbook } from "../../fixtures/files/fullWorkbook";
import { schemaErrors } from "../../ooxmlValidator";
import { changedParts, sheetOf } from "./changedParts";

jest.setTimeout(120_000);

const RULES = "xl/worksheets/sheet5.xml";
const BOOK = "xl/workbook.xml";
const BOOK_LINKS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const changed = async (change: (workbook: Workbook) => void): Promise<string[]> => [...(await changedParts(fullWorkbook(), change)).keys()].sort();

it("the fixture itself is valid", () => {
  if (process.env["KEEP_WORKBOOK"] !== undefined) writeFileSync(process.env["KEEP_WORKBOOK"], fullWorkbook());
  expect(Object.keys(FULL_PARTS).length).toBeGreaterThan(50);
  expect(schemaErrors(fullWorkbook())).toEqual([]);
  expect(schemaErrors(macroWorkbook(), ".xlsm")).toEqual([]);
});

describe("of a workbook with everything in it, exactly these parts change", () => {
  it("nothing done: none, and the file is as long as it was", async () => {
    expect(await changed(() => undefined)).toEqual([]);
    expect((await (await openWorkbookFile(fullWorkbook())).save()).length).toBe(fullWorkbook().length);
  });

  it("one cell", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => sheetOf(workbook, "规则").setValue(1, 0, 9));
    expect([...parts.keys()]).toEqual([RULES]);
    expect(parts.get(RULES)).toBe((FULL_PARTS[RULES] as string).replace('<c r="A2"><v>2</v></c>', '<c r="A2"><v>9</v></c>'));
  });

  it("one cell beside a macro project", async () => {
    const parts = await changedParts(macroWorkbook(), (workbook) => sheetOf(workbook, "规则").setValue(1, 0, 9), ".xlsm");
    expect([...parts.keys()]).toEqual([RULES]);
    const opened = await openWorkbookFile(macroWorkbook());
    expect(opened.kind).toBe("xlsm");
    expect(MACROS.length).toBe(4096);
  });

  it("a format", async () => {
    expect(await changed((workbook) => sheetOf(workbook, "规则").setStyle(rect(1, 0, 1, 0), { bold: true }))).toEqual(["xl/styles.xml", RULES].sort());
  });

  it("a sheet added: the list of sheets, and their titles in the document's properties", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => workbook.addSheet("New").setValue(0, 0, "x"));
    expect([...parts.keys()].sort()).toEqual([TYPES, "docProps/app.xml", BOOK_LINKS, BOOK, "xl/worksheets/sheet7.xml"].sort());
    expect(parts.get("docProps/app.xml")).toContain("<vt:i4>7</vt:i4></vt:variant><vt:variant><vt:lpstr>图表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4>");
    expect(parts.get("docProps/app.xml")).toContain('<vt:vector size="8" baseType="lpstr">');
    expect(parts.get("docProps/app.xml")).toContain("<vt:lpstr>Pivot</vt:lpstr><vt:lpstr>New</vt:lpstr><vt:lpstr>图</vt:lpstr>");
    expect(parts.get(BOOK)).toContain('<sheet name="规则" sheetId="6" r:id="rId11"/><sheet name="图" sheetId="8" r:id="rId18"/><sheet name="Pivot" sheetId="7" r:id="rId12"/><sheet name="New"');
  });

  it("a table", async () => {
    const parts = await changed((workbook) => workbook.addTable(sheetOf(workbook, "规则").id, rect(1, 12, 3, 13), true));
    expect(parts).toEqual([TYPES, "xl/tables/table2.xml", RULES, "xl/worksheets/_rels/sheet5.xml.rels"].sort());
  });

  it("a chart on a sheet that has a drawing", async () => {
    const parts = await changed((workbook) => {
      const sheet = sheetOf(workbook, "说明");
      sheet.setCharts([...sheet.charts, {
        id: "new", name: "New", type: "ColumnClustered", title: null, left: 0, top: 0, width: 100, height: 100, legend: "none", axisMin: null, axisMax: null, fromFile: false,
        series: [{ name: "x", nameRef: null, valuesRef: "Lists!$A$1:$A$3", categoriesRef: null, color: null }],
      }]);
    });
    expect(parts).toEqual([TYPES, "xl/charts/chart3.xml", "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"].sort());
  });

  it("a chart of the file: its own part alone, in its own text", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => {
      const sheet = sheetOf(workbook, "说明");
      sheet.setCharts(sheet.charts.map((chart) => ({ ...chart, title: "新 & 旧", axisMax: 10, legend: "none", series: chart.series.map((one) => ({ ...one, valuesRef: "'访谈 数据'!$C$4:$C$5" })) })));
    });
    expect([...parts.keys()]).toEqual(["xl/charts/chart1.xml"]);
    const text = parts.get("xl/charts/chart1.xml") as string;
    expect(text).toContain("<a:t>新 &amp; 旧</a:t>");
    expect(text).toContain('<c:orientation val="minMax"/><c:max val="10"/><c:min val="0"/>');
    expect(text).toContain("<c:f>'访谈 数据'!$C$4:$C$5</c:f>");
    expect(text).not.toContain("c:legend");
    expect(text).toContain('<a:schemeClr val="accent2"/>');
  });

  it("a chart moved: the drawing", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => {
      const sheet = sheetOf(workbook, "说明");
      sheet.setCharts(sheet.charts.map((chart) => ({ ...chart, left: 0, top: 0, name: "得分 2" })));
    });
    expect([...parts.keys()]).toEqual(["xl/drawings/drawing1.xml"]);
    expect(parts.get("xl/drawings/drawing1.xml")).toContain('<xdr:cNvPr id="3" name="得分 2"/>');
  });

  it("a chart deleted: with its style and colours", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => sheetOf(workbook, "说明").setCharts([]));
    expect([...parts].filter(([, text]) => text === "(gone)").map(([name]) => name).sort()).toEqual(["xl/charts/_rels/chart1.xml.rels", "xl/charts/chart1.xml", "xl/charts/colors1.xml", "xl/charts/style1.xml"]);
    expect([...parts].filter(([, text]) => text !== "(gone)").map(([name]) => name).sort()).toEqual([TYPES, "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"]);
    expect(parts.get("xl/drawings/drawing1.xml")).toContain("<xdr:pic>");
  });

  it("a sheet deleted: its parts go, those of others stay", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => workbook.deleteSheet(sheetOf(workbook, "规则").id));
    expect([...parts].filter(([, text]) => text === "(gone)").map(([name]) => name).sort()).toEqual([
      "xl/calcChain.xml", "xl/comments2.xml", "xl/drawings/vmlDrawing2.vml", "xl/printerSettings/printerSettings1.bin", "xl/threadedComments/threadedComment1.xml", "xl/worksheets/_rels/sheet5.xml.rels", RULES,
    ]);
    expect([...parts].filter(([, text]) => text !== "(gone)").map(([name]) => name).sort()).toEqual([TYPES, "docProps/app.xml", BOOK_LINKS, BOOK].sort());
    expect(parts.get("docProps/app.xml")).not.toContain("规则");
  });

  it("a sheet nobody refers to renamed", async () => {
    expect(await changed((workbook) => workbook.renameSheet(sheetOf(workbook, "Pivot").id, "P"))).toEqual(["docProps/app.xml", BOOK]);
  });
});

it("a renamed sheet is called by its new name wherever it was named: formulas, names, charts, a chart sheet, sparklines, the pivot's source", async () => {
  const file = await openWorkbookFile(fullWorkbook());
  file.workbook.renameSheet(sheetOf(file.workbook, "访谈 数据").id, "数据 2");
  const saved = await file.save();
  expect(schemaErrors(saved)).toEqual([]);
  const texts = Object.entries(unzipSync(saved)).filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  expect(texts.filter(([, text]) => text.includes("访谈 数据")).map(([name]) => name)).toEqual([]);
  expect(texts.filter(([, text]) => text.includes("数据 2")).map(([name]) => name).sort()).toEqual(["docProps/app.xml", BOOK, "xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/worksheets/sheet2.xml"].sort());
});

describe("what the workbook says", () => {
  it("validations, plain and of the extension, with their prompts", async () => {
    const { workbook } = await openWorkbookFile(fullWorkbook());
    const validations = sheetOf(workbook, "规则").dataValidations;
    expect(validations.map(({ rule }) => rule)).toEqual([
      { kind: "wholeNumber", operator: "between", formula1: "=1", formula2: "=5" },
      { kind: "list", source: '低,中,"高"', inCellDropDown: false },
      { kind: "date", operator: "greaterThanOrEqual", formula1: "=44562", formula2: null },
      { kind: "custom", formula: "=COUNTIF($H$2:$H$5,H2)=1" },
      { kind: "textLength", operator: "lessThan", formula1: "=20", formula2: null },
      { kind: "any" },
      { kind: "list", source: "=Lists!$A$1:$A$3", inCellDropDown: true },
    ]);
    expect(validations[0]).toMatchObject({ rects: [rect(1, 0, 4, 0), rect(1, 4, 4, 4)], ignoreBlanks: true, alert: { show: true, style: "stop", title: "Level", message: "1 to 5" }, prompt: { show: true, message: "How well?\nFrom 1 to 5." } });
    expect(validations[4]?.rects).toEqual([rect(0, 8, 1_048_575, 8)]);
    expect(validations[6]?.rects).toEqual([rect(1, 10, 4, 10), rect(7, 10, 7, 10)]);
  });

  it("notes, and threads with who said what", async () => {
    const { workbook } = await openWorkbookFile(fullWorkbook());
    expect(sheetOf(workbook, "访谈 数据").comments).toEqual([{ row: 3, column: 2, kind: "note", author: "HR", text: "see the interview", replies: [] }]);
    expect(sheetOf(workbook, "规则").comments).toEqual([{ row: 1, column: 0, kind: "thread", author: "HR", text: "Is this right?", replies: [{ author: "经理", text: "是的" }] }]);
  });

  it("links outside and inside", async () => {
    const { workbook } = await openWorkbookFile(fullWorkbook());
    expect(sheetOf(workbook, "说明").hyperlinks).toMatchObject([
      { rect: rect(2, 0, 2, 0), address: "https://example.org/a?b=1&c=2", location: null, screenTip: "out" }, { rect: rect(3, 0, 3, 0), address: null, location: "Lists!A1", display: "in" },
    ]);
  });
});

describe("rules that change", () => {
  it("leave those that do not as they are, and an extension goes with its rule", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => {
      const sheet = sheetOf(workbook, "规则");
      sheet.setConditionalFormats(sheet.conditionalFormats.filter(({ rule }) => rule.kind !== "dataBar"));
      sheet.setDataValidations(sheet.dataValidations.filter((_one, index) => index !== 1));
    });
    const text = parts.get(RULES) as string;
    expect([...parts.keys()]).toEqual([RULES]);
    expect(text).not.toContain("dataBar");
    expect(text).toContain('<x14:cfRule type="iconSet" priority="1" id="{AAAAAAAA-0000-0000-0000-000000000002}">');
    expect(text).toContain('<dataValidations count="5">');
    expect(text).toContain('imeMode="on"');
    expect(text).toContain('<cfRule type="timePeriod" dxfId="0" priority="11" timePeriod="today"><formula>FLOOR(C2,1)=TODAY()</formula></cfRule>');
  });

  it("move with their cells in the extension too", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => {
      const sheet = sheetOf(workbook, "规则");
      const down = <T extends { readonly top: number; readonly bottom: number }>(one: T): T => ({ ...one, top: one.top + 1, bottom: one.bottom + 1 });
      sheet.setConditionalFormats(sheet.conditionalFormats.map((format) => ({ ...format, ranges: format.ranges.map(down) })));
      sheet.setDataValidations(sheet.dataValidations.map((one) => ({ ...one, rects: one.rects.map((area) => (area.bottom > 1000 ? area : down(area))) })));
    });
    const text = parts.get(RULES) as string;
    expect(text).toContain("<xm:sqref>B3:B6</xm:sqref>");
    expect(text).toContain("<xm:sqref>D3:D6</xm:sqref>");
    expect(text).toContain("<xm:sqref>K3:K6 K9</xm:sqref>");
    expect(text).toContain('xr:uid="{00000000-0002-0000-0400-000000000000}"');
    expect(text).toContain('imeMode="on"');
    expect(text).toContain('sqref="A3:A6 E3:E6"');
    const again = await changedParts(fullWorkbook(), (workbook) => sheetOf(workbook, "规则").setDataValidations([]));
    expect(again.get(RULES)).not.toContain("dataValidation");
    expect(again.get(RULES)).toContain("x14:conditionalFormattings");
  });

  it("print set-up keeps headers of even and first pages", async () => {
    const parts = await changedParts(fullWorkbook(), (workbook) => sheetOf(workbook, "规则").setPageSetup({ orientation: "landscape", header: "&Lnew" }));
    expect(parts.get(RULES)).toContain('<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;Lnew</oddHeader><evenHeader>&amp;Ceven</evenHeader><firstHeader>&amp;Cfirst</firstHeader></headerFooter>');
    expect(parts.get(RULES)).toContain('<pageMargins left="0.25" right="0.25"');
    expect(parts.get(RULES)).toContain('r:id="rId3"');
  });
});

it("in the strict dialect all of it is read, and what is added speaks that dialect", async () => {
  expect(schemaErrors(strictWorkbook())).toEqual([]);
  const parts = await changedParts(strictWorkbook(), (workbook) => {
    const sheet = sheetOf(workbook, "规则");
    expect([sheet.dataValidations.length, sheet.conditionalFormats.length, sheet.comments.length, sheetOf(workbook, "说明").charts.length]).toEqual([7, 10, 1, 1]);
    sheet.setHyperlinks([{ id: "new", rect: rect(0, 0, 0, 0), address: "https://example.org/", location: null, screenTip: null, display: null }]);
    sheet.setCharts([{ id: "new", name: "New", type: "Line", title: "t", series: [{ name: "x", nameRef: null, valuesRef: "Lists!$A$1:$A$3", categoriesRef: null, color: null }], left: 0, top: 0, width: 100, height: 100, legend: "none", axisMin: null, axisMax: null, fromFile: false }]);
  });
  expect(parts.get("xl/charts/chart3.xml")).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(parts.get("xl/worksheets/_rels/sheet5.xml.rels")).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink" Target="https://example.org/" TargetMode="External"');
});
