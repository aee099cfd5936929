import { newWorkbookFile, openWorkbookFile } from "../../src/workbench/file";
import type { Locator } from "playwright-core";
import { smallWorkbook as smallWorkbookFile } from "../workbench/file/smallWorkbook";
import type { WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** A small workbook as a person would bring it: a title, headers, dates, percentages, formulas, a second sheet. */
async function smallWorkbook(): Promise<Uint8Array> {
  const file = newWorkbookFile();
  const sheet = file.workbook.sheets[0]!;
  const rows = [
    ["评定结果 2026", null, null, null],
    ["Employee", "Required", "Actual", "Hired"],
    ["张伟", 4, 5, 44_927],
    ["Anna Li", 3, 2, 45_000],
  ];
  file.workbook.batch(() => {
    rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
    sheet.merge({ top: 0, left: 0, bottom: 0, right: 3 });
    sheet.setStyle({ top: 2, left: 3, bottom: 3, right: 3 }, { numberFormat: "yyyy-mm-dd" });
    sheet.setColumnWidth(3, 3, 80);
    sheet.setFormula(4, 1, "=SUM(B3:B4)");
    file.workbook.addSheet("第二张");
  });
  return file.save();
}

/** A column whose cells take one of two words. */
async function listWorkbook(): Promise<Uint8Array> {
  const file = newWorkbookFile();
  const sheet = file.workbook.sheets[0]!;
  sheet.setValue(0, 0, "Department");
  const alert = { show: true, style: "stop" as const, title: "", message: "" };
  sheet.setDataValidations([{ id: "1", rects: [{ top: 1, left: 0, bottom: 9, right: 0 }], rule: { kind: "list", source: "Sales,研发", inCellDropDown: true }, ignoreBlanks: true, alert, prompt: { show: false, title: "", message: "" } }]);
  return file.save();
}

jest.setTimeout(120_000);

let workbench: WorkbenchPage;

async function expectLabel(chart: Locator, text: string): Promise<void> {
  await workbench.page.locator(`.grid-chart canvas[aria-label*="${text}"]`).waitFor({ timeout: 10_000 }).catch(async (error: unknown) => {
    throw new Error(`The chart says "${String(await chart.getAttribute("aria-label"))}", not ${text}`, { cause: error });
  });
}

beforeEach(async () => {
  workbench = await openWorkbenchPage();
  await workbench.open("small.xlsx", await smallWorkbook());
});
afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

describe("a workbook on the page", () => {
  it("shows its cells in their formats", async () => {
    await workbench.waitForCell("A1", "评定结果 2026");
    await workbench.waitForCell("D3", "2023-01-01");
    await workbench.waitForCell("B5", "7");
  });

  it("offers the choices of a list beside the cell, to the mouse and to the keyboard", async () => {
    await workbench.open("lists.xlsx", await listWorkbook());
    const { page } = workbench;
    await workbench.goTo("A2");
    await page.locator("[data-role=choices]").click();
    await page.getByRole("menuitem", { name: "研发" }).click();
    await workbench.waitForCell("A2", "研发");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("menuitem", { name: "Sales" }).waitFor();
    await page.keyboard.press("Enter");
    await workbench.waitForCell("A3", "Sales");
    await page.keyboard.press("Control+z");
    await workbench.waitForCell("A3", "");
    await workbench.goTo("B2");
    await page.locator("[data-role=choices]").waitFor({ state: "hidden" });
  });

  it("keeps a formula that is none in the editor, with a sentence, until it is mended or given up", async () => {
    const { page } = workbench;
    await workbench.enter("C5", "=SUM(C3;C4");
    await page.locator(".message", { hasText: "not a formula Excel would take" }).waitFor();
    expect(await page.locator(".grid-input").inputValue()).toBe("=SUM(C3;C4");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("=SUM(C3,C4)");
    await page.keyboard.press("Enter");
    await workbench.waitForCell("C5", "7");
  });

  it("calculates what is typed, and undoes it", async () => {
    await workbench.enter("B3", "10");
    await workbench.waitForCell("B5", "13");
    await workbench.enter("C5", "=AVERAGE(C3:C4)");
    await workbench.waitForCell("C5", "3.5");
    await workbench.page.keyboard.press("Control+z");
    await workbench.page.keyboard.press("Control+z");
    await workbench.waitForCell("B5", "7");
  });

  it("moves by keyboard and says where one is", async () => {
    const { page } = workbench;
    await workbench.goTo("A2");
    await page.keyboard.press("Control+ArrowDown");
    await page.locator("[aria-live]", { hasText: "A4. Anna Li" }).waitFor({ state: "attached" });
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+End");
    await page.locator("[aria-live]", { hasText: /^D5/ }).waitFor({ state: "attached" });
    await page.keyboard.press("Control+PageDown");
    await page.getByRole("tab", { name: "第二张", selected: true }).waitFor();
  });

  it("copies a block with its formulas, and pastes text from elsewhere", async () => {
    const { page } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.goTo("B5");
    await page.keyboard.press("Control+c");
    await workbench.goTo("C5");
    await page.keyboard.press("Control+v");
    await workbench.waitForCell("C5", "7");
    await page.keyboard.press("F2");
    await page.locator(".grid-input.is-editing").waitFor();
    expect(await page.locator(".grid-formula").inputValue()).toBe("=SUM(C3:C4)");
    await page.keyboard.press("Escape");
  });

  it("begins an edit in a real input, so that an input method can compose", async () => {
    const { page } = workbench;
    await workbench.goTo("F1");
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "zhong", selectionStart: 5, selectionEnd: 5 });
    await session.send("Input.insertText", { text: "中" });
    await page.keyboard.press("Enter");
    await workbench.waitForCell("F1", "中");
  });

  it("counts, averages and sums the selection", async () => {
    await workbench.goTo("B3:C4");
    await workbench.page.locator("[data-role=statistics]", { hasText: "Sum: 14" }).waitFor();
    await workbench.page.locator("[data-role=statistics]", { hasText: "Average: 3.5" }).waitFor();
  });

  it("fits a column to its content by a double click on the edge of its heading", async () => {
    const { page } = workbench;
    await workbench.enter("F1", "a text that needs a good deal more room than one column gives");
    const surface = await page.locator(".grid-surface").boundingBox();
    // Row numbers take 36 pixels, D is 107 wide, the others 64: the edge of F is 36 + 5 × 64 + 107 from the left.
    const edge = { x: surface!.x + 36 + 5 * 64 + 107 - 1, y: surface!.y + 10 };
    await page.mouse.move(edge.x, edge.y);
    expect(await page.locator(".grid-surface").evaluate((element) => element.style.cursor)).toBe("col-resize");
    await page.mouse.dblclick(edge.x, edge.y);
    await page.mouse.move(edge.x + 150, edge.y);
    await page.mouse.click(edge.x + 150, edge.y + 30);
    await page.locator("[aria-live]", { hasText: /^F\d/ }).waitFor({ state: "attached" });
  });

  it("reaches the last row of the sheet", async () => {
    await workbench.enter("A1048576", "end");
    await workbench.waitForCell("A1048576", "end");
  });

  it("downloads what was changed, and that opens again", async () => {
    await workbench.enter("C4", "3");
    const { name, bytes } = await workbench.download();
    expect(name).toBe("small.xlsx");
    const { workbook } = await openWorkbookFile(bytes, { name });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "第二张"]);
    expect(workbook.sheets[0]?.value(3, 2)).toBe(3);
    expect(workbook.sheets[0]?.formula(4, 1)).toBe("=SUM(B3:B4)");
  });

  it("speaks Chinese when asked to", async () => {
    await workbench.page.locator("[data-role=language]").selectOption("zh-CN");
    await workbench.page.locator("[data-role=calculation]", { hasText: "就绪" }).waitFor();
    await workbench.page.locator("#ribbon", { hasText: "任职资格" }).waitFor();
  });

  it("says how far a long file is, and leaves it when told to", async () => {
    const { page } = workbench;
    const lines = Array.from({ length: 400_000 }, (_, row) => `<row><c><v>${row}</v></c><c><v>${row * 3}</v></c><c><v>${row * 7}</v></c></row>`);
    await page.locator("[data-role=file]").setInputFiles({ name: "long.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(smallWorkbookFile(lines.join(""))) });
    await page.locator(".message", { hasText: / [1-9]\d? %/ }).waitFor();
    await page.locator("[data-role=stop-opening]").click();
    await page.locator(".message", { hasText: "long.xlsx was not opened" }).waitFor();
    await workbench.waitForCell("A1", "评定结果 2026");
  });

  it("refuses what is no workbook with a sentence", async () => {
    const { page } = workbench;
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("[data-role=open]").click()]);
    await chooser.setFiles({ name: "old.xls", mimeType: "application/octet-stream", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") });
    await page.locator("[role=alert]", { hasText: "old.xls could not be opened" }).waitFor();
    await workbench.waitForCell("A1", "评定结果 2026");
  });
});

describe("a chart", () => {
  it("is drawn from its cells and follows them, and says its numbers", async () => {
    const file = newWorkbookFile();
    const sheet = file.workbook.sheets[0]!;
    file.workbook.batch(() => {
      [["部门", "人数"], ["研发", 12], ["销售", 30]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
      sheet.setCharts([{
        id: "1", name: "Chart 1", type: "ColumnClustered", title: "人数", left: 200, top: 20, width: 300, height: 200, legend: "bottom", axisMin: null, axisMax: null, fromFile: false,
        series: [{ name: null, nameRef: "=Sheet1!$B$1", valuesRef: "=Sheet1!$B$2:$B$3", categoriesRef: "=Sheet1!$A$2:$A$3", color: null }],
      }]);
    });
    await workbench.open("chart.xlsx", await file.save());
    const chart = workbench.page.locator(".grid-chart canvas");
    await expectLabel(chart, "研发 12, 销售 30");
    await workbench.enter("B2", "40");
    await expectLabel(chart, "研发 40, 销售 30");
    const drawn = await chart.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((part, index) => index % 4 === 3 && part > 200);
    });
    expect(drawn).toBe(true);
  });
});

describe("the add-in beside it", () => {
  it("answers QUAL formulas from its own page", async () => {
    await workbench.addIn.locator("#pane *").first().waitFor();
    await workbench.enter("F3", "=QUAL.GAP(B3:B4,C3:C4)");
    await workbench.waitForCell("F3", "1");
    await workbench.waitForCell("F4", "-1");
  });

  it("offers its functions while a formula is typed", async () => {
    const { page } = workbench;
    await workbench.addIn.locator("#pane *").first().waitFor();
    await workbench.goTo("F3");
    await page.keyboard.type("=QUAL.GA");
    await page.locator("[role=option]", { hasText: "QUAL.GAP" }).waitFor();
    await page.keyboard.press("Tab");
    await page.locator(".grid-signature", { hasText: "required" }).waitFor();
    expect(await page.locator(".grid-formula").inputValue()).toBe("=QUAL.GAP(");
    await page.keyboard.press("Escape");
  });

  it("has its buttons on the ribbon", async () => {
    await workbench.page.locator("#ribbon").getByRole("button", { name: "Check" }).waitFor();
  });
});
